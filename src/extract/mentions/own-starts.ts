import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { once } from '../../model/once.ts';
import { isProvince } from './group-members.ts';
import { GENERIC_HEAD } from './name-words.ts';
import { isWord } from './place-words.ts';

/** The head of a place or a body where it stands after a mark or a joiner: 云陌 of 云陌区, 鸿拓 of 鸿拓集团. */
const HEAD =
  /(?<=^|[\s\p{P}与和同跟及在赴由])\p{Script=Han}{2,4}?(?=(?:经济技术|高新技术产业)?(?:开发区|新区|自治[县州]|[市县区州旗镇乡]|街道|集团|大学|学院|公司|股份|银行|研究院))/gu;

/** A group of regions by the end of its name, which is no other's. */
const BAY_AREA = '大湾区';

/** 长白山, 汀江: mountains and waters by their names; 矿山 and 江河 are none. */
const LANDFORM =
  /^(?![省市县区州]|矿|荒|名|火|内|高山|大[山江河]|冰山|上山|下山|进山|靠山|绿水|江[山河湖]|山[江河湖])\p{Script=Han}{1,2}[山江河湖岭](?![水川相上下里边])/u;
const LANDFORM_REACH = 4;

/** Whether a name that is a document's own begins at a place of its text. */
export type IsOwnStart = (at: number) => boolean;

/**
 * Where names begin that are the document's own: with a place that a list knows, with the head of a name
 * that the text gives in full, or with the first characters of two of them (青白 of 青岚市 and 白榆县) or of
 * provinces (川滇黔).
 */
export function ownStarts(text: string, hits: readonly GazetteerHit[]): IsOwnStart {
  const known = once(() => startsOf(text, hits));
  const isFirst = (at: number) => known().first.has(text.charAt(at)) || isProvince(text.charAt(at));
  const isPair = (at: number) => isFirst(at) && isFirst(at + 1) && text[at] !== text[at + 1];
  return (at) =>
    known().places.has(at) ||
    text.startsWith(BAY_AREA, at) ||
    LANDFORM.test(text.slice(at, at + LANDFORM_REACH)) ||
    isPair(at) ||
    [2, 3, 4].some((length) => known().heads.has(text.slice(at, at + length)));
}

/** Where known names stand, the heads of names that the text gives in full, and the first characters of both. */
function startsOf(text: string, hits: readonly GazetteerHit[]) {
  const heads = new Set(
    matchesIn(text, HEAD)
      .map(({ 0: head }) => head)
      .filter((head) => !isWord(head) && !GENERIC_HEAD.test(head)),
  );
  const first = new Set([
    ...[...heads].map((head) => head.charAt(0)),
    ...hits.map(({ start }) => text.charAt(start)),
  ]);
  return { places: new Set(hits.map(({ start }) => start)), heads, first };
}
