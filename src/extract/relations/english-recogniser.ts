import type { AgreementRecogniser } from './agreement-recogniser.ts';
import type { Voice } from './english-voice.ts';

export interface EnglishRecogniser extends AgreementRecogniser {
  readonly voice: Voice;
}
