import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { literalSign } from '../literals.ts';
import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { isByCharacter } from './by-character.ts';
import { FIELDS, SIGN_AT_ONCE } from './offices-by-field.ts';

/**
 * The form of such a mention is the place and the body, which the text gives apart: 青岚人社部门 of
 * 青岚、白榆人社部门.
 */
export const sharedHead: Rule = {
  id: 'institution.shared-head',
  because: 'a list of places before one word for a body names that body of each place',
  certainty: 'likely',
  examples: [
    '青岚市、【白榆市人社部门】共同签署协议',
    '【青岚市】、白榆县、云陌区三地政务服务管理办公室签署协议',
    '青岚市、白榆市共同签署协议',
    '青岚市、北渡大学签署协议',
  ],
};

/** 三地, 四县(市), 等地: the places once more, as a number or as an open list. */
const COUNT =
  /^(?:等多?(?:地|省份?|[市县区])的|(?:\p{Script=Han}{2,6}(?:流域|沿线|沿岸|三角洲))?[“”]?(?:[一二两三四五][省市区县州][一二两三四五六七八九十]{1,2}[省市区县州]”?|等?[两三四五六七八九十\d]+个(?:直属)?(?=海关)|[两三四五六七八九十]家(?:基层|中级)?(?=人民法院|人民检察院|法院|检察院|中院)|等?[两三四五六七八九十\d]+(?:省区市|省市|省区|市州|州市|区县|县区|市县|兵地|个?城市|个?(?:区县|县区|市县|县市|[县区旗])|[省市区县地州旗镇])(?:\([市区县旗、]{1,5}\))?)?的?)/u;
/** The ends of the names of public bodies that every place has. */
const ENDS =
  '部门|主管部门|机关|警方|警务部门|红十字组织|人大常委会|政协|文联|社科联|科协|侨联|法庭|气象台|文化馆|图书馆|博物馆|档案馆|人民医院|中医院|司法所|派出所|地震台|人民法院|中级法院|高院|中院|法院|人民检察院|检察院|公安局|公安分局|管理局|监管局|监督局|合作局|局|厅|委员会|卫健委|健康委|发改委|改革委|农村委|信息化委|建设委|农委|教委|科委|商务委|住建委|经信委|国资委|文旅委|建委|交委|交通委|旅游委|民委|交通委|资源委|水务委|监管委|城管委|政法委|纪委监委|团委|妇联|残联|工商联|总工会|工会|红十字会|办公室|公积金中心|公积金管理中心|疾控中心|血液中心|血站|贸促会|供销社|供销合作社|仲裁委|党校|社科院|农科院|林科院|水科院|环科院|融媒体中心|服务中心|管理中心|交易中心|人才办|网信办|政务办|大队|支队|总队|海关|系统|学会|协会|商会|联合会|研究会|促进会';
const holdsEnd = literalSign([...ENDS.split('|'), ...FIELDS]);
/** 三市商务部门把, 两地法院经: a name that ends in such words ends there, unless they begin another word. */
const GOES_ON =
  '(?<=部门|机关|法院|检察院|警方|卫健委|健康委|发改委|改革委|公积金中心)(?!长|院长|[人职委官]|员|规章|预算|联动|之?间|协[同作]|合作|干[警部]|执法|工作|领导|系统|干事|[、的内外及和与]|所属|下属|直属|主管|办案|审[理判]|办理|受理)';
/** A body at the start of some words, where its name ends; a field alone is one that signs: 两地交警签订协议. */
export const BODY = new RegExp(
  `^(?![与和同及各]|[一两三四五六七八九十\\d]+[省市区县州地])(?<body>\\p{Script=Han}{0,14}?(?:${ENDS})(?=$|[\\p{P}\\s与和同跟及在于]|签|会签|续签|[订立定][有下了]|敲定|相聚|齐聚|聚首|共[同签商]|联合|正式|分别|今|昨|[上下]个?[月周]|上年|去年|明年|择日|不日|前年|本[月周]|近日|日前|\\d|负责|主任|主席|理事长|[局院厅会馆校行站]长|检察长|代表|携手|现场|三方|四方|双方|举行|召开|达成|缔结|将|拟|已|就|曾|此前|还|也|又|再|首次|均|都|为此|率先|计划|届时|随后|会后|年内|先后|陆续|最终|当场|轮流|牵头|联手|同步|双双|各[自执持]|等|把(?!关)|为(?![主准首])|凭(?!证)|同[日天时](?!期)|当[天日时场晚]|一[同道起齐]|会齐|碰头|聚到|坐到|早[在就已]|立[过下]|握手|击掌|牵了?手|画押|画了押|按下|落[了笔款印]|互换|换签|\\p{Script=Han}{2,16}(?:座谈会|研讨会|联席会|推进会|交流会|会商会|会议|论坛|仪式)|(?:之?间)?的(?=\\p{Script=Han}{0,14}?(?:协议|备忘录))|${GOES_ON})|(?:${FIELDS.join('|')})(?=${SIGN_AT_ONCE}))`,
  'u',
);
/** Predicates that stand between a list of places and a body of something else. */
const NO_BODY =
  /(?:会商|签署|签订|举行|召开|推动|成立|设立|共建|支持|建设|参加|出席|位于|来自|开展|[已也均都将]与)/u;
