import type { AgreementRecogniser } from './agreement-recognisers.ts';

const INSTRUMENT =
  '(?:memorand(?:um|a)(?: of (?:understanding|agreement|cooperation))?|mous?|letters? of intent|agreements?|pacts?|accords?|statements? of cooperation|joint declaration|declaration of intent)';

/** How English announcements report a signing. */
export const englishRecognisers: readonly AgreementRecogniser[] = Object.freeze<
  AgreementRecogniser[]
>([
  {
    id: 'agreement.english-signs',
    because: 'to sign, ink or reach something that is called an agreement',
    certainty: 'likely',
    needsParties: true,
    anchors: ['sign', 'ink', 'reach', 'conclud', 'formalis', 'formaliz'],
    lookBack: 24,
    pattern: new RegExp(
      `(?<![A-Za-z])(?:(?:will|would|to|have|has|had|plans? to|set to|are to|is to|expected to|due to)\\s+)?(?:(?:jointly|formally|officially|recently|also|today|yesterday)\\s+)?(?:sign(?:ed|s|ing)?|ink(?:ed|s)?|reach(?:ed|es)?|concluded?|formali[sz]e[ds]?)\\s+(?:(?:an?|the|two|three|four|five|several|new|their|its)\\s+){0,2}(?<type>(?:[\\w"“”'’-]+\\s+){0,5}?${INSTRUMENT})\\b`,
      'iuy',
    ),
    examples: [
      'Qinglan City and Baiyu County 【signed a memorandum of understanding】 on Monday.',
      'The city 【will sign a cooperation agreement】 with Beidu University.',
      'They assigned the agreement number.',
    ],
  },
]);

/** 签署 with what came before it in English: planned, or long ago. */
export const ENGLISH_PLANNED =
  /\b(?:will|would|to|plans? to|set to|are to|is to|expected to|due to)\s+(?:\w+\s+)?(?:sign|ink|reach|conclude|formali[sz]e)/iu;
export const ENGLISH_EARLIER =
  /\b(?:under|according to|based on|following|since|in line with)\b[^.;]{0,60}$|\bwhich (?:was|were)\b[^.;]{0,20}$/iu;
