import type { Document } from '../../model/document.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { InstitutionKind, RegionKind } from '../../model/schema.generated.ts';
import type { Segments } from '../../model/segments.ts';
import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { relativeDepartment } from '../mentions/office-names.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { withPlaceOfPublisher } from './publishers.ts';

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
    '(?<=^|[^\\p{Script=Han}]|[与和同由])(?<office>(?:自治区|[省市区县州镇])(?:委(?:、?[省市区县州]?政府)?|人民政府|政府))(?!工作|办公|报告|部门|大楼|主要|有关|常务|网站|门户|采购|投资|基金|性|债|印发|出台|办|组织|宣传|统战|政法|网信|书记|常委|副|党校|主导|引导|信息|服务|相关|管理|购买)',
    '(?<![\\p{Script=Han}])(?<hall>[省市县]府)(?![库院邸衙路街第])',
    '(?<ours>[我本该](?:校|院|行|局|厅|委(?=[与和同])|会|馆|所|集团|公司|中心|商会|协会))(?![长内外园区友庆方师生议上前后])',
    '(?<=^|[^\\p{Script=Han}]|见证|由|让|代表)(?<bare>学校|医院|公司|集团公司|集团|商会|协会)(?=(?:还|又|也|将|已|就|分别|先后|陆续|现场|共同)*[与和同](?!学|志|时|行|期))',
    '(?<![\\p{Script=Han}])(?<zone>新区|高新区|经开区|开发区|度假区|园区)(?:管委会|党工委)?(?=[与和同、]|签|今|近日|将|还|已|也|计划|拟|(?<=管委会|党工委)(?:副?主任|副?书记))',
  ].join('|'),
  'gu',
);
/** What the last character or word of a body is, by the word that stands for it. */
const BODIES: Readonly<Record<string, RegExp>> = {
  校: /大学|学院|学校|中学|小学/u,
  学校: /大学|学院|学校|中学|小学/u,
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
  const source = withPlaceOfPublisher(`${document.source?.value ?? ''} ${frameOf(document)}`);
  const publisher = { source, regions: publisherRegions(source, gazetteer) };
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
  const found = words.flatMap(({ at, form, groups }) => {
    const span = { start: at, end: at + form.length, form };
    if (mentions.some((one) => one.start < span.end && span.start < one.end)) return [];
    const meant =
      meaningOf(groups, at, isOurs(groups) ? wholes : own, publisher) ??
      placeInNames(groups, at, mentions, gazetteer);
    const { id, certainty } = relativeName;
    return meant ? [{ ...meant, ...span, rule: id, confidence: CERTAINTY[certainty] }] : [];
  });
  const all = [...own, ...found].sort((a, b) => a.start - b.start);
  return all.map((mention, i) =>
    isRelative(mention)
      ? placed(mention, [...namesNear(all, i, gazetteer), ...publisher.regions.map(officialName)])
      : mention,
  );
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

const LONGEST_FRAME = 400;

/** What stands around the article: the name of the site is among it. */
function frameOf({ raw, zones }: Document): string {
  const frame = zones.filter(({ kind }) => kind === 'navigation' || kind === 'footer');
  return frame
    .map(({ start, end }) => raw.slice(start, end))
    .join(' ')
    .replace(OTHER_ARTICLE, '')
    .slice(0, LONGEST_FRAME);
}

/** 下一条:工会赴望江县: what other articles are called tells nothing of the site. */
const OTHER_ARTICLE = /[上下]一[条篇则页]:?[^\n]*/gu;

/** A department whose place is not told yet. */
export function isRelative({ rule, name }: Mention): boolean {
  return rule === relativeDepartment.id && /^[省市区县州旗]/u.test(name);
}

/** Who publishes: the name as given, and the regions in it. */
interface Publisher {
  readonly source: string;
  readonly regions: readonly RegionMention[];
}

type Groups = Readonly<Record<string, string | undefined>>;

function meaningOf(
  { own, office, hall, ours, bare, zone }: Groups,
  at: number,
  mentions: readonly Mention[],
  publisher: Publisher,
): Mention | null {
  const level = own?.slice(1, 2) ?? /^(?:自治区|.)/u.exec(office ?? hall ?? '')?.[0];
  if (level !== undefined) {
    const isLevel = (one: Mention) => one.type === 'region' && officialName(one).endsWith(level);
    const ours = own?.startsWith('该') ? undefined : publisher.regions.find(isLevel);
    return ours ?? nearest(mentions, at, isLevel);
  }
  if (zone !== undefined)
    return nearest(mentions, at, (one) => one.type === 'region' && isZone(one, zone));
  const word = ours?.slice(1) ?? bare ?? '';
  const pattern = BODIES[word];
  const partner = partnerOf(mentions, at, word);
  const bodies = (word === '馆' ? mentions.map(asBody) : mentions).filter(
    (one) =>
      one.type === 'institution' &&
      !PAIRED.test(one.name) &&
      one.name !== partner?.name &&
      (pattern?.test(one.name) ?? one.name.endsWith(word)),
  );
  const published = bodies.filter(({ name }) => publisher.source.includes(name));
  return (
    mostNamed(published) ??
    mostNamed(bodies.filter(({ name }) => /大学$/u.test(name))) ??
    mostNamed(bodies) ??
    (ours?.startsWith('该') ? null : bodyOfPublisher(word, publisher.source))
  );
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
  const places = bodies.slice(-NEAR).flatMap(({ name }) => publisherRegions(name, gazetteer));
  return places.findLast((one) => officialName(one).endsWith(own.slice(1, 2))) ?? null;
}

/** 结为友好学校, 签署姊妹学校协议: what two become, and none of them. */
const PAIRED = /^(?:友好|姊妹|姐妹|结对)/u;

/** Who stands right after such a word, joined to it: 我市与云川市. */
function partnerOf(mentions: readonly Mention[], at: number, word: string): Mention | undefined {
  return mentions.find(({ start }) => start > at && start <= at + word.length + 3);
}

/** 我校, 我局 on the site of a body that the text itself never names. */
function bodyOfPublisher(word: string, source: string): InstitutionMention | null {
  const publishers = PUBLISHERS.find(({ words }) => words.test(word));
  const name = publishers?.name.exec(source)?.groups?.['name'];
  if (!publishers || name === undefined) return null;
  const { id: rule, certainty } = relativeName;
  const base = { start: 0, end: 0, form: name, name, rule, confidence: CERTAINTY[certainty] };
  return { ...base, type: 'institution', kind: publishers.kind, entries: [] };
}

/** The bodies that publish, by the words in which they speak of themselves. */
const PUBLISHERS: readonly {
  readonly words: RegExp;
  readonly name: RegExp;
  readonly kind: InstitutionKind;
}[] = [
  {
    words: /校$/u,
    name: /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{2,12}?(?:大学|学院))/u,
    kind: 'UNIVERSITY',
  },
  {
    words: /^[局厅委]$/u,
    name: /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{1,12}[省市区县州](?!政府)\p{Script=Han}{1,14}?(?:局|厅|委员会|委))(?=官网|官方|网|门户|政务|微信|$|[^\p{Script=Han}])/u,
    kind: 'GOVERNMENT',
  },
];

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

