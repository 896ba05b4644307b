import type { Document } from '../../model/document.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Segments } from '../../model/segments.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { listedFirm } from '../mentions/listed-firms.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { isFree, placesOf } from '../takes.ts';
import { BARE_WORDS, WE } from './bare-words.ts';
import { officialName } from './official-name.ts';
import { bodyOfPublisher, type Publisher, publisherOf, regionsIn } from './publisher.ts';
import { isRelative, NEAR, withPlacesOfDepartments } from './relative-departments.ts';
import { speakerAt } from './speakers.ts';
import { bodyToldBefore, OUR_BODY, THIS_BODY } from './this-body.ts';

export const relativeName: Rule = {
  id: 'coreference.relative',
  because:
    '我市, 该校 and a bare 市政府 mean the place or body that the text or its publisher is of',
  certainty: 'likely',
  examples: ['青岚市与白榆县座谈。【市政府】与北渡大学签署合作协议', '市政府工作报告'],
};

/** 我市 or a bare 市政府; 该校 or a bare 学校 where a party stands; a bare 开发区. */
const RELATIVE = new RegExp(
  [
    '(?<own>[我本该][省市区县州镇乡旗](?:人民政府|政府|委)?)(?![民场里内外域直级委])',
    '(?<!\\p{Script=Han})(?<own>全[省市区县州镇])(?=(?:已|共|累计|先后|陆续|现已|目前已?|[今去]年)*(?:[与和同](?!比|期|步|时|样)[^,。;]{2,40}?(?:签|缔结|议定|达成|结为|结成|建立)|(?:缔结|新?结[交好成有]?|签[署订])(?:了)?(?:国际)?(?:友好城市|友城)))',
    '(?<=^|[^\\p{Script=Han}]|[与和同由]|[\\d去今前本上当][年月日])(?<office>特区政府|(?:自治区|[省市区县州镇])(?:委(?:、?[省市区县州]?政府)?|人民政府|政府))(?!工作|办公|报告|部门|大楼|主要|有关|常务|网站|门户|采购|投资|基金|性|债|印发|出台|办|组织|宣传|统战|政法|网信|书记|常委|副|党校|主导|引导|信息|服务|相关|管理|购买)',
    '(?<local>当地(?:[省市县区州])?政府)(?=[与和同]|签)',
    '(?<=^|[^\\p{Script=Han}]|[\\d去今前本上当][年月日])(?<hall>[省市县]府|[省市县区州镇乡](?=里(?:(?:还|也|又|再|就|已|曾|先后|分别|[去今前]年|[上本]个?月|\\d{1,2}月)*[与同跟]|(?:还|也|又|再|已|先后|分别)+和|在|把|[请引找]来|请到|找到|牵来|引进))|自治区(?=(?:近日|日前|还|也|又|将|拟|已|计划|(?:将|拟|计划)?[于在](?:年内|[本上下][个]?[月周][上中下]?[旬初底末]?|\\d{1,2}月(?:\\d{1,2}日|[上中下]旬)?|\\d{1,2}日))*[与和同跟]))(?![库院邸衙路街第])',
    '(?<!(?:分别|各自)代表)(?<ours>[我本该](?:校|院|行|局|厅|委(?=[与和同])|会|馆|所|站(?=[与和同曾已还])|集团|公司|中心|商会|协会))(?![长内外园区友庆方师生议上前后])',
    '(?<ours>我们(?:学校|医院|大学|学院|研究院|研究所|协会|商会|公司|集团|局|馆)(?=(?:就|已|还|又|也|刚刚?|曾|[去今前]年|[上本这]个?[周月]|[今昨前]天|\\d{1,2}[月日])*[与和同跟]))',
    BARE_WORDS,
    THIS_BODY,
    OUR_BODY,
    WE,
    '(?<![\\p{Script=Han}])(?<campus>校)(?=党委|副?校长|领导)',
    '(?<=^|[^\\p{Script=Han}]|[与和同由])(?<zone>(?:示范|合作|协作|试验|实验|综保|保税|自贸|功能|先行)区(?=(?:先后|陆续|相继|分别|还|又|也|已|曾)*[与同跟](?!期|步|时|样|比))|新区|高新区|经开区|开发区|度假区|园区|(?:示范|合作|协作|试验|实验|综保|保税|自贸|功能|先行)区(?=管委会|党工委))(?:管委会|党工委)?(?=[与和同、]|签|[订缔]立|缔结|达成|今|近日|将|还|又|已|也|先后|分别|计划|拟|(?<=管委会|党工委)(?:副?主任|副?书记))',
  ].join('|'),
  'gu',
);
/** What the last character or word of a body is, by the word that stands for it. */
const BODIES: Readonly<Record<string, RegExp>> = {
  校: /大学|学院|学校|中学|小学/u,
  学校: /大学|学院|学校|中学|小学/u,
  党校: /党校$/u,
  校方: /大学|学院|学校|中学|小学/u,
  院方: /(?:医院|研究院|法院|检察院|[^学]院)$/u,
  馆方: /馆$/u,
  商会: /商会(?:\p{Script=Han}{1,6}分会)?$/u,
  协会: /协会(?:\p{Script=Han}{1,6}分会)?$/u,
  院: /院$/u,
  行: /行$/u,
  集团: /集团(?:股份)?(?:有限)?(?:责任)?(?:公司)?$/u,
  集团公司: /集团(?:股份)?(?:有限)?(?:责任)?(?:公司)?$/u,
};

