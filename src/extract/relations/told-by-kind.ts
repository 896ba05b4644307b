import { parseNumber } from '../../model/numerals.ts';
import type { Span } from '../../model/span.ts';
import { type Context, mentionsIn, type ResolvedMention } from '../context.ts';
import type { Entity } from '../entity.ts';
import { isShortFor } from '../is-short-for.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { isHeadOf, OFFICE } from './offices.ts';
import { uniqueParties } from './party-chain.ts';
import { canSign, type PartyGroup } from './signers.ts';

/** 两家医院, 三所高校, 两支队: so many bodies, and what they are; 与两家医院, 另外三家法院 are others. */
const COUNTED =
  /(?<![\d第一二两三四五六七八九十百千几]|[与和同跟对向给]|(?:另外?|其他|其余|周边|相邻|当地|下辖|辖区|旗下)的?)(?<count>[两三四五六七八九十])(?:[家所个座支位]|[省市县区州地](?=\p{Script=Han}{2}))?(?![国省市县区州地](?!长)|人)(?<kind>\p{Script=Han}{1,6})/gu;
/** What stands for bodies whose names end in other words. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  校: /大学|学院|[学党小中]校|[中小]学|幼儿园/u,
  学校: /大学|学院|学校|[中小]学|幼儿园/u,
  院校: /大学|学院|学校/u,
  高校: /大学|学院/u,
  医疗机构: /医院|卫生院|保健院/u,
  银行: /银行|[分支]行$/u,
  队伍: /队$/u,
};
/** 两家医院的患者: others than those who speak for them. */
const THEIRS =
  /^的(?!(?:主要|有关|相关)?(?:负责|代表|领导|掌门|当家)|\p{Script=Han}{0,4}(?:长|书记|主任|主席|经理))/u;
/** They were told so many sentences before at most. */
const MOST_TOLD = 20;
/** The end of a name alone; 两会 may be 协会 or 委员会, and is told elsewhere. */
const ENDS_ALONE = /^[院馆局厅关所社站队]$/u;

/**
 * Those for whom words before a signing stand by their number and their kind: 两家医院 are the two hospitals that
 * the text has told, wherever it told them. `[]` where they are not just so many, in one sentence or in all.
 * @param clause from its beginning up to the signing
 */
export function toldByKind(context: Context, clause: Span): PartyGroup {
  const { text, segments } = context;
  const said = [...text.slice(clause.start, clause.end).matchAll(COUNTED)].at(-1);
  const count = parseNumber(said?.groups?.['count'] ?? '') ?? 0;
  if (!said || count < 2) return [];
  const own = { start: clause.start, end: clause.start + said.index };
  const sentences = [own, ...sentencesBefore(segments, clause.start, MOST_TOLD)];
  const named = sentences.map((one) => bodiesIn(context, one));
  const words = said.groups?.['kind'] ?? '';
  const kind = kindOf(words, named.flat(), count);
  if (kind === null) return [];
  const after = clause.start + said.index + said[0].length - words.length + kind.length;
  if (THEIRS.test(text.slice(after, clause.end))) return [];
  const ofKind = named.map((bodies) => bodies.filter(({ entity }) => kind.test(entity)));
  const near = ofKind.find(({ length }) => length === count);
  const all = wholeNames(ofKind);
  return near ?? (all.length === count ? all : []);
}

function bodiesIn(context: Context, sentence: Span): ResolvedMention[] {
  return [...uniqueParties(mentionsIn(context, sentence).filter(({ entity }) => canSign(entity)))];
}

interface Kind {
  readonly length: number;
  readonly test: (entity: Entity) => boolean;
}

/**
 * The longest beginning of some words by which so many of the bodies go: 检察院 of 检察院会签, 支队 of 支队签订; 市长
 * of 两位市长 are those of cities.
 */
function kindOf(words: string, bodies: readonly ResolvedMention[], count: number): Kind | null {
  const entities = [...new Set(bodies.map(({ entity }) => entity))];
  const isKind = (test: Kind['test']) => entities.filter(test).length >= count;
  const { all, office } = HEADS.exec(words)?.groups ?? {};
  if (all !== undefined && office !== undefined) {
    const test = (entity: Entity) => isHeadOf(office, entity);
    return isKind(test) ? { length: all.length, test } : null;
  }
  for (let length = words.length; length > 0; length--) {
    const word = words.slice(0, length);
    const ends = CLASSES[word];
    if (length === 1 && !ends && !ENDS_ALONE.test(word)) return null;
    const test = ({ type, name }: Entity) =>
      type === 'institution' && (ends?.test(name) ?? name.endsWith(word));
    if (isKind(test)) return { length, test };
  }
  return null;
}

const HEADS = new RegExp(`^(?<all>副?(?<office>${OFFICE}))`, 'u');

/** Each body once in the order of the text, and none by a short name as well, unless one sentence names both. */
function wholeNames(sentences: readonly PartyGroup[]): PartyGroup {
  const unique = uniqueParties(sentences.toReversed().flat());
  const areApart = (one: ResolvedMention, other: ResolvedMention) =>
    sentences.some((names) =>
      [one, other].every(({ entity }) => names.some((name) => name.entity === entity)),
    );
  return unique.filter((one) =>
    unique.every((other) => {
      const [short, long] = [one.entity.name, other.entity.name];
      return short.length >= long.length || !isShortFor(short, long) || areApart(one, other);
    }),
  );
}
