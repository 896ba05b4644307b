import type { Sentence } from '../../model/segments.ts';
import { type Context, mentionsIn, type ResolvedMention } from '../context.ts';
import { englishParty } from '../mentions/english-mention.ts';
import { positionalName } from '../mentions/positional-names.ts';
import { sentencesBefore } from '../sentences-before.ts';
import { agreementRecognisers } from './agreement-recognisers.ts';
import { isFromThere, isOfPeople } from './from-there.ts';
import type { Pact } from './pact.ts';
import type { Report } from './report.ts';
import type { PartyGroup } from './signers.ts';

/** The rules for names that only their place in the sentence tells. */
const BY_POSITION: ReadonlySet<string> = new Set([positionalName.id, englishParty.id]);

/** A region, a public body or the like signs; not enterprises alone, nor states alone. */
export function isInScope(context: Context, { parties, reports }: Pact): boolean {
  if (parties.length === 0) return reports.some((report) => namesSubnational(context, report));
  if (areOfStates(context, parties, reports)) return false;
  const isPublic = parties.some(
    (one) =>
      !isUnsure(one) &&
      (one.entity.type === 'region'
        ? one.entity.kind !== 'COUNTRY'
        : one.entity.kind !== 'ENTERPRISE' && !UNION.test(one.entity.name)),
  );
  return isPublic || (parties.length === 1 && reports.some((one) => isWithSchools(context, one)));
}

/** 鸿拓公司与几所大学签署: the other side is in scope, though nobody names it; 与几家银行 is a side of firms. */
function isWithSchools({ text }: Context, { sentence, at }: Report): boolean {
  return WITH_SCHOOLS.test(text.slice(Math.max(sentence.start, at - SIDE_REACH), at));
}

const SIDE_REACH = 40;
const WITH_SCHOOLS =
  /[与和同](?:国内外?|省内外?|[市县]内|海内外|海外|当地|本地)?(?:\d+|[一两三四五六七八九十几数多]+)(?:余|多)?所[^,。;与和同、]{0,10}(?:大学|学院|高校|院校|学校|研究院|研究所)(?:先后|陆续|共同|分别|正式|也|已|还|都)*$/u;

/** A name that only its place in the sentence tells, and that does not end as the names of bodies do. */
function isUnsure({ entity, mention }: ResolvedMention): boolean {
  return (
    entity.type === 'institution' &&
    BY_POSITION.has(mention.rule) &&
    entity.kind === 'OTHER' &&
    !/(?:[馆院园站社港]|中心|机场|景区|保护区)$/u.test(entity.name)
  );
}

/** States sign with each other, or an authority of ours with one whose state alone is known: 交通运输部与某国某省. */
function areOfStates(context: Context, parties: PartyGroup, reports: Pact['reports']): boolean {
  const isForeign = (one: ResolvedMention) => isForeignState(context, one);
  const sides = parties.filter((one) => isForeign(one) || !isUnsure(one));
  if (!sides.every((one) => isForeign(one) || isNational(one))) return false;
  return (
    sides.some(isForeign) ||
    (sides.length > 0 &&
      reports.some(({ sentence: { start }, at }) =>
        mentionsIn(context, { start, end: at }).some(
          ({ entity }) => entity.type === 'region' && entity.kind === 'COUNTRY',
        ),
      ))
  );
}

/** A country, or an authority that bears its name, here or in the list: 哈萨克斯坦财政部, 中哈海关. */
function isForeignState(context: Context, { entity, mention }: ResolvedMention): boolean {
  if (entity.type === 'region') return entity.kind === 'COUNTRY';
  if (UNION.test(entity.name)) return true;
  if (entity.type !== 'institution') return false;
  const isOffice = entity.kind === 'GOVERNMENT';
  const [first] = context.gazetteer.scan(mention.form);
  if (first?.start === 0 && first.entries.some(({ kind }) => kind === 'COUNTRY'))
    return isOffice || ORGAN.test(mention.form.slice(first.end));
  if (isNational({ entity, mention })) return false;
  if (CENTRAL_BANK.test(entity.name)) return true;
  if (!isOffice) return false;
  return (
    MINISTRY.test(entity.name) ||
    /^中[美俄日韩英法德印越老柬泰缅哈吉乌蒙巴欧非澳加新尼斯]/u.test(entity.name)
  );
}

/** A ministry that is none of ours is one of another state; departments of the Party, the army and a body end so too. */
const MINISTRY =
  /(?<!宣传|组织|统战|武装|人武|工作|事业|保卫|后勤|参谋|保障|装备|司令|学|总|分|本|支|党|团|政治|干|教学|管理中心|俱乐)部$/u;
/** The bank of a state: 云国中央银行, 英格兰银行. */
const CENTRAL_BANK =
  /(?:中央|国家|联邦|储备)银行$|央行$|^(?:英格兰|法兰西)银行$|\b(?:Central|Reserve) Bank\b|^Bank of (?:England|Japan|Korea|Canada|Thailand|Italy|Mexico|Israel)$/u;