/**
 * The mentions with those that relative words make: each is one more mention of what it means. A department
 * without its place (区教育局) takes the place that was named last.
 * @param mentions in reading order
 */
export function withRelativeNames(
  mentions: readonly Mention[],
  document: Document,
  { view, sentences }: Segments,
  gazetteer: Gazetteer,
): Mention[] {
  const publisher = publisherOf(document, gazetteer);
  const words = sentences.flatMap(({ start, end }) =>
    matchesIn(view.text.slice(start, end), RELATIVE).map((match) => ({
      at: start + match.index,
      form: match[0],
      groups: match.groups ?? {},
    })),
  );
  const partners = new Set(words.map((word) => partnerOfUs(mentions, word)?.name));
  const wholes = mentions.filter(({ name }) => !OWN_BODY.test(name) && !partners.has(name));
  const own = withWholes(mentions, wholes, publisher);
  const held = words.length === 0 ? new Set<number>() : placesOf(mentions);
  const found = words.flatMap(({ at, form, groups }) => {
    const span = { start: at, end: at + form.length, form };
    if (!isFree(held, span)) return [];
    const { told } = groups;
    const meant =
      told === undefined
        ? (spokenOf(groups, () => speakerAt(own, view.text, at), publisher, gazetteer) ??
          meaningOf(groups, at, isOurs(groups) ? wholes : own, publisher) ??
          placeInNames(groups, at, mentions, gazetteer))
        : bodyToldBefore(own, view.text, at, told);
    const { id, certainty } = relativeName;
    return meant ? [{ ...meant, ...span, rule: id, confidence: CERTAINTY[certainty] }] : [];
  });
  const all = [...own, ...found].sort((a, b) => a.start - b.start);
  return withPlacesOfDepartments(all, publisher.regions.map(officialName), gazetteer);
}

/** 我校材料学院: a body of the one that 我校 means. */
const OWN_BODY =
  /^(?<word>[我本该][校院])(?<rest>研究生院|\p{Script=Han}{2,}(?:学院|学部|书院|系|中心|研究院|研究所|实验室|医院))$/u;

function withWholes(
  mentions: readonly Mention[],
  wholes: readonly Mention[],
  publisher: Publisher,
): Mention[] {
  return mentions.map((mention) => {
    const { word, rest } = OWN_BODY.exec(mention.name)?.groups ?? {};
    if (mention.type !== 'institution' || word === undefined || rest === undefined) return mention;
    const whole = meaningOf({ ours: word }, mention.start, wholes, publisher);
    return { ...mention, name: `${whole?.name ?? ''}${rest}` };
  });
}

/** 我市 or 我馆, and not 该市, which means a place told before. */
function isOurs({ own, ours }: Groups): boolean {
  const word = own ?? ours;
  return word !== undefined && !word.startsWith('该');
}

interface RelativeWord {
  readonly at: number;
  readonly form: string;
  readonly groups: Groups;
}