function officialName(mention: Mention): string {
  return mention.type === 'region' ? (mention.entries[0]?.name ?? mention.name) : mention.name;
}

/** The last before a place, else the first after it. */
function nearest(
  mentions: readonly Mention[],
  at: number,
  passes: (mention: Mention) => boolean,
): Mention | null {
  return mentions.findLast((one) => one.start < at && passes(one)) ?? mentions.find(passes) ?? null;
}

function mostNamed(mentions: readonly Mention[]): Mention | null {
  const groups = [...Map.groupBy(mentions, ({ name }) => name).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

function publisherRegions(source: string, gazetteer: Gazetteer): RegionMention[] {
  return gazetteer.scan(source).flatMap(({ entries, start, end }): RegionMention[] => {
    const [entry] = entries;
    if (entry?.type !== 'region') return [];
    const form = source.slice(start, end);
    const kind = entry.kind as RegionKind;
    const base = { start, end, form, name: form, rule: relativeName.id, confidence: 0, within: [] };
    return [{ ...base, type: 'region', kind, entries }];
  });
}

/** 南岭省青岚市 of 南岭省青岚市云陌区. */
const PARENTS = /^(?:\p{Script=Han}{2,6}?(?:省|自治区|市|州)(?=\p{Script=Han}{2,6}[市州区县旗]))+/u;

/** 共青团 of 共青团云陌区委: whose committee or branch it is there. */
const WHOSE =
  /^(?:共青团|中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|国家税务总局|中国国际贸易促进委员会)/u;

/** The names before a mention, the nearest first, then the divisions that the places of the text lie in. */
function namesNear(all: readonly Mention[], at: number, gazetteer: Gazetteer): string[] {
  const before = all.slice(Math.max(0, at - NEAR), at).toReversed();
  const around = all.slice(Math.max(0, at - NEAR), at + NEAR);
  const above = around.flatMap((one) =>
    one.type === 'region' && one.entries.length === 1
      ? one.entries.flatMap((entry) => gazetteer.ancestors(entry)).map(({ name }) => name)
      : [],
  );
  const placeOf = ({ type, name }: Mention) => {
    const [hit] = type === 'institution' ? gazetteer.scan(name) : [];
    return hit?.start === 0 ? hit.entries.slice(0, 1).map((entry) => entry.name) : [];
  };
  return [
    ...before.flatMap((one) => [officialName(one), ...placeOf(one)]),
    ...around.slice(before.length).map(officialName),
    ...above,
  ];
}

/** So many names before and after tell where a department is. */
const NEAR = 60;

/** 区教育局 after 云陌区人民检察院 or 云陌区: of 云陌区. */
function placed(mention: Mention, names: readonly string[]): Mention {
  const level = mention.name.slice(0, 1);
  const pattern = new RegExp(`^(?<place>\\p{Script=Han}{1,8}?${level})`, 'u');
  const place = names
    .map((name) => pattern.exec(name.replace(WHOSE, '').replace(PARENTS, ''))?.groups?.['place'])
    .find((name) => name !== undefined && name.length > 1 && !name.startsWith('团'));
  return place === undefined ? mention : { ...mention, name: `${place}${mention.name.slice(1)}` };
}
