import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { Mention } from '../mention.ts';
import { LEADING, VERBS } from './name-words.ts';

/** A name that ends another is at least so long, and the words before it too. */
const SHORTEST = 3;
const SHORTEST_WORDS = 2;

/**
 * Cuts from names that the grammar found the words that ran into them: 牵头编制云陌开发区, where the
 * document also has 云陌开发区 alone. A name or a place in front is left: 成都东部新区.
 */
export function withoutRunIns(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const names = new Set(mentions.map(({ name }) => name));
  return mentions.map((mention) => {
    if (mention.type === 'project' || mention.entries.length > 0) return mention;
    const cut = runInOf(mention, names, gazetteer);
    if (cut === 0) return mention;
    const start = mention.start + cut;
    const form = text.slice(start, mention.end);
    return { ...mention, start, form, name: mention.name.slice(cut) };
  });
}

/** How many characters at the front of a name are no part of it. */
function runInOf({ name }: Mention, names: ReadonlySet<string>, gazetteer: Gazetteer): number {
  for (let cut = SHORTEST_WORDS; cut <= name.length - SHORTEST; cut++) {
    if (names.has(name.slice(cut))) return isRunIn(name.slice(0, cut), names, gazetteer) ? cut : 0;
  }
  return 0;
}

/** Words that are no part of a name: a verb, a count, a pronoun. A name or a known place is none. */
const RUN_IN = new RegExp(
  `\\d|[了着率将把被的是在对由向]|${[...VERBS, ...LEADING].filter((word) => word.length > 1).join('|')}`,
  'u',
);

/** 第十二届全国云陌节组委会: which of several, as the name has it. */
const WHICH = /^第[\d一二三四五六七八九十百]+届/u;

function isRunIn(words: string, names: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  const isNamed = [...names].some((name) => name.length > 1 && words.startsWith(name));
  if (isNamed || WHICH.test(words)) return false;
  return gazetteer.scan(words)[0]?.start !== 0 && RUN_IN.test(words);
}