/** 我市与云川市: whoever is joined to us anywhere is not who we are. */
function partnerOfUs(
  mentions: readonly Mention[],
  { at, form, groups }: RelativeWord,
): Mention | undefined {
  return isOurs(groups) ? partnerOf(mentions, at, form) : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** “我们和白榆县签了协议”,松塔镇镇长说; 县农业局局长说,县里与: of whoever speaks, unless the publisher tells which 市 it is. */
function spokenOf(
  { we, office, hall }: Groups,
  speaker: () => Mention | null,
  publisher: Publisher,
  gazetteer: Gazetteer,
): Mention | null {
  if (we !== undefined) return speaker();
  const level = /^[省市区县州镇乡]/u.exec(office ?? hall ?? '')?.[0];
  const isLevel = (one: Mention) => level !== undefined && officialName(one).endsWith(level);
  if (level === undefined || publisher.regions.some(isLevel)) return null;
  const body = speaker();
  if (!body) return null;
  const places = body.type === 'region' ? [body] : regionsIn(body.name, gazetteer);
  const above = places
    .flatMap(({ entries: [entry] }) => (entry ? gazetteer.ancestors(entry) : []))
    .flatMap(({ name }) => regionsIn(name, gazetteer));
  return [...places.toReversed(), ...above].find(isLevel) ?? null;
}

function meaningOf(
  { own, office, hall, local, ours, bare, campus, zone }: Groups,
  at: number,
  mentions: readonly Mention[],
  publisher: Publisher,
): Mention | null {
  const level = own?.slice(1, 2) ?? LEVEL.exec(office ?? hall ?? '')?.[0];
  if (level !== undefined) {
    const isLevel = (one: Mention) =>
      one.type === 'region' && officialName(one).endsWith(LONG_LEVEL[level] ?? level);
    const ours = own?.startsWith('该') ? undefined : publisher.regions.find(isLevel);
    return ours ?? nearest(mentions, at, isLevel);
  }
  if (local !== undefined)
    return (
      mentions.findLast((one) => one.start < at && at - one.start < LOCAL && isOurPlace(one)) ??
      null
    );
  if (zone !== undefined)
    return nearest(mentions, at, (one) => one.type === 'region' && isZone(one, zone));
  const word = ours?.replace(/^我们|^./u, '') ?? bare ?? campus ?? '';
  const pattern = BODIES[word];
  const partner = partnerOf(mentions, at, ours ?? word);
  const able = (word === '馆' ? mentions.map(asBody) : mentions).filter(
    (one) =>
      one.type === 'institution' &&
      !PAIRED.test(one.name) &&
      one.name !== partner?.name &&
      (pattern?.test(one.name) ?? (one.name.endsWith(word) || isListed(one, word))),
  );
  const whole = able.filter((one) => !isRelative(one));
  const bodies = whole.length > 0 ? whole : able;
  const published = bodies.filter(({ name }) => publisher.source.includes(name));
  return (
    mostNamed(published) ??
    mostNamed(bodies.filter((one) => isListed(one, word))) ??
    mostNamed(bodies.filter(({ name }) => /大学$/u.test(name))) ??
    mostNamed(bodies) ??
    (ours?.startsWith('该') ? null : bodyOfPublisher(word, publisher.source))
  );
}

/** What level of division a bare word is of. */
const LEVEL = /^(?:自治区|特区|.)/u;
/** 特区政府: in news of Hong Kong or Macau. */
const LONG_LEVEL: Readonly<Record<string, string>> = { 特区: '特别行政区' };

/** 在青岚,当地政府: the place told last, no country and no group, so closely before. */
const LOCAL = 60;

function isOurPlace(one: Mention): boolean {
  return one.type === 'region' && one.kind !== 'COUNTRY' && one.kind !== 'GROUP';
}

/** 鸿拓科技(301999.SZ)…公司: a listed firm goes by a short name. */
function isListed({ rule }: Mention, word: string): boolean {
  return word === '公司' && rule === listedFirm.id;
}

/** 青岚市文化馆…该馆: a venue that acts is a body. */
function asBody(mention: Mention): Mention {
  return mention.type === 'project' && mention.kind === 'VENUE'
    ? { ...mention, type: 'institution', kind: 'OTHER', entries: [] }
    : mention;
}

/** 云陌县农业局…该县: the place in the name of a body, where the text names it in no other way. */
function placeInNames(
  { own }: Groups,
  at: number,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention | null {
  if (!own?.startsWith('该')) return null;
  const bodies = mentions.filter(({ type, start }) => type === 'institution' && start < at);
  const places = bodies.slice(-NEAR).flatMap(({ name }) => regionsIn(name, gazetteer));
  return places.findLast((one) => officialName(one).endsWith(own.slice(1, 2))) ?? null;
}

/** 结为友好学校, 签署姊妹学校协议: what two become, and none of them. */
const PAIRED = /^(?:友好|姊妹|姐妹|结对)/u;

/** Who stands right after such a word, joined to it: 我市与云川市. */
function partnerOf(mentions: readonly Mention[], at: number, word: string): Mention | undefined {
  const next = mentions[firstStartFrom(mentions, at + 1)];
  return next && next.start <= at + word.length + 3 ? next : undefined;
}

const ZONES: ReadonlySet<RegionKind> = new Set<RegionKind>(['NEW_AREA', 'DEVELOPMENT_ZONE']);
/** 经开区 stands for any name that ends in its long form. */
const LONG: Readonly<Record<string, RegExp>> = {
  经开区: /经开区$|经济技术开发区$/u,
  高新区: /高新区$|高新技术(?:产业)?开发区$/u,
  开发区: /开发区$|经开区$|高新区$/u,
};

function isZone(mention: RegionMention, word: string): boolean {
  const name = officialName(mention);
  return ZONES.has(mention.kind) && (LONG[word]?.test(name) ?? name.endsWith(word));
}

/** The last before a place, else the first after it. */
function nearest(
  mentions: readonly Mention[],
  at: number,
  passes: (mention: Mention) => boolean,
): Mention | null {
  for (let i = firstStartFrom(mentions, at) - 1; i >= 0; i--) {
    const one = mentions[i];
    if (one && passes(one)) return one;
  }
  return mentions.find(passes) ?? null;
}

function mostNamed(mentions: readonly Mention[]): Mention | null {
  const groups = [...Map.groupBy(mentions, ({ name }) => name).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}
