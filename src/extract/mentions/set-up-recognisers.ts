import type { Recogniser, Rule } from '../recogniser.ts';
import { ENVISIONING, FOUNDING, FURTHERING, KIND_OF_END } from './set-up-words.ts';

/** A verb and its object, to the end of the clause; before a joiner the verb is a noun (学科建设、). */
const objectOf = (verbs: readonly string[]) =>
  new RegExp(
    `(?<!通过)(?:${longestFirst(verbs).join('|')})(?<mention>[^,。;:!?\\n、和与及等][^,。;:!?\\n]{1,60})`,
    'uy',
  );

/** Alternatives of a pattern: the last words of names. */
export const ENDS = longestFirst([...KIND_OF_END.keys()]).join('|');

export const foundedName: Recogniser = {
  id: 'project.founded',
  because: 'what an agreement sets up stands after the verb, and its last word says what it is',
  certainty: 'likely',
  anchors: FOUNDING,
  pattern: objectOf(FOUNDING),
  examples: ['双方共建【云陌海洋观测站】', '双方共建一批研究院', '通过共建云陌海洋观测站等方式'],
};

export const envisionedName: Recogniser = {
  id: 'project.envisioned',
  because:
    'what is built or shaped is a goal as often as a thing: more of a name must tell the thing',
  certainty: 'likely',
  anchors: ENVISIONING,
  pattern: objectOf(ENVISIONING),
  examples: ['打造【百年松塔特色生态园】', '打造版权交易平台', '在学科建设、研究生培养计划等方面'],
};

export const furtheredName: Recogniser = {
  id: 'project.furthered',
  because:
    'what is to be built stands between the verb and 建设, or in quotes, or is a programme of a place',
  certainty: 'likely',
  anchors: FURTHERING,
  pattern: objectOf(FURTHERING),
  examples: ['加快【云陌第三水厂】建设', '支持云陌第三水厂'],
};

export const unveiledName: Recogniser = {
  id: 'project.unveiled',
  because: 'what is unveiled at the signing stands between 为 and 揭牌',
  certainty: 'likely',
  anchors: ['揭牌'],
  lookBack: 32,
  pattern: /为(?<mention>[^,。;:!?\n为]{4,28}?)(?:正式|共同|现场)?揭牌/uy,
  examples: ['双方为【云陌松塔科技园】揭牌', '双方为公司揭牌', '签约暨揭牌仪式'],
};

export const settledName: Recogniser = {
  id: 'project.settled',
  because: 'what settles in a place is the subject of 落户',
  certainty: 'likely',
  anchors: ['落户'],
  lookBack: 32,
  pattern: /(?<=[,。;:!?\n])(?<mention>[^,。;:!?\n]{4,24}?)(?:正式|今天|即将|将)?落户/uy,
  examples: ['签约后,【鸿拓首个海外工厂】将落户青岚市', '一批企业,陆续落户青岚市'],
};

const TYPE = '(?:建设|投资|战略|合作|框架|共建|开发|入驻){0,4}(?:协议|备忘录|意向书)';

export const projectType: Recogniser = {
  id: 'project.in-type',
  because: 'an agreement on one project is called by it: its name stands before 项目协议',
  certainty: 'likely',
  anchors: ['签署', '签订'],
  pattern: new RegExp(
    `签[署订]了?《?(?<mention>[^“”《》,。;:\\n]{2,28}(?:${ENDS})(?=项目)|[^“”《》,。;:\\n]{6,20}项目)(?:项目)?${TYPE}`,
    'uy',
  ),
  examples: ['双方签署【云陌松塔产业园】项目协议', '双方签署项目投资协议'],
};

export const quotedType: Recogniser = {
  id: 'project.quoted-in-type',
  because: 'what stands in quotes before the word for the agreement is what it is about',
  certainty: 'likely',
  anchors: ['签署', '签订'],
  pattern: new RegExp(
    `签[署订]了?《?[“「](?<mention>[^“”「」,。;\\n]{2,28}(?:${ENDS}))[”」]${TYPE}`,
    'uy',
  ),
  examples: ['双方签署“【青岚强企工程】”战略合作协议', '双方签署“五共”协议'],
};

export const projectTopic: Recogniser = {
  id: 'project.topic',
  because: 'what the parties come to terms on stands between 就 and 项目',
  certainty: 'likely',
  anchors: ['就'],
  pattern: new RegExp(`就(?<mention>[^,。;:、\\n]{2,28}?(?:${ENDS})(?=项目))`, 'uy'),
  examples: ['双方就【云陌松塔度假区】项目达成共识', '双方就相关项目达成共识'],
};

/** The joint bodies among what is set up. */
export const foundedBody: Rule = {
  id: 'institution.founded',
  because: 'a joint body is set up by the agreement, whatever its last word is elsewhere',
  certainty: 'stated',
  examples: ['双方成立【青白园区管理委员会】', '双方成立了委员会'],
};

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length);
}