/** Between the places of a list. */
export const LIST_JOINER = /^[、和与及]$/u;
const LONGEST = 40;

/**
 * 青岚、白榆人社部门: in place of each region the body of it, with the words that the list shares. The
 * last takes the words in; a single region before a body is left to the grammar of names.
 */
export function shareHeads(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const shared = mentions.slice();
  mentions.forEach((last, i) => {
    const place = placedBody(text, last, mentions[i + 1], gazetteer);
    if (!place) return;
    const first = firstOfList(text, mentions, i, place);
    if (!place.isCounted && followsOther(text, mentions, first, place.body)) return;
    const isAlone = mentions
      .slice(first, i)
      .every((one, at) => isLocator(one, mentions[first + at + 1]));
    if (isAlone) return;
    for (let at = first; at < i; at++) {
      const outer = mentions[at];
      if (outer?.type === 'region' && !isLocator(outer, mentions[at + 1]))
        shared[at] = { ...bodyOf(outer, placeName(outer, place.body), place.body), place: outer };
    }
    const { start } = last;
    const { name, body, end } = place;
    const own = last.type === 'region' ? { place: last } : {};
    shared[i] = { ...bodyOf(last, name, body), ...own, start, end };
  });
  let end = 0;
  return shared.filter((one) => {
    const isFree = one.start >= end;
    end = Math.max(end, one.end);
    return isFree;
  });
}

/** 青岚市、白榆县的法院院长: of whom the heads are told. */
const OF_HEADS =
  /^的(?=\p{Script=Han}{2,10}?(?:[局院厅会馆行所台]长|检察长|主任|主席|负责人|代表)(?!团))/u;

/** 青岚市与白榆县的教育部门: departments of a kind, which every place has one of. */
const OF_BOTH = /^的\p{Script=Han}{2,8}(?:部门|机关)/u;

/** The last place of a list, with the words for a body after it. */
export interface PlacedBody {
  readonly name: string;
  readonly body: string;
  readonly end: number;
  readonly isCounted: boolean;
}

/**
 * A region with a body behind it, or a public body whose name begins with its region.
 * @param next the mention after it
 */
export function placedBody(
  text: string,
  last: Mention,
  next: Mention | undefined,
  gazetteer: Gazetteer,
): PlacedBody | null {
  if (isLocator(last, next)) return null;
  if (last.type === 'institution') return wholeBody(last, gazetteer);
  if (last.type !== 'region' || !holdsEnd(text, last.end, last.end + LONGEST)) return null;
  const after = text.slice(last.end, last.end + LONGEST);
  const count = COUNT.exec(after)?.[0] ?? OF_HEADS.exec(after)?.[0] ?? '';
  const found = BODY.exec(after.slice(count.length));
  const body = found?.groups?.['body'];
  if (body === undefined || NO_BODY.test(body) || COMMITTEE.test(body)) return null;
  return {
    name: placeName(last, body),
    body,
    end: last.end + count.length + body.length,
    isCounted: count.length > 1 || count === '的' || OF_BOTH.test(after),
  };
}

/** The official name of a place that a list knows by its short form; customs districts have short names. */
export function placeName(place: RegionMention, body: string): string {
  const { name, entries } = place;
  if (body === '海关') return isByCharacter(place) ? name.replace(DIVISION, '') : name;
  const [entry, ...others] = entries;
  return entry && others.length === 0 ? entry.name : name;
}

/** 港澳海关: 香港海关, 澳门海关. */
const DIVISION = /(?:特别行政区|[省市])$/u;

/** 四川省成都市教育局: parents, place and body. */
const WHOLE =
  /^(?:\p{Script=Han}{2,8}?(?:自治区|[省市州]))?(?<place>\p{Script=Han}{1,7}?(?:自治区|[省市区县旗州]))(?<body>\p{Script=Han}{2,})$/u;

/** The committee of a zone is the zone. */
const COMMITTEE = /^(?:管理|执行)委员会$/u;

