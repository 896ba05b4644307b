import { isShortFor } from '../is-short-for.ts';
import type { InstitutionMention, Mention } from '../mention.ts';
import { positionalName } from '../mentions/positional-names.ts';

/** A name cut short is at most so long. */
const LONGEST_SHORT = 6;

/**
 * The mentions of bodies under their fullest name in the document: 海滨大学 of 香港海滨大学, 县人民医院 of
 * 白榆县人民医院, and 清华 or 警局 where the characters stand in one longer name alone.
 */
export function withFullNames(mentions: readonly Mention[]): Mention[] {
  const bodies = mentions.filter(isOpen);
  const names = [...new Set(bodies.map(({ name }) => name))];
  const full = new Map(names.map((name) => [name, fullNameOf(name, names)]));
  const guesses = new Set(
    bodies.filter(({ rule }) => rule === positionalName.id).map(({ name }) => name),
  );
  const kinds = new Map(
    bodies.filter(({ rule }) => rule !== positionalName.id).map(({ name, kind }) => [name, kind]),
  );
  return mentions.map((mention) => {
    if (!isOpen(mention)) return mention;
    const name = full.get(mention.name) ?? shortFor(mention, names, guesses);
    return name === null ? mention : { ...mention, name, kind: kinds.get(name) ?? mention.kind };
  });
}

/** A body that no list knows. */
function isOpen(mention: Mention): mention is InstitutionMention {
  return (
    mention.type === 'institution' && mention.entries.length === 0 && mention.kind !== 'MECHANISM'
  );
}

/** The one longer name that ends in this one; null where there is none, or several. */
function fullNameOf(name: string, names: readonly string[]): string | null {
  const longer = names.filter(
    (other) =>
      other !== name &&
      other.endsWith(name) &&
      (other.startsWith('中共') || !/[省市区县州]$/u.test(other.slice(0, -name.length))),
  );
  const [longest] = longer.toSorted((a, b) => b.length - a.length);
  return longest !== undefined && longer.every((other) => longest.endsWith(other)) ? longest : null;
}

/** 北渡大学 beside 北渡医科大学 is another, as both names are whole. */
const UNIVERSITY = /\p{Script=Han}{2}(?:大学|学院)$/u;

/**
 * The one longer name that a short one is cut from: its first character and last, the others in order. 北渡学院 is
 * not short for 北渡学院土木学院, which is a part of it.
 */
function shortFor(
  { name, rule }: InstitutionMention,
  names: readonly string[],
  guesses: ReadonlySet<string>,
): string | null {
  if (UNIVERSITY.test(name)) return null;
  if (name.length > LONGEST_SHORT) {
    const whole = names.filter((other) => hasShortHead(name, other) || hasShortTail(name, other));
    return whole.length === 1 ? (whole[0] ?? null) : null;
  }
  const isGuess = rule === positionalName.id;
  if (BRANCH.test(name)) {
    const branches = names.filter((other) => hasShortHead(name, other));
    return branches.length === 1 ? (branches[0] ?? null) : null;
  }
  const longer = names.filter(
    (other) =>
      other.length > name.length &&
      !guesses.has(other) &&
      isCutFrom(name, other, isGuess) &&
      (isGuess || (endsAlike(name, other) && !other.startsWith(name))),
  );
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** 农行青岚分行, 中国信保南岭分公司: a branch is told by its place as well as by whose it is. */
const BRANCH = /^\p{Script=Han}{2,}(?:[分支]行|[分支]公司)$/u;
const LEAST_OF_BRANCH = 4;

/** 人行青岚中心支行 of 中国人民银行青岚中心支行: a longer name of which only the head is cut short. */
function hasShortHead(short: string, long: string): boolean {
  let alike = 0;
  while (alike < short.length && short.at(-1 - alike) === long.at(-1 - alike)) alike++;
  const head = short.slice(0, short.length - alike);
  const isBranch = alike >= LEAST_OF_BRANCH && BRANCH.test(short.slice(-alike));
  return (
    (isBranch || alike >= LONGEST_SHORT - 1) &&
    head.length > 0 &&
    head.length < (isBranch ? 5 : 4) &&
    long.length - alike > head.length &&
    isShortFor(head, long.slice(0, long.length - alike))
  );
}

/**
 * 青岚省农科院 of 青岚省农业科学院: a longer name of the same place, of which what stands after it is cut short.
 * 青岚省教育部门 is whole.
 */
function hasShortTail(short: string, long: string): boolean {
  const place = PLACE.exec(short)?.[0] ?? '';
  const [tail, whole] = [short.slice(place.length), long.slice(place.length)];
  return (
    place.length > 0 &&
    long.startsWith(place) &&
    tail.length > 2 &&
    tail.length < whole.length &&
    tail.startsWith(whole.charAt(0)) &&
    endsAlike(tail, whole) &&
    isShortFor(tail, whole)
  );
}

const PLACE =
  /^\p{Script=Han}{1,8}?(?:自治区|[省市州县区])(?=\p{Script=Han}{3,6}$)(?!.*(?:部门|机关)$)/u;

/** 工商联 is cut from 工商业联合会, 卫健委 from 卫生健康委员会. */
function endsAlike(short: string, long: string): boolean {
  const end = short.at(-1) ?? '';
  return long.endsWith(LONG_ENDS[end] ?? end) || long.endsWith(end);
}

const LONG_ENDS: Readonly<Record<string, string>> = { 联: '联合会', 委: '委员会' };

/** 文旅厅, 人社局: a department without its place. */
const BARE_DEPARTMENT = /^\p{Script=Han}{2,4}[厅局委办]$/u;

/** 北大 of 北京大学, 哈医大 of 哈尔滨医科大学: a university by its first character and its kind. */
const SHORT_UNIVERSITY = /^\p{Script=Han}{1,3}大$/u;

/** 林草院 of 云南省林业和草原科学院: the same, where only its place tells that it is a name. */
const BARE_ACADEMY = /^\p{Script=Han}{2,3}院$/u;

/** Whether the characters of a name stand in a longer one in order, from where its first two stand on; of a department its first. */
function isCutFrom(short: string, long: string, isGuess: boolean): boolean {
  if (SHORT_UNIVERSITY.test(short) && long.endsWith('大学') && long.startsWith(short.charAt(0)))
    return isShortFor(short, long);
  const isBare = BARE_DEPARTMENT.test(short) || (isGuess && BARE_ACADEMY.test(short));
  let at = long.indexOf(isBare ? short.charAt(0) : short.slice(0, 2));
  if (at < 0) return false;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
