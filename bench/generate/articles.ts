import { blockOf } from '../../src/assemble/assembly.ts';
import { claim, FactSheet } from '../../src/assemble/fact-sheet.ts';
import type { TextEvidence } from '../../src/model/evidence.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { areaId, articleId, memberId } from '../../src/model/ids.ts';
import { ArticleText } from './article-text.ts';
import { addBody, addPlace } from './party-facts.ts';
import { Random } from './random.ts';
import type { Body, Place, World } from './world.ts';

/** How much an article tells: `full` has clauses and projects, `lean` about 10 pieces of evidence. */
export type Detail = 'full' | 'lean';

interface Signing {
  readonly detail: Detail;
  readonly random: Random;
  readonly parties: readonly (Place | Body)[];
  readonly signedOn: string;
  readonly kind: string;
  readonly type: string;
  readonly areas: readonly string[];
}

const KINDS = [
  ['STRATEGIC', '战略合作协议'],
  ['FRAMEWORK', '合作框架协议'],
  ['MEMORANDUM', '合作备忘录'],
  ['SPECIAL', '专项合作协议'],
] as const;
const OBJECTS = [
  '基础设施互联互通',
  '产业园区共建',
  '人才联合培养',
  '文化旅游线路',
  '科技成果转化',
  '生态环境联防联治',
  '政务服务通办',
  '物流通道建设',
] as const;
const VERBS = ['推动', '加强', '共建', '深化', '探索'] as const;
const SOURCES = ['青岚日报', '云陌新闻网', '白榆晚报', '碧川发布'] as const;
const PROJECT_KINDS = [
  ['产业园', 'PARK'],
  ['高速公路', 'ROAD'],
  ['会展中心', 'VENUE'],
] as const;

/** One signing in this many is reported twice. */
const REPEATED = 8;

/** The articles that report the agreements `from` to `to` (without) of the world, each always the same. */
export function* articlesOf(
  world: World,
  { from = 0, to, detail = 'full' }: { from?: number; to: number; detail?: Detail },
): Generator<ArticleFacts> {
  for (let n = from; n < to; n++) {
    yield articleOf(world, n, 0, detail);
    if (n % REPEATED === 0) yield articleOf(world, n, 1, detail);
  }
}

function articleOf(world: World, n: number, report: number, detail: Detail): ArticleFacts {
  const signing = signingAt(world, n, detail);
  const hash = `${(n * 2 + report).toString(16).padStart(16, '0')}${'0'.repeat(48)}`;
  const article = articleId(hash);
  const member = memberId('agreement', hash, 0);
  const sheet = new FactSheet();
  const text = new ArticleText();
  addArticle(sheet, text, article, { hash, n, report, signing });
  addAgreement(sheet, text, member, article, signing, n);
  if (detail === 'full') addClauses(sheet, text, member, world, signing);
  const { subjects, edges } = sheet;
  return { hash, rules: 'bench', article, subjects, edges };
}

/** Whatever reports it says the same of a signing. */
function signingAt(world: World, n: number, detail: Detail): Signing {
  const random = new Random(2, n);
  const day = new Date(Date.UTC(2005, 0, 1) + random.between(0, 7300) * 86_400_000);
  const [kind, type] = random.pick(KINDS);
  return {
    random,
    detail,
    kind,
    type,
    parties: partiesOf(world, random, detail),
    signedOn: day.toISOString().slice(0, 10),
    areas: areasOf(world, random, detail === 'full' ? random.between(1, 6) : 1),
  };
}

function partiesOf(world: World, random: Random, detail: Detail): (Place | Body)[] {
  const chance = random.fraction();
  const count = detail === 'lean' || chance < 0.7 ? 2 : chance < 0.9 ? 3 : chance < 0.97 ? 4 : 5;
  const parties = new Set<Place | Body>();
  const withHub = random.fraction() < 0.1;
  if (withHub) parties.add(world.hub);
  while (parties.size < count) {
    const list = random.fraction() < 0.75 ? world.regions : world.institutions;
    const index = withHub ? random.between(0, list.length - 1) : random.skewed(list.length);
    parties.add(list[index] as Place | Body);
  }
  return [...parties];
}

function areasOf({ areas }: World, random: Random, count: number): string[] {
  const codes = new Set<string>();
  while (codes.size < count) codes.add(areas[random.between(0, areas.length - 1)]?.code ?? '');
  return [...codes];
}