function wholeBody(last: InstitutionMention, gazetteer: Gazetteer): PlacedBody | null {
  const { name, kind, entries, end } = last;
  if (kind !== 'GOVERNMENT' || entries.length > 0) return null;
  const [hit] = gazetteer.scan(name);
  const isPlace = hit?.start === 0 && hit.entries.some(({ type }) => type === 'region');
  const short = isPlace ? name.slice(0, hit.end) : null;
  const whole = WHOLE.exec(name)?.groups;
  const isCut = short !== null && short.length > (whole?.['place']?.length ?? 0);
  const place = isCut ? short : (whole?.['place'] ?? short);
  const body = isCut ? name.slice(short.length) : whole?.['body'];
  return place === null || body === undefined || COMMITTEE.test(body) || !BODY.test(body)
    ? null
    : { name: place, body, end, isCounted: false };
}

/** 云陌区、白榆县、南岭省教育厅: a county and a body of the province share nothing. */
function isBelow({ name: place }: RegionMention, name: string): boolean {
  return /[区县旗镇乡]$/u.test(place) && !/自治区$/u.test(place) && /(?:省|自治区)$/u.test(name);
}

/** 巫溪县、云阳县和青岚海关: places by their full names share nothing with a body that has a short one in it. */
function isFull(place: Mention | undefined, name = place?.form ?? ''): boolean {
  const form = place?.type === 'region' ? place.form : name;
  return /(?:..[省市区县旗镇乡州]|自治区)$/u.test(form);
}

/** 青岚市政府、白榆市教育局: a place that is named with its government acts as itself. */
export function isGovernment({ type, form }: Mention): boolean {
  return type === 'region' && /(?:政府|管委会|管理委员会)$/u.test(form);
}

/** 江苏省 before 淮安市人民检察院: a region right before a body tells where it is. */
function isLocator({ type, end }: Mention, next: Mention | undefined): boolean {
  return type === 'region' && next?.type === 'institution' && next.start === end;
}

/** 甲省乙市、丙市,丁省戊市检察院: of a list that 、 or a province has begun, a comma may part the provinces. */
function opensProvince(text: string, mentions: readonly Mention[], at: number): boolean {
  const [left, right, next] = mentions.slice(at - 1, at + 2);
  if (left?.type !== 'region' || !right) return false;
  if (text.slice(left.end, right.start) !== ',') return false;
  const hasProvince =
    right.type === 'region' && (right.within.length > 0 || isLocator(right, next));
  const before = mentions[at - 2];
  const follows = before?.type === 'region' && text.slice(before.end, left.start) === '、';
  return hasProvince && (left.within.length > 0 || follows);
}

function firstOfList(
  text: string,
  mentions: readonly Mention[],
  last: number,
  { name, body, isCounted }: PlacedBody,
): number {
  let first = last;
  while (first > 0) {
    const [left, right] = [mentions[first - 1], mentions[first]];
    if (left?.type !== 'region' || !right || isBelow(left, name) || isGovernment(left)) break;
    if (!isCounted && isFull(left) && !isFull(mentions[last], name)) break;
    if (left.kind === 'GROUP' && left.end === right.start) break;
    const isRow = isByCharacter(right) && left.end === right.start;
    const between = text.slice(left.end, right.start);
    if (isLocator(left, right) || opensProvince(text, mentions, first)) {
      first--;
      continue;
    }
    const isJoined =
      LIST_JOINER.test(between) && (between !== '与' || isCounted || isOfEach(left, body));
    const isSideBySide =
      between === '' && isCounted && right.type === 'region' && left.kind !== 'GROUP';
    if (!isRow && !isJoined && !isSideBySide) break;
    first--;
  }
  return first;
}

/** 青岚市与白榆市水务部门: of two of our own places before a word for whatever body it is, each has its own. */
function isOfEach({ kind }: RegionMention, body: string): boolean {
  return /^(?!有关|相关|主管|各|多个|职能).{2,}部门$/u.test(body) && OF_A_DIVISION.has(kind);
}

const OF_A_DIVISION: ReadonlySet<string> = new Set(['PROVINCE', 'CITY', 'DISTRICT', 'COUNTY']);

/** 北渡基金会、青岚市、白榆市教育局: a list that holds another body has whole names, and shares no word. */
function followsOther(
  text: string,
  mentions: readonly Mention[],
  first: number,
  body: string,
): boolean {
  const [before, start] = [mentions[first - 1], mentions[first]?.start];
  return (
    before?.type === 'institution' &&
    text.slice(before.end, start) === '、' &&
    !before.name.endsWith(body)
  );
}

/** The body of a place, where the place stands in the text. */
export function bodyOf(
  { start, end, name: own }: Mention,
  place: string,
  body: string,
): InstitutionMention {
  const { id, certainty } = sharedHead;
  const name = `${place}${body}`;
  const form = own.endsWith(body) ? own : `${own}${body}`;
  return {
    type: 'institution',
    kind: /会$/u.test(body) && !/委员会$/u.test(body) ? 'ASSOCIATION' : 'GOVERNMENT',
    start,
    end,
    form,
    name,
    rule: id,
    confidence: CERTAINTY[certainty],
    entries: [],
  };
}