/** What after the name of a country makes of it an organ of the state: 云国议会, 云国银行, which is the central one. */
const ORGAN =
  /^(?:银行|议会|国会|国民议会|国民大会|[参众]议院|[上下]议院|国家杜马|最高[^,。]{0,4}[院署]|当局|军方)$/u;
/** A union of states is as a state. */
const UNION =
  /^(?:(?:欧洲|欧盟|东盟|非盟|欧亚|非洲|拉丁美洲|拉美)[\p{Script=Han}]{0,8}(?:局|署|委员会|组织|机构|议会)|非洲联盟|非盟|欧洲联盟|欧盟|东盟|东南亚国家联盟|阿拉伯国家联盟|阿盟|海湾合作委员会|上海合作组织|太平洋岛国论坛)$/u;

/** An authority of the whole country stands for it. */
function isNational({ entity, mention }: ResolvedMention): boolean {
  if (entity.type !== 'institution' || entity.kind !== 'GOVERNMENT') return false;
  return /^(?:国家|中国|中华人民共和国)/u.test(entity.name) || mention.rule === 'gazetteer';
}

/** Without parties the sentence must at least speak of a region, and not only as the place that a declaration is called by. */
function namesSubnational(context: Context, { sentence, name, at, words }: Report): boolean {
  const before = context.text.slice(sentence.start, at);
  if (name && COUNTED_PLACES.test(before)) return true;
  if (EACH_OF_THEM.test(before) && countsPlacesBefore(context, sentence)) return true;
  return mentionsIn(context, sentence).some(
    ({ entity, mention }) =>
      entity.type === 'region' &&
      !['COUNTRY', 'GROUP'].includes(entity.kind) &&
      !(mention.start >= at && CALLED_BY_PLACE.test(words)) &&
      ![isFromThere, isOfPeople].some((tells) => tells(context.text, mention.end)) &&
      !/[在于]$/u.test(context.text.slice(sentence.start, mention.start)),
  );
}

/** 签署昆明宣言: the place of the meeting is in the name of what is signed. */
const CALLED_BY_PLACE = /(?:宣言|倡议书?|声明|公约|议定书)》?$/u;

/** 13个城市代表共同签署《…》, 环海九省区文旅部门签署《…》: places, or bodies of them, that are counted, and not named. */
const COUNTED_PLACES =
  /(?:(?:\d+|[两三四五六七八九十]+)(?:余|多)?[个座](?:省(?:区市|份|[区市])?|\p{Script=Han}{0,4}城市|地级市|市州|州市|市|县(?:市区|[市区])?|区县?|市县)|(?:\d+|[三四五六七八九十]+)(?:省区市?|省市区?|市州|州市|县市区?|市县|区县|港|城))(?:的?(?:代表|负责人|市长|政府|\p{Script=Han}{1,8}(?:部门|机构|系统|[厅局]|法院|检察院|协会|博物馆|图书馆)))?(?:近日|日前|今[天日]|昨[天日]|当[天日]|\d{1,2}日)?(?:在[^,。;]{2,12})?(?:共同|联合|正式)*(?:签署了?《[^《》]{2,60}》,[^,。;与和同]{0,6})?$/u;

/** 15个古港城市有了约定。各城市代表签署…: who they are the sentences before count, and do not name. */
const EACH_OF_THEM = /各(?:城市|市县|区县|县市|省市|成员城市)(?:的?(?:代表|市长|负责人))?/u;
const COUNT_OF_PLACES =
  /(?:\d+|[三四五六七八九十]+)(?:余|多)?[个座]\p{Script=Han}{0,4}(?:省区市|省市|城市|市县|区县|县市)/u;

function countsPlacesBefore({ segments, text }: Context, { start }: Sentence): boolean {
  return sentencesBefore(segments, start, 2).some((one) =>
    COUNT_OF_PLACES.test(text.slice(one.start, one.end)),
  );
}

/** One body alone declares nothing together with others, and a state accedes to a convention. */
const DECLARED =
  /宣言|倡议|声明|公约|共识|印发|(?:计划|方案|要点|清单|机制|办法|章程|规程|意见|规定|规则|规范|纪要|制度|约定|指引|细则)》$/u;

/** A look back without parties or a title tells nothing of an agreement. */
export function isTold({ reports, parties }: Pact): boolean {
  const isDeclared = reports.every(({ words }) => DECLARED.test(words));
  if (isDeclared && parties.length === 1) return false;
  if (parties.length < 2 && reports.every(({ rule }) => MAY_POINT_BACK.has(rule))) return false;
  return (
    parties.length > 0 ||
    reports.some(({ status, name }) => status !== 'MENTIONED' || name !== null)
  );
}

/** Such words count where both sides are told, be it before them. */
const MAY_POINT_BACK: ReadonlySet<string> = new Set(
  agreementRecognisers.filter(({ mayPointBack }) => mayPointBack).map(({ id }) => id),
);
