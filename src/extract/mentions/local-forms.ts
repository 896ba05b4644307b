import { zoneForms } from '../../gazetteer/zone-forms.ts';
import { gather } from '../../model/gather.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { Segments } from '../../model/segments.ts';
import { firstStartFrom } from '../../model/sorted.ts';
import type { Span } from '../../model/span.ts';
import { isShortFor } from '../is-short-for.ts';
import type { Mention, RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { GENERIC_HEAD } from './name-words.ts';
import { isWord } from './place-words.ts';
import { isByPosition } from './positional-names.ts';
import { signingCounty } from './signing-counties.ts';

/** A form that this document alone gives to a name. */
export interface LocalForm {
  readonly form: string;
  readonly mention: Mention;
  readonly rule: string;
  readonly confidence: number;
  /** A word besides, which means the name only as an item of a list: 江北 in 渝中与江北、南岸. */
  readonly isListed?: boolean;
  /** Too short to be found anywhere: it means the name only where whoever signs goes by it, 双洋 of 双洋镇. */
  readonly isOfSigner?: boolean;
}

export const aliasNotice: Rule = {
  id: 'alias.notice',
  because: 'the text says in brackets what it will call the name from here on',
  certainty: 'stated',
  examples: ['北渡大学(以下简称【北大渡】)与云陌区签约', '北渡大学(位于云陌区)'],
};

export const shortForm: Rule = {
  id: 'alias.short-form',
  because: 'a name that stands in full is later called by its head',
  certainty: 'likely',
  examples: ['云陌区与白榆县签约,【云陌】将建设园区', '和平区与白榆县签约,维护和平'],
};

export const repeatedName: Rule = {
  id: 'region.repeated',
  because: 'a name that stands alone once is the same name where words run into it',
  certainty: 'likely',
  examples: ['云陌区与白榆县签约,来自【云陌区】的企业参加', '来自云陌区的企业参加'],
};

const NOTICE =
  /^\((?:原[^()]{2,20}[,;])?(?:以下|下)?(?:简称|称|又称|即)(?:为)?[::]?["“‘「]?(?<form>[^"”’」(),。:]{2,14})["”’」]?\)/u;
const DIVISION = /^(?<head>\p{Script=Han}{2,4})(?:市|区|县|州|盟|旗)$/u;
const TOWN = /^(?<head>\p{Script=Han}{2,3})(?:镇|乡|街道)$/u;
const COMPANY = /^(?<head>\p{Script=Han}{2,4})(?:集团|股份|公司|控股|有限)/u;
/** A longer head ends in the trade of the firm, and opens with no place: 成都建设 is what all do there. */
const FIRM =
  /^(?<head>\p{Script=Han}{3,6}(?:港口|港务|码头|物流|航运|航空|科技|技术|电子|电气|电器|化工|重工|机械|汽车|能源|动力|生物|医药|制药|医疗|药业|食品|乳业|茶业|酒业|农业|牧业|种业|渔业|纺织|服饰|材料|新材|钢铁|矿业|建筑|置业|信息|软件|网络|通信|智能|数据|传媒|影业|光电|半导体|环保|环境|水务|纸业|化学|家居|农机))(?:集团|股份|控股|有限|公司)/u;
/** No article introduces more. */
const MOST_FORMS = 200;

/** The forms that the document introduces, by notice or by shortening; each form means one name. */
export function localForms(
  { view }: Segments,
  found: readonly Mention[],
  gazetteer: Gazetteer,
): LocalForm[] {
  const mentions = gather(found, (mention) => [mention, ...placeOfOffice(mention, gazetteer)]);
  const forms = new Map<string, LocalForm | null>();
  const shortZones = new Set(gather(mentions, ({ name }) => zoneForms(name)));
  for (const mention of mentions) {
    for (const local of formsOf(view.text, mention, shortZones, gazetteer)) {
      const known = forms.get(local.form);
      const isOther = known && known.mention.name !== mention.name;
      if (!isOther) forms.set(local.form, known ?? local);
      else if (known.rule === shortForm.id) forms.set(local.form, null);
    }
  }
  return [...forms.values()].filter((form) => form !== null).slice(0, MOST_FORMS);
}

const OFFICE =
  /^(?:\p{Script=Han}{2,8}[省市州])??(?<place>\p{Script=Han}{2,4}[市区县旗])\p{Script=Han}+(?:局|委员会|法院|检察院|[医卫生]院|保健院|中心|部门|[博图档文]\p{Script=Han}{1,2}馆|[中小]学|学校|协会|商会|联合会|工会|[大支]队)$/u;

/** 云陌区 of 云陌区教育局: a place that the document names in full within the name of its office. */
function placeOfOffice(mention: Mention, gazetteer: Gazetteer): RegionMention[] {
  const place = mention.type === 'institution' && OFFICE.exec(mention.name)?.groups?.['place'];
  const [entry, ...others] = place ? gazetteer.lookUp(place) : [];
  if (!place || !entry || others.length > 0) return [];
  const { start, end, confidence, rule } = mention;
  const base = { start, end, confidence, rule, form: place, name: place, entries: [entry] };
  return [{ ...base, type: 'region', kind: entry.kind as RegionKind, within: [] }];
}

function formsOf(
  text: string,
  mention: Mention,
  shortZones: ReadonlySet<string>,
  gazetteer: Gazetteer,
): LocalForm[] {
  const isUnlisted =
    mention.type === 'region' && mention.entries.length === 0 && !shortZones.has(mention.name);
  const full = isUnlisted ? fullForms(mention) : [];
  const short = [
    noticeAfter(text, mention),
    shortened(mention) ?? longHead(mention, gazetteer),
    townThatSigns(mention),
    instituteOfPlace(mention, gazetteer),
  ];
  return [...short, ...full].filter((form) => form !== null);
}

/** The name itself, and the usual short forms of a zone's. */
function fullForms(mention: RegionMention): LocalForm[] {
  const { id: rule, certainty } = repeatedName;
  const confidence = CERTAINTY[certainty];
  return [mention.name, ...zoneForms(mention.name)].map((form) => ({
    form,
    mention,
    rule,
    confidence,
  }));
}

/** 琼海港航集团有限公司(海港航): characters of the name, in its order. */
const PLAIN_NOTICE = /^\((?<form>\p{Script=Han}{2,6})(?:[,、][^()]{1,12})?\)/u;

function noticeAfter(text: string, mention: Mention): LocalForm | null {
  if (text[mention.end] !== '(') return null;
  const after = text.slice(mention.end, mention.end + 30);
  const plain = PLAIN_NOTICE.exec(after)?.groups?.['form'];
  if (plain && mention.type === 'institution' && isShortFor(plain, mention.name))
    return {
      form: plain,
      mention,
      rule: aliasNotice.id,
      confidence: CERTAINTY[aliasNotice.certainty],
    };
  const form = NOTICE.exec(after)?.groups?.['form']?.trim();
  if (!form || form.includes(mention.name)) return null;
  return { form, mention, rule: aliasNotice.id, confidence: CERTAINTY[aliasNotice.certainty] };
}

function shortened(mention: Mention): LocalForm | null {
  if (mention.type === 'project') return null;
  const pattern = mention.type === 'region' ? DIVISION : COMPANY;
  const form = pattern.exec(mention.name)?.groups?.['head'];
  const isPlace = mention.type === 'institution' && /[省市区县州]$/u.test(form ?? '');
  if (!form || isPlace || GENERIC_HEAD.test(form)) return null;
  const isListed = isWord(form);
  if (isListed && mention.type !== 'region') return null;
  return {
    form,
    mention,
    rule: shortForm.id,
    confidence: CERTAINTY[shortForm.certainty],
    isListed,
  };
}

export const firmForm: Rule = {
  id: 'alias.firm-with-trade',
  because: 'a firm that stands in full is later called by its own words and its trade',
  certainty: 'likely',
  examples: [
    '东海岸港口有限公司与云陌区签约,【东海岸港口】将建码头',
    '青岚市现代农业有限公司与云陌区签约,青岚市现代农业很强',
  ],
};

/** 东海岸港口 of 东海岸港口有限公司. */
function longHead(mention: Mention, gazetteer: Gazetteer): LocalForm | null {
  const form = mention.type === 'institution' ? FIRM.exec(mention.name)?.groups?.['head'] : null;
  if (!form || GENERIC_HEAD.test(form)) return null;
  const opensWithPlace = gazetteer
    .scan(form)
    .some(({ start, entries }) => start === 0 && entries[0]?.type === 'region');
  if (opensWithPlace || /^(?:中国|国家|全国|\p{Script=Han}{1,3}[省市县区州])/u.test(form))
    return null;
  const { id: rule, certainty } = firmForm;
  return { form, mention, rule, confidence: CERTAINTY[certainty] };
}

function townThatSigns(mention: Mention): LocalForm | null {
  const form = mention.type === 'region' ? TOWN.exec(mention.name)?.groups?.['head'] : undefined;
  if (form === undefined || isWord(form) || GENERIC_HEAD.test(form)) return null;
  const { id: rule, certainty } = shortForm;
  return { form, mention, rule, confidence: CERTAINTY[certainty], isOfSigner: true };
}

export const instituteForm: Rule = {
  id: 'alias.institute-of-place',
  because: 'an institute that is named in full is later called by its place and its last character',
  certainty: 'likely',
  examples: [
    '北渡集团成都勘测设计研究院有限公司与云陌区签约,【成都院】将建设电站',
    '北渡集团成都水泥厂与云陌区签约,成都院内种树',
  ],
};

const INSTITUTE = /^(?<head>.{4,}(?<last>[院所局]))(?:(?:集团)?(?:股份|有限|责任){1,3}公司)?$/u;

/** 成都院 of 北渡集团成都勘测设计研究院有限公司. */
function instituteOfPlace(mention: Mention, gazetteer: Gazetteer): LocalForm | null {
  if (mention.type !== 'institution') return null;
  const { head, last } = INSTITUTE.exec(mention.name)?.groups ?? {};
  if (head === undefined || last === undefined) return null;
  const hit = gazetteer.scan(head).find(({ entries }) => entries[0]?.type === 'region');
  const place = hit && head.length - hit.end > 2 ? head.slice(hit.start, hit.end) : '';
  if (place.length !== 2) return null;
  const { id: rule, certainty } = instituteForm;
  return { form: `${place}${last}`, mention, rule, confidence: CERTAINTY[certainty] };
}

/** The mentions with the local forms among them; a form takes the place of shorter names inside it. */
export function withLocalForms(
  { view, sentences }: Segments,
  mentions: readonly Mention[],
  forms: readonly LocalForm[],
): Mention[] {
  const longest = forms.toSorted((a, b) => b.form.length - a.form.length);
  let all = [...mentions];
  for (const local of longest) {
    const found = occurrences(view.text, sentences, local).filter(
      (one) =>
        (!local.isListed || isBesidePlace(view.text, one, all)) &&
        (!local.isOfSigner || isSigner(one, all)),
    );
    if (found.length > 0) all = merge(all, found);
  }
  return all;
}

/**
 * Both in reading order, in one walk: of two that overlap the longer stays, of two alike what a list
 * knows, then the local form: 突厥斯坦市 is the place of that name, wherever it signs. Before a county that only the
 * place of its head tells the local form stays: 始兴 after 韩国始兴市 is that city.
 */
function merge(mentions: readonly Mention[], found: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  for (const mention of [...mentions, ...found].sort((a, b) => a.start - b.start)) {
    const before = merged.at(-1);
    if (!before || before.end <= mention.start) merged.push(mention);
    else if (outranks(mention, before)) merged[merged.length - 1] = mention;
  }
  return merged;
}

function outranks(a: Mention, b: Mention): boolean {
  const [left, right] = [a.end - a.start, b.end - b.start];
  const isKnown = b.type !== 'project' && b.entries.length > 0 && b.rule !== signingCounty.id;
  return left > right || (left === right && !isKnown && (a.name !== b.name || a.type !== b.type));
}

/** 渝中与江北、南岸: an item of a list beside a place. */
function isBesidePlace(text: string, { start, end }: Span, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (one) =>
      one.type === 'region' &&
      ((one.end === start - 1 && JOINER.test(text.charAt(one.end))) ||
        (one.start === end + 1 && JOINER.test(text.charAt(end)))),
  );
}

function isSigner({ start, end }: Span, mentions: readonly Mention[]): boolean {
  const one = mentions[firstStartFrom(mentions, start)];
  return one?.start === start && one.end === end && isByPosition(one);
}

const JOINER = /[、与和]/u;

/** Wherever a form stands within one sentence. */
function occurrences(
  text: string,
  sentences: readonly Span[],
  { form, mention, rule, confidence }: LocalForm,
): Mention[] {
  const found: Mention[] = [];
  let sentence = 0;
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    while ((sentences[sentence]?.end ?? Infinity) < end) sentence++;
    if ((sentences[sentence]?.start ?? Infinity) <= start)
      found.push({ ...mention, start, end, form, rule, confidence });
  }
  return found;
}
