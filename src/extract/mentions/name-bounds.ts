import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import { LEADING, VERBS } from './name-words.ts';
import { isRegion, type Stretch } from './stretch.ts';
import { wordList } from './word-list.ts';

const BEFORE =
  /[\p{P}\p{S}\s与和同跟及赴在据照实的对是了由为自]$|中共$|届时$|讯$|联合$|[甲乙丙丁]方$/u;
/** A town may also stand after 到, 了, 住 and the like, and whatever may follow it. */
const BEFORE_TOWN = /[到了于由从自住]$/u;
const TOWN = /(?:镇|街道)$/u;
const AFTER =
  /^(?:$|[\p{P}\s与和同跟及签将拟就在]|人民政府|政府|办事处|党工委|管委会|委|区|市|党|还|也|又|则|均|人社|市场监管|教育|公安|药监|法院|检察院|中级|曾|已|有望|届时|的?(?:[两三四][位个名])?(?:代表|村?支书|书记|村主任|村干部|村长|当家人|带头人|负责人)|的(?:[牧村农渔居]民|群众|乡亲|种粮大户)|座谈|现|正式|分别|双方|[两三四五六七八九十][省市区县地州方家]|[上下]半年|今年|去年|举行|联合|牵手|携手|以|通过|缔结|副?[市区县镇]长|长(?=\p{Script=Han}{2,5}(?:[在与和同、]|签|互换|共同|分别|代表))|边[界境]|境内|交界|毗邻|山水|仅?一|隔|地处|位于|是(?!否)|盛产|人口|面积|素[有以]|被誉为|享有|古称|濒临|拥有|[东南西北][临接依邻]|(?:战略|全面|框架|深化|产业|区域|友好)*合作|签约|共建|结对|对口|结[好为成]|的(?:第一|首)个)/u;

/** 白榆县松塔镇: the town of a county. */
const TOWN_NEXT = /^(?![各所的多全农沿等])\p{Script=Han}{1,3}[^城乡村小各\p{P}](?:镇|街道)/u;

/** 清水乡河湾村: the village of a township. */
const VILLAGE_NEXT = /^(?![各所的多全农沿等村])\p{Script=Han}{1,4}(?:村(?![民镇])|社区)/u;

/** Verbs and adverbs that follow a subject. */
const predicates = wordList([...VERBS, ...LEADING].filter((word) => word.length > 1));

/** What a town's name ends in; more may follow it than other names. */
export const TOWN_END = /[镇乡道]$/u;

/** Whether what follows a name is the like of what follows names. */
export function goesOnAfter({ text, to, barriers }: Stretch, suffix: string, end: number): boolean {
  if (barriers.some((other) => other.start === end)) return true;
  if (predicates.longestAt(text, end, Math.min(to, end + AFTER_WINDOW)) !== null) return true;
  const after = text.slice(end, Math.min(to, end + AFTER_WINDOW));
  return (
    AFTER.test(after) ||
    (/[县市区]$/u.test(suffix) && TOWN_NEXT.test(after)) ||
    (suffix === '乡' && VILLAGE_NEXT.test(after))
  );
}

const AFTER_WINDOW = 7;

/**
 * Whether a name stands where names stand: after a mark, a joiner, a verb or another name, before the like.
 * @param goesOn whether what follows is the like
 */
export function isBounded(
  { text, from, hits, barriers }: Stretch,
  start: number,
  end: number,
  goesOn: boolean,
): boolean {
  const before = text.slice(Math.max(from, start - 2), start);
  const opens =
    start === from ||
    BEFORE.test(before) ||
    VERBS.includes(before) ||
    /[省市州县区]$/u.test(before) ||
    hits.some((other) => other.end === start) ||
    barriers.some((other) => other.end === start);
  if (opens && goesOn) return true;
  const name = text.slice(start, end);
  if (!TOWN_END.test(name)) return false;
  if (hits.some((hit) => hit.end === start && isRegion(hit))) return true;
  return TOWN.test(name) && !endsPlace(hits, name, end) && (opens || BEFORE_TOWN.test(before));
}

/** 江苏镇江: what stands before 镇 is a place of its own. */
function endsPlace(hits: readonly GazetteerHit[], name: string, end: number): boolean {
  const at = end - (name.endsWith('镇') ? 1 : 2);
  return hits.some((hit) => hit.end === at);
}
