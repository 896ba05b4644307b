import { typeOf } from './agreement-type.ts';
import { SETTLES } from './agreement-words.ts';
import { wordedIn } from './further-instruments.ts';
import type { Worded } from './report.ts';

/** What is signed is told by a second verb. */
const VERB = `(?:签署|签订|签定|签下|签[了好妥]|订立|订[有了下]|立下|缔结|敲定|达成|形成|互换|交换|${SETTLES})了?`;
/** Which one it is, before what it is called. */
const WHICH =
  '(?:一[份纸项]|为期[^,。;的]{1,6}的|新的?|新一轮|第[一二三四五六七八九十]+轮|这[份项])*';
/** What is said of it at once, where no verb of signing stands before it. */
const LASTS =
  '(?:也|[就自由从]此|随之|当场|正式|同[时步]|即日|当[天日]|自?[^,。;]{0,10}起)*(?:为期|有效期|落定|落地|敲定|生效|达成|出炉)';
/** How long it is, or how much it takes in, where it is called by more than its noun. */
const COUNTS =
  '(?:一共|总共|共有?|足有|长达|厚达|只有|有)?[\\d一二两三四五六七八九十]+(?:多)?[页条款章]|(?:覆盖|涵盖|囊括)';
const AFTER = new RegExp(
  `^(?:,?(?:并且?|且)|,)(?:双方|两地|随后|就此|正式|共同|联合|当场|现场|一同|一并)*(?:${VERB}(?<signed>${WHICH}(?:(?![与和同])[\\p{Script=Han}“”]){0,24}?(?:协议书?|备忘录|意向书))(?=[,。;!:]|$)|(?<told>${WHICH}(?:(?![与和同的上前旧原按据])[\\p{Script=Han}“”]){0,16}?(?:协议书?|备忘录|意向书))(?=${LASTS})|(?<told>${WHICH}(?:(?![与和同的上前旧原按据签订])[\\p{Script=Han}“”]){2,16}?(?:协议书?|备忘录|意向书))(?=${COUNTS}))`,
  'u',
);
/** 缔约结好,成为友好城市: what they become. */
const BECOME =
  /^(?:结好|结缘|结亲)?,(?:两[市地县区省州])?(?:正式|就此|由此|自此|从此)*(?:结为|结成|成为|互为|缔结为?)(?:国际)?(?:友好(?:城市|省州|省区|省份|城区|县)|友城|姐妹城市|姊妹城市)(?:关系)?(?=[,。;!]|$)/u;
/** 交换了文本,约定携手五年,这份备忘录也是…: what the same sentence goes on to call it. */
const POINTED =
  /^,(?:(?!签|[与和同跟][^,。;]{2,20}签)[^。;!?]){0,40}?,?(?:这[份项纸]|该份?)(?<type>(?:合作|框架|谅解|战略)*(?:协议书?|备忘录|意向书))(?=也?(?:是|系)|为期|有效期|自)/u;
const REACH = 60;

export interface ToldAfter {
  readonly type: Worded | null;
  readonly end: number;
}

/**
 * What those have signed of whom the words before tell no more than that they did: 青岚市与白榆县签约,订立旅游协议;
 * 双方续约,新一轮合作协议为期三年. `null` where others come in, as in 签约,与北渡大学签署合作协议, and for what the
 * agreement says: 签约,协议明确分工.
 * @param end where the words of the signing end, @param to where their sentence does
 */
export function toldAfter(text: string, end: number, to: number): ToldAfter | null {
  const rest = text.slice(end, Math.min(to, end + REACH));
  const become = BECOME.exec(rest)?.[0];
  if (become !== undefined) return { type: null, end: end + become.length };
  const pointed = POINTED.exec(rest);
  if (pointed) {
    const type = wordedIn(
      text,
      { start: end, end: end + pointed[0].length },
      pointed.groups?.['type'] ?? '',
    );
    return type && { type, end: type.end };
  }
  const match = AFTER.exec(rest);
  const words = match?.groups?.['signed'] ?? match?.groups?.['told'];
  if (!match || words === undefined) return null;
  const type = wordedIn(text, { start: end, end: end + match[0].length }, typeOf(words));
  return type && { type, end: type.end };
}