function addArticle(
  sheet: FactSheet,
  text: ArticleText,
  article: string,
  about: { hash: string; n: number; report: number; signing: Signing },
): void {
  const { hash, n, report, signing } = about;
  const names = signing.parties.map(({ name }) => name).join('与');
  const claims = [
    ...claim(
      'title',
      `${names}签署${signing.type}`,
      stated(signing, [text.write(names, 'bench.title')]),
    ),
    ...claim('source', SOURCES[(n + report) % SOURCES.length]),
    ...claim('publishedAt', signing.signedOn),
    ...claim('language', 'zh-Hans'),
    ...claim('hash', hash),
  ];
  sheet.subject(article, 'Article', { by: 'article' }, claims, []);
}

function addAgreement(
  sheet: FactSheet,
  text: ArticleText,
  member: string,
  article: string,
  signing: Signing,
  n: number,
): void {
  const { parties, kind, type, signedOn, areas, detail } = signing;
  for (const party of parties) {
    if ('seat' in party) addBody(sheet, text, party);
    else addPlace(sheet, text, party, detail === 'full');
  }
  const words = [text.write(`双方签署${type}`, 'bench.signing')];
  const block = blockOf(
    'agreement',
    parties.map(({ id }) => id),
    member,
  );
  const claims = [
    ...claim('name', `第${n}号${type}`, stated(signing, words)),
    ...claim('type', type, words),
    ...claim('kind', kind, words),
    ...claim('status', 'SIGNED', stated(signing, words)),
    ...claim('signedOn', signedOn, [text.write(signedOn, 'bench.date')]),
    ...claim('signedOnBasis', 'STATED'),
  ];
  sheet.subject(member, 'Agreement', { by: 'cluster', block, member }, claims, words);
  sheet.edge('REPORTED_BY', member, article, { status: 'SIGNED' }, words);
  parties.forEach(({ id, name }, order) => {
    const signs = [text.write(`${name}签署`, 'bench.party')];
    sheet.edge('PARTY_TO', id, member, { role: 'signatory', order }, signs);
  });
  areas.forEach((code, rank) => {
    cover(sheet, text, member, code, rank);
  });
}

/** A lean article does without the evidence of some values. */
function stated({ detail }: Signing, evidence: readonly TextEvidence[]): readonly TextEvidence[] {
  return detail === 'full' ? evidence : [];
}

/** A clause for each area, with what it undertakes; some name a project. */
function addClauses(
  sheet: FactSheet,
  text: ArticleText,
  member: string,
  { areas }: World,
  { random, areas: codes, parties }: Signing,
): void {
  codes.forEach((code, order) => {
    const label = areas.find((area) => area.code === code)?.zh ?? code;
    const [verb, object] = [random.pick(VERBS), random.pick(OBJECTS)];
    const heading = `${verb}${label}合作`;
    const body = `双方${verb}${object},在${label}领域建立常态化对接,每年召开联席会议,协商重大事项`;
    const words = [text.write(body, 'bench.clause')];
    const clause = `${member}/clause:${heading}`;
    const claims = [
      ...claim('number', order + 1),
      ...claim('heading', heading),
      ...claim('text', body),
    ];
    sheet.subject(clause, 'Clause', { by: 'owner', owner: member, key: heading }, claims, words);
    sheet.edge('HAS_CLAUSE', member, clause, { order }, words);
    cover(sheet, text, clause, code, 0);
    const [first] = parties;
    if (first && random.fraction() < 0.3) addProject(sheet, text, clause, first, random);
  });
}

function cover(
  sheet: FactSheet,
  text: ArticleText,
  from: string,
  code: string,
  rank: number,
): void {
  const area = sheet.subject(areaId(code), 'CooperationArea', { by: 'key' }, [], []);
  const words = [text.write(`领域${code}`, 'bench.area')];
  sheet.edge('COVERS', from, area, { rank, derived: false }, words);
}

function addProject(
  sheet: FactSheet,
  text: ArticleText,
  from: string,
  party: Place | Body,
  random: Random,
): void {
  const place = 'seat' in party ? party.seat : party;
  const [suffix, kind] = random.pick(PROJECT_KINDS);
  const name = `${place.alias}${random.between(1, 40)}期${suffix}`;
  const words = [text.write(name, 'bench.project')];
  const id = `project:${name}@${place.id}`;
  sheet.subject(
    id,
    'Project',
    { by: 'key' },
    [...claim('name', name, words), ...claim('kind', kind, words)],
    words,
  );
  sheet.edge('NAMES', from, id, {}, words);
  addPlace(sheet, text, place, true);
  sheet.edge('LOCATED_IN', id, place.id, {}, words);
}
