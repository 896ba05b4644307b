import type { AgreementKind } from '../../model/schema.generated.ts';

/** Words for an instrument: what each pattern always holds, in small letters or in capitals, and the pattern. */
const INSTRUMENTS: readonly (readonly [anchors: string, pattern: string])[] = [
  [
    'emorand',
    'memorand(?:um|a)s?(?: of (?:understanding|agreement|co-?operation|intent|friendship|collaboration|partnership|exchange))?',
  ],
  ['MoU MOU MoA MOA MoC MOC', 'm[oO](?:[uU]|[aA]|[cC])s?'],
  [
    'etter',
    'letters? of (?:intent|agreement|co-?operation|friendship|understanding|collaboration|commitment)',
  ],
  ['greement', 'agreements?'],
  ['rrangement', 'arrangements?'],
  ['act', 'pacts?|compacts?'],
  ['ccord', 'accords?'],
  ['tatement', 'statements? of (?:co-?operation|intent|collaboration)|joint statements?'],
  ['eclaration', '(?:joint )?declarations?(?: of (?:intent|co-?operation|friendship))?'],
  ['ommuniqu', '(?:joint )?communiqu[eé]s?'],
  ['lan', '(?:action|co-?operation|work|implementation) plans?|plans? of (?:co-?operation|action)'],
  ['oadmap oad map', 'road ?maps?'],
  [
    'rogramme',
    '(?:action|co-?operation|exchange|work) programmes?|programmes? of (?:action|co-?operation|exchange)',
  ],
  ['ertificate', 'certificates? of (?:partnership|friendship|twinning|co-?operation)'],
  [
    'reat',
    'treat(?:y|ies) of (?:friendship|co-?operation)|(?:friendship|co-?operation) treat(?:y|ies)',
  ],
  ['erms', 'heads of (?:terms|agreement)'],
  ['ocument', 'co-?operation documents?'],
  ['ramework', 'co-?operation frameworks?|frameworks? (?:for|of) co-?operation'],
  ['harter', 'charters?'],
  ['inutes', 'minutes(?: of (?:co-?operation|understanding|talks))?'],
  ['rotocol', 'protocols?(?: of (?:intent|co-?operation))?'],
  ['onvention', 'conventions?(?! (?:cent|hall|bureau|venue|complex))'],
];

/** A word for an instrument, as a pattern; the plural stands for several. */
export const ENGLISH_INSTRUMENT = `(?:${INSTRUMENTS.map(([, pattern]) => pattern).join('|')})(?!\\s(?:agreement|memorand|accord|pact|arrangement))`;
/** The literals of which each such word holds one. */
export const INSTRUMENT_ANCHORS: readonly string[] = INSTRUMENTS.flatMap(([anchors]) =>
  anchors.split(' '),
);

const INSTRUMENT_END = new RegExp(`${ENGLISH_INSTRUMENT}$`, 'iu');
/** Words before the instrument that say nothing of what it is. */
const NO_TYPE =
  /^(?:an?|the|its|their|his|her|our|this|that|new|renewed|long-standing|longstanding|separate|similar|tripartite|trilateral|bilateral|multilateral|such|another|other|first|second|third|formal|landmark|historic|major|key|important|initial|earlier|previous|existing|further|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|multiple|several|some|both|\d+|[\w-]+-(?:year|month|page|point|part|paragraph|clause)|signed|draft|so-called|non-binding|legally|binding|and|or|of|with|for|on|to|in|under|at|by|from|announced|called)$/iu;
const MOST_WORDS = 3;

/**
 * The type as worded: the instrument with the words before it that tell what kind it is; of several the
 * singular.
 */
export function englishType(words: string): string | null {
  const instrument = INSTRUMENT_END.exec(words)?.[0];
  if (instrument === undefined) return null;
  const before = words.slice(0, -instrument.length).trim().split(/\s+/u);
  const from = before.findLastIndex((word) => NO_TYPE.test(word) || !/^[\p{L}-]+$/u.test(word));
  const telling = before.slice(Math.max(from + 1, before.length - MOST_WORDS));
  return [...telling, singular(instrument)].filter((word) => word !== '').join(' ');
}

function singular(instrument: string): string {
  return instrument
    .replace(/^memoranda/iu, (word) => `${word.slice(0, -1)}um`)
    .replace(/^(letter|statement|declaration|protocol|memorandum)s\b/iu, '$1')
    .replace(
      /^(agreement|arrangement|pact|accord|mou|moa|moc|joint declaration|joint statement|charter|compact|convention|.* plan|.* document|.* framework)s$/iu,
      '$1',
    );
}

/** The kinds by the words of an English type, in order: the first that fits. */
export const ENGLISH_KINDS: readonly (readonly [AgreementKind, RegExp])[] = [
  ['MEMORANDUM', /memorand|\bmou\b|\bmoa\b/iu],
  ['INTENT', /letter of intent|of intent/iu],
  ['SISTER_CITY', /sister|twin|friendship|friendly/iu],
  ['DECLARATION', /declaration|statement/iu],
  ['COUNTERPART', /counterpart|paired|pairing/iu],
  ['STRATEGIC', /strategic/iu],
  ['FRAMEWORK', /framework/iu],
  ['CO_BUILDING', /co-?build|joint construction/iu],
  ['INVESTMENT', /investment|project/iu],
  [
    'SPECIAL',
    /exchange|workforce|training|research|tourism|trade|transport|energy|health|education|academic|cultural|police|enforcement|environment|water|digital|data|port|customs|agricultur|fisher|climate|logistics|smart city|technology|sports?|employment/iu,
  ],
];
