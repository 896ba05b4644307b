import { gather } from '../../model/gather.ts';
import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { InstitutionKind, RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../mention.ts';
import { isByChance } from './chance-words.ts';
import { isOtherForeign } from './foreign-names.ts';
import { SURNAMES } from './person-names.ts';
import { isInName } from './places-in-names.ts';
import { isInWork } from './titles-of-works.ts';

/** What follows a short form and shows that it is a part of another word: 成都路, 云南白药. */
const OTHER_WORD =
  /^(?:路|街|籍|族|话|菜|人(?!民|社|才|大|力|口)|白药|味|队|队员|西路|东路|南路|北路|沟(?!通))/u;
/** What turns the end of a division into another word: 成都|市场, 朝阳|区域. */
const OTHER_END: ReadonlyMap<string, RegExp> = new Map([
  ['市', /^(?:场|值|面|容|况|区)/u],
  ['区', /^(?:域|块|间|位|别|分(?!别))/u],
  ['县', /^(?:域|级)/u],
  ['部', /^(?:门|署|队|分(?!别)|位|落)/u],
]);
/** A county of two characters (范县, 成县) stands alone, after a mark, a joiner or another place; 成县长 is a person. */
function isShortCounty(text: string, { end }: Span): boolean {
  return '县区市'.includes(text.charAt(end - 1));
}

/** 矿区, 郊区: a district goes by such a word after its city alone, anything else is what any city has. */
const PART_OF_TOWN = /^[矿郊城]区$/u;

function standsAlone(text: string, from: number, { start }: Span): boolean {
  return STANDS_ALONE.test(text.slice(Math.max(from, start - 1), start));
}

const STANDS_ALONE = /(?:^|[\p{P}\s与和同跟及在赴自省市州了由让到向])$/u;

/** The names of the gazetteer in a part of a text, with a shorter form where the longer one is no name. */
export function namesIn(
  text: string,
  { start: from, end: to }: Span,
  gazetteer: Gazetteer,
): GazetteerHit[] {
  const hits = gazetteer.scan(text, from, to);
  if (hits.length === 0) return [];
  const whole = withLonger(text, to, hits, gazetteer);
  const found: GazetteerHit[] = [];
  let before = from;
  whole.forEach((hit, i) => {
    const follows = before === hit.start && before > from;
    before = hit.end;
    if (isOtherForeign(text, hit, follows, whole[i + 1]?.start ?? Infinity)) return;
    const length = hit.end - hit.start;
    if (length === 2) {
      if (!follows && isShortCounty(text, hit) && !standsAlone(text, from, hit)) return;
      if (!follows && PART_OF_TOWN.test(text.slice(hit.start, hit.end))) return;
      if (text.startsWith('县长', hit.end - 1)) return;
      if (isGivenName(text, from, hit.start, follows) || isFullName(text, hit)) return;
    }
    const mayBeByChance =
      length === 2 ||
      (length === 3 &&
        ('区市'.includes(text.charAt(hit.end - 1)) || /[湾海]/u.test(text.charAt(hit.end))));
    if (mayBeByChance && isByChance(text, { start: from, end: to }, hit)) return;
    const state = hit.entries.some(({ kind }) => kind === 'COUNTRY')
      ? STATE.exec(text.slice(hit.end, Math.min(to, hit.end + 8)))
      : null;
    if (state) {
      found.push({ ...hit, end: hit.end + state[0].length });
      return;
    }
    const isOther = OTHER_END.get(text.charAt(hit.end - 1))?.test(
      text.slice(hit.end, Math.min(to, hit.end + 2)),
    );
    const entries = isOther ? gazetteer.lookUp(text.slice(hit.start, hit.end - 1)) : null;
    if (entries === null) found.push(hit);
    else if (entries.length > 0) found.push({ ...hit, end: hit.end - 1, entries });
  });
  return found;
}

/** 黄河内蒙古段, 许多哥斯达黎加人: a province or a country that a shorter name runs into, which is none then. */
function withLonger(
  text: string,
  to: number,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): GazetteerHit[] {
  const found: GazetteerHit[] = [];
  for (const hit of hits) {
    if (hit.start < (found.at(-1)?.end ?? 0)) continue;
    const from = hit.start + 1;
    const [inner] =
      hit.end === from + 1 ? gazetteer.scan(text, from, Math.min(to, from + LONGEST_COUNTRY)) : [];
    const isLonger =
      inner?.start === from &&
      inner.end - from > 2 &&
      /^(?:PROVINCE|COUNTRY)$/u.test(inner.entries[0]?.kind ?? '') &&
      inner.entries[0]?.list !== 'places';
    found.push(isLonger ? inner : hit);
  }
  return found;
}

const LONGEST_COUNTRY = 7;

/** 哈萨克斯坦共和国: the long name of a state. */
const STATE = /^(?:人民民主|社会主义|民主|伊斯兰|人民)?(?:共和国|王国|联邦)/u;

/** 李长春: a surname before the form, and no other word that the surname could end. */
function isGivenName(text: string, from: number, start: number, follows: boolean): boolean {
  return (
    !follows &&
    start > from &&
    SURNAMES.has(text[start - 1] ?? '') &&
    /(?:^|[^\p{Script=Han}]|[长席记理员任志授士使者和与、天日])$/u.test(
      text.slice(Math.max(from, start - 2), start - 1),
    )
  );
}

/** 大使吴江某: a title before a surname, and one character after the form, where the name of a person ends. */
function isFullName(text: string, { start, end, entries }: GazetteerHit): boolean {
  return (
    SURNAMES.has(text.charAt(start)) &&
    entries.every(({ kind }) => kind !== 'PROVINCE' && kind !== 'COUNTRY') &&
    TITLE.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\p{Script=Han}(?:[、,)等]|$)/u.test(text.slice(end, end + 2))
  );
}

const TITLE = /(?:大使|领事|主任|书记|主席|委员长|部长|[省市区县局司厅校院所行]长)$/u;

/** 云国语民歌: the language that is spoken there, and elsewhere. */
const LANGUAGE = /^语(?!言)/u;

/**
 * Known names as mentions; a form of two characters must not be a part of another word, and none the head of
 * another name: 法国 is none in 法国戛纳电影节, where 戛纳 is.
 */
export function knownNames(text: string, hits: readonly GazetteerHit[]): Mention[] {
  return gather(hits, ({ start, end, entries }, i): Mention[] => {
    const form = text.slice(start, end);
    const isOuter = hits[i + 1]?.start === end;
    const [first] = entries;
    if (!first || (form.length === 2 && OTHER_WORD.test(text.slice(end, end + 3)))) return [];
    if (
      first.type === 'region' &&
      isInName(text, { start, end }, { isOuter, isCountry: first.kind === 'COUNTRY' })
    )
      return [];
    if (first.type === 'region' && isInWork(text, { start, end })) return [];
    if (first.kind === 'COUNTRY' && LANGUAGE.test(text.slice(end, end + 2))) return [];
    const base = { start, end, form, name: form, rule: 'gazetteer', confidence: 0.95, entries };
    return first.type === 'region'
      ? [{ ...base, type: 'region', kind: first.kind as RegionKind, within: [] }]
      : [{ ...base, type: 'institution', kind: first.kind as InstitutionKind }];
  });
}
