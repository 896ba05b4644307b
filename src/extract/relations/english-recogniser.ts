import type { AgreementRecogniser } from './agreement-recognisers.ts';
import type { Voice } from './english-voice.ts';

export interface EnglishRecogniser extends AgreementRecogniser {
  readonly voice: Voice;
}
