import { furtherRecognisers } from './english-further-recognisers.ts';
import type { EnglishRecogniser } from './english-recogniser.ts';
import { signingRecognisers } from './english-signing-recognisers.ts';
import { tiesRecognisers } from './english-ties-recognisers.ts';
import { toldRecognisers } from './english-told-recognisers.ts';

/** How English announcements report a signing; group `type` ends in the instrument. */
export const englishRecognisers: readonly EnglishRecogniser[] = Object.freeze<EnglishRecogniser[]>([
  ...signingRecognisers,
  ...furtherRecognisers,
  ...toldRecognisers,
  ...tiesRecognisers,
]);
