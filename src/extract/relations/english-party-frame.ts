import type { Rule } from '../recogniser.ts';
import type { Scene } from './english-scene.ts';
import type { Named } from './english-subjects.ts';
import type { Voice } from './english-voice.ts';

/** A place in the sentence where parties stand. */
export interface PartyFrame extends Omit<Rule, 'certainty'> {
  /** `all` is the whole list of those who sign; of the others a subject and its partners make it up. */
  readonly gives: 'all' | 'subject' | 'partner';
  readonly voices: readonly Voice[];
  readonly find: (scene: Scene) => readonly Named[];
}
