import type { Sentence } from '../../model/segments.ts';
import type { Context } from '../context.ts';
import type { Report } from './report.ts';
import { type PartyGroup, signersIn } from './signers.ts';

/** A sentence that goes on with 与乙签署 has the subject of one so many sentences before. */
export const CARRIED = 2;
/** A delegation is told of so many sentences before it signs. */
export const SENT = 8;
/** Before it signs one by one, who does is told: 校长率团赴青岚,先后签下三份协议; 区管委会与四家单位逐一牵手. */
const SETS_OUT =
  /率[队团]|率.{2,12}团|代表团[^,。;]{0,16}(?:访问|到访|抵达|来到)|赴|(?:先后|分别|相继|逐一|依次)(?:签|牵手|握手|携手)|(?:签[约署订]|牵手)[^。;]{0,12}:$/u;

/** 北渡大学动作频频。上月,其与青岚市签署; 调研组见证其与青岚市签署: the subject of the sentence before. */
const IT = /(?:^|[,;]|[月日年上]|见证)其(?:还|又|也|已|曾|再次|再度)*(?:与|和|同)/u;

/** 医疗队分成两路。一路到青岚县,与县医院签署;另一路到白榆县: teams of those whom the sentences before tell of. */
export const TEAMS =
  /(?:^|[,;:。])(?:[一二三两另]|第[一二三]|另外?一)(?:支|个)?(?:小?[队组]|路(?:人马)?|行人|小分队|分队)(?:直奔|前?往|奔?赴|到|去|来到|走进|进驻|深入)[^,。;]{2,20},/u;

/** Who goes on to sign in the last of some sentences, as those before it tell. */
export function leaderOf(context: Context, sentences: readonly Sentence[]): PartyGroup {
  const { text } = context;
  const [sentence, before, ...earlier] = sentences.toReversed();
  const others = earlier.slice(0, CARRIED - 1);
  if (!sentence || !before) return [];
  const words = text.slice(sentence.start, sentence.end);
  if (TEAMS.test(words)) {
    const told = [before, ...others].map((one) => signersIn(context, one));
    return told.find(({ length }) => length > 0)?.slice(0, 1) ?? [];
  }
  const senders = DELEGATION.test(words) ? [before, ...earlier] : [];
  const sender = senders.map((one) => senderOf(context, one)).find(({ length }) => length > 0);
  if (sender) return sender;
  const setsOut = SETS_OUT.test(text.slice(before.start, before.end));
  return setsOut || IT.test(words) ? signersIn(context, before).slice(0, 1) : [];
}

/** 青岚市政府代表团, 青岚市市长赵某率领的代表团: whose the delegation is that a sentence tells of. */
function senderOf(context: Context, { start, end }: Sentence): PartyGroup {
  return signersIn(context, { start, end })
    .filter(({ mention }) => OWN.test(context.text.slice(mention.end, mention.end + OWN_REACH)))
    .slice(0, 1);
}

/** 代表团走访了牧场,并与白榆县结好: the delegation of a sentence before. */
const DELEGATION = /(?:^|[,;])(?:代表|访问|考察|学习)团(?:一行)?(?!长|副|成员)/u;
const OWN =
  /^(?:[\p{Script=Han}·]{1,12}(?:率领?|带领)的?)?(?:人民政府|政府|党政|友好|经贸|文化|教育|学习)*(?:代表|访问|考察|学习)团/u;
const OWN_REACH = 24;

/** The first that signs, unless only whom somebody signs with is told. */
export function subjectOf({ text }: Context, { parties: [first, ...others] }: Report) {
  if (!first || (others.length === 0 && WITH.test(text.charAt(first.mention.start - 1))))
    return null;
  return first;
}

/** Sets those before it off from the partner after it. */
export const WITH = /[与和同跟]/u;
