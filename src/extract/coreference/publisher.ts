import type { Document } from '../../model/document.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { InstitutionKind, RegionKind } from '../../model/schema.generated.ts';
import type { InstitutionMention, RegionMention } from '../mention.ts';
import { withPlaceOfPublisher } from './publishers.ts';

/** Who publishes: the name as given, and the regions in it. */
export interface Publisher {
  readonly source: string;
  readonly regions: readonly RegionMention[];
}

/** The publisher of a document by its source and by what stands around the article. */
export function publisherOf(document: Document, gazetteer: Gazetteer): Publisher {
  const source = withPlaceOfPublisher(`${document.source?.value ?? ''} ${frameOf(document)}`);
  return { source, regions: regionsIn(source, gazetteer) };
}

const LONGEST_FRAME = 400;

/** What stands around the article: the name of the site is among it. */
function frameOf({ raw, zones }: Document): string {
  const frame = zones.filter(({ kind }) => kind === 'navigation' || kind === 'footer');
  return frame
    .map(({ start, end }) => raw.slice(start, end))
    .join(' ')
    .replace(OTHER_ARTICLE, '')
    .slice(0, LONGEST_FRAME);
}

/** 下一条:工会赴望江县: what other articles are called tells nothing of the site. */
const OTHER_ARTICLE = /[上下]一[条篇则页]:?[^\n]*/gu;

/** What a relative word means takes the place and the rule of the word; here it has neither. */
const NOWHERE = { start: 0, end: 0, rule: '', confidence: 0 };

/** The regions that some words name. */
export function regionsIn(words: string, gazetteer: Gazetteer): RegionMention[] {
  return gazetteer.scan(words).flatMap(({ entries, start, end }): RegionMention[] => {
    const [entry] = entries;
    if (entry?.type !== 'region') return [];
    const name = words.slice(start, end);
    const kind = entry.kind as RegionKind;
    return [{ ...NOWHERE, form: name, name, type: 'region', kind, entries, within: [] }];
  });
}

/** 我校, 我局 on the site of a body that the text itself never names. */
export function bodyOfPublisher(word: string, source: string): InstitutionMention | null {
  const publishers = PUBLISHERS.find(({ words }) => words.test(word));
  const name = publishers?.name.exec(source)?.groups?.['name'];
  if (!publishers || name === undefined) return null;
  return { ...NOWHERE, form: name, name, type: 'institution', kind: publishers.kind, entries: [] };
}

/** The bodies that publish, by the words in which they speak of themselves. */
const PUBLISHERS: readonly {
  readonly words: RegExp;
  readonly name: RegExp;
  readonly kind: InstitutionKind;
}[] = [
  {
    words: /校$/u,
    name: /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{2,12}?(?:大学|学院))/u,
    kind: 'UNIVERSITY',
  },
  {
    words: /^[局厅委]$/u,
    name: /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{1,12}[省市区县州](?!政府)\p{Script=Han}{1,14}?(?:局|厅|委员会|委))(?=官网|官方|网|门户|政务|微信|$|[^\p{Script=Han}])/u,
    kind: 'GOVERNMENT',
  },
];
