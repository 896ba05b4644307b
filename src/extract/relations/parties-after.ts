import { firstStartFrom } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../context.ts';
import type { Parties } from './parties.ts';
import { LONGEST_LIST, opening, SIDES, uniqueParties } from './party-chain.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** The two or more names that 与 joins at the beginning of the next clause. */
export function partiesAfter(context: Context, at: number): Parties {
  const { text } = context;
  const end = text.slice(at + 1).search(/[,。;]/u);
  const names = signersIn(context, { start: at + 1, end: end < 0 ? text.length : at + 1 + end });
  const last = names.findIndex(
    (one, i) =>
      !SIDES.test(text.slice(one.mention.end, names[i + 1]?.mention.start ?? one.mention.end)),
  );
  const opens = text[at] === ',' && names[0]?.mention.start === at + 1;
  const [giver, taker] = names;
  if (opens && last === 0 && giver && taker) {
    const gives = GIVES.test(text.slice(giver.mention.end, taker.mention.start));
    return { groups: gives ? [uniqueParties([giver, taker])] : [], pointsBack: false };
  }
  return {
    groups: opens && last > 0 ? [uniqueParties(names.slice(0, last + 1))] : [],
    pointsBack: false,
  };
}

/** 根据去年签下的协议,A每年向B补偿: what the one does for the other. */
const GIVES =
  /^(?:每[年月季]|今年|明年|将|须|需|要|应|按[年月季]|分[年期批])*(?:再|已|可|各)?(?:累计)?(?:向|给|为|替|补给|付给|支付给)$/u;

/** 两家医院签署协议:A与B共建; 签约!A与B共建: who they are is told after the colon or the dash, by the names that its clause opens with. */
export function partiesNamely(context: Context, at: number): PartyGroup {
  const { text } = context;
  const mark = NAMELY.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  if (mark === 0) return [];
  const start = at + mark;
  const length = text.slice(start, start + LONGEST_LIST).search(/[,。;]/u);
  const end = length < 0 ? text.length : start + length;
  const names = uniqueParties(opening(text, signersIn(context, { start, end }), start));
  return names[0]?.mention.start === start && names.length > 1 ? names : [];
}

const NAMELY = /^(?::|—+|[啦了]?!)/u;

/** 协议在青岚签订,由A、B和C共同落款; 协议签署,双方是A和B: who signs what has been told as signed. */
export function partiesBy(context: Context, at: number): Parties {
  const { text } = context;
  const lead = BY.exec(text.slice(at, at + LEAD))?.[0];
  const start = at + (lead?.length ?? 0);
  const length = text.slice(start, start + LONGEST_LIST).search(/[,。;]/u);
  const end = length < 0 ? text.length : start + length;
  const names = lead !== undefined ? opening(text, signersIn(context, { start, end }), start) : [];
  const isSigned =
    lead !== ',由' || SET_HANDS.test(text.slice(names.at(-1)?.mention.end ?? start, end));
  const isOwn = names[0]?.mention.start === start && names.length > 1 && isSigned;
  return { groups: isOwn ? [uniqueParties(names)] : [], pointsBack: false };
}

const BY =
  /^,(?:由|(?:协议的?|签[约署字订](?:的|协议的)?)?(?:双方|各方|[两三四五六]方)(?:分别)?(?:是|为))/u;
const LEAD = 16;
const SET_HANDS =
  /^(?:等)?(?:[两三四五六七八九十\d]+(?:家(?:单位)?|方|地|[市省县区校院馆]))?(?:的?(?:代表|负责人|主要负责人))?(?:共同|联合|分别)?(?:执笔)?(?:落款|落笔|签字|签署|签名|签章|签订|盖章)$/u;

/** 合作协议签约仪式在青岚举行,A与B约定: who agrees in the clause or the sentence after that on a signing that names nobody. */
export function partiesAgreeing(context: Context, at: number): Parties {
  const { text } = context;
  const lead = LEADS_ON.exec(text.slice(at, at + LEAD_REACH));
  const start = at + (lead?.[0].length ?? 0);
  const length = text.slice(start, start + LONGEST_LIST).search(/[,。;]/u);
  const end = length < 0 ? text.length : start + length;
  const names = start > at ? opening(text, signersIn(context, { start, end }), start) : [];
  const agree =
    lead?.groups?.['agreed'] !== undefined ||
    AGREE.test(text.slice(names.at(-1)?.mention.end ?? start, end));
  const isOwn = names[0]?.mention.start === start && names.length > 1 && agree;
  return { groups: isOwn ? [uniqueParties(names)] : [], pointsBack: false };
}

const LEAD_REACH = 60;
const LEADS_ON =
  /^[^,。;]{0,30}[,。;]\s*(?<agreed>(?:根据|按照|依据)[^,。;]{0,6}(?:协议|备忘录|约定),)?/u;
const AGREE =
  /^成为(?:首批|第一批)?(?:签约|签署|缔约|共建)(?:单位|方|成员)|^(?:双方|[两三四五六][方地家省市县院校])?(?:今后|未来|在会上|当场|共同|一致)*(?:约定|商定|议定|决定|确定|同意|承诺|明确|将(?!于|在|迎|有|出现|举[行办])|拟(?=共|联|合)|携手|联手|成了?“?(?:邻居|亲戚|搭档|伙伴|兄弟|一家)|结成|走到一起)/u;

/** 两个相距千里的区昨天签约: two of a kind, whom the text has not told yet. */
const TWO_OF_A_KIND =
  /(?:^|[,。;])(?:[^,。;]{0,10},)?两(?:个|座|所|家)?(?:[^,。;、与和同]{2,16}的)?(?<kind>[省市区县州旗镇乡村]|城市|大学|高校|医院|学校|法院|检察院|博物馆|图书馆|美术馆|港口|协会)(?!的(?!政府|代表|负责人))(?:[^,。;、与和同]{0,16})$/u;
const KINDS: Readonly<Record<string, RegExp>> = {
  城市: /市$/u,
  高校: /大学$|学院$/u,
  学校: /[校学]$/u,
  港口: /港$/u,
};
/** Who they are is told so soon. */
const TOLD_SOON = 4;

/**
 * 两个区昨天签约,把产业连起来。青岚区出港口,白榆区出人才: the only two of the kind that the sentence and those right after it
 * name, where the ones before have named nobody of the kind.
 */
export function twoToldAfter(context: Context, from: number, { start, end }: Span): PartyGroup {
  const { text, segments } = context;
  const kind = TWO_OF_A_KIND.exec(text.slice(from, start))?.groups?.['kind'];
  if (kind === undefined) return [];
  const what = KINDS[kind] ?? new RegExp(`${kind}$`, 'u');
  const first = firstStartFrom(segments.sentences, end);
  const last = segments.sentences[first + TOLD_SOON - 1] ?? segments.sentences.at(-1);
  const to = Math.min(last?.end ?? end, end + LONGEST_LIST);
  const named = uniqueParties(
    signersIn(context, { start: end, end: to }).filter(({ entity }) => what.test(entity.name)),
  );
  return named.length === 2 ? named : [];
}
