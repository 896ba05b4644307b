import type { Context } from '../context.ts';

/** 中央人民政府与西藏地方政府: documents of state within one. */
const OF_STATE = /中央(?:人民)?政府[与和同][^,;]{2,30}$/u;
const STATE = '[美俄日韩英法德印越老柬泰缅哈吉乌蒙巴欧非澳加新尼斯塞匈波埃沙阿东]';
const STATES = `中${STATE}(?:双方|两国|双边|政府|央行|议会|外交部|两军)`;
/** 政府与反对派, 同云方部长, 中日双方, 两国政府, 中方与…, 中国与…, 1946年中法, 对外: states sign among themselves, and those who were at war. */
const OF_STATES = new RegExp(
  `对外(?:已|共|累计)*$|(?:反对派|叛军|反政府|政府军|民兵|武装(?![部警]))[^,;]{0,30}$|(?:成员国|缔约国|与会国|各国)(?:[^,。;与和同]{0,4}[部外议]长|元首|领导人|代表|政府)?(?:会议|会晤|理事会)?(?:在[^,。;与和同]{2,10})?(?:共同|一致|正式)*$|(?:^|[,;日月年天])(?:中国|我国)(?:政府)?(?:已经?|共|还|也|又|先后|累计|陆续|新)*[与和同](?!\\p{Script=Han}{1,8}[省市县])[^,;]{2,30}$|(?:^|[,;。])中方(?:还|也|已|将|又|分别)*[与和同][^;。]{2,60}$|[与和同](?![甲乙丙丁双各多校院馆店厂企警军资港澳台对]方)\\p{Script=Han}{1,2}方(?:的|相关|有关|对口|主管|政府)*(?:部长|大臣|外长|部委|国务秘书|内阁|大使)[^,;]{0,16}$|(?:总统|首相|总理|国王)[与和同跟][^,;]{2,30}$|(?:${STATES}|两国(?!企业|地方|高校))[^,;]{0,16}$|(?:^|[,;年月日])中[美俄日韩英法德](?:正式|再次)?$`,
  'u',
);
/** 中日双方经多轮磋商,于去年; 总理访问期间,双方: the same, further before, where nobody else is named. */
const OF_LEADERS = new RegExp(
  `(?:${STATES}|[两三四五六七八九十]国(?!企业|地方|高校|城市)|(?:总理|总统|首相|国王|元首|外长|国家主席)[^;]{0,40}双方)[^;]{0,40}$`,
  'u',
);
/** 《甲共和国和乙共和国关于…的联合声明》. */
const STATES_IN_TITLE =
  /共和国(?:政府)?[与和][^《》]{2,16}(?:共和国|王国|联邦|合众国)|《中[美俄日韩英法德]联合(?:声明|公报)/u;

/** 在两国立法机构交流机制的备忘录上, 《云国语国家支付公约》, which states alone make. */
const OF_TWO_STATES =
  /两国(?:政府|议会|立法|司法部|外交|国防|央行|中央银行|海关|[\p{Script=Han}]{2,4}部)|《[^《》]{0,12}国家[^《》]{0,12}(?:公约|协定|议定书)》/u;

/** Whether states are those who sign, as the clause before the words or the title within them tells. */
export function isBetweenStates(clause: string, words: string): boolean {
  return (
    OF_STATES.test(clause) ||
    OF_STATE.test(clause) ||
    [STATES_IN_TITLE, OF_TWO_STATES].some((pattern) => pattern.test(words))
  );
}

/** 中国同云国发表联合公报: what both sign below such a headline, states sign. */
const HEADED_BY_STATES =
  /^中国(?:政府)?[同和与](?!\p{Script=Han}{1,8}[省市县])\p{Script=Han}{2,10}?(?:发表|签署|建立|举行|领导人|联合|关系|建交)/u;

/** 中云海关合作委员会会议举行: so do authorities of both who meet. */
const HEADED_BY_MEETING = new RegExp(
  `^(?:\\([^()]{1,6}\\))?中${STATE}(?!\\p{Script=Han}{1,4}[省市县])\\p{Script=Han}{0,14}(?:委员会|联委会|混委会|合作会议|会谈|磋商|对话)\\p{Script=Han}{0,12}(?:举行|召开|会议)`,
  'u',
);

/** Whether the title tells that states deal with each other. */
export function isHeadedByStates({ segments: { title }, text }: Context): boolean {
  if (title === null) return false;
  const words = text.slice(title.start, title.end);
  return HEADED_BY_STATES.test(words) || HEADED_BY_MEETING.test(words);
}

/** Whether leaders of states met, before words of a signing beside which nobody is named. */
export function isOfLeaders(clause: string): boolean {
  return OF_LEADERS.test(clause);
}
