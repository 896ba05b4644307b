import { gather } from '../../model/gather.ts';
import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { InstitutionKind, RegionKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../mention.ts';
import { SURNAMES } from './person-names.ts';
import { isInName } from './places-in-names.ts';

/** What follows a short form and shows that it is a part of another word: 成都路, 云南白药. */
const OTHER_WORD =
  /^(?:路|街|籍|族|话|菜|人(?!民|社|才|大|力|口)|白药|味|队|队员|西路|东路|南路|北路)/u;
/** What turns the end of a division into another word: 成都|市场, 朝阳|区域. */
const OTHER_END: ReadonlyMap<string, RegExp> = new Map([
  ['市', /^(?:场|值|面|容|况)/u],
  ['区', /^(?:域|块|间|位|别|分(?!别))/u],
  ['县', /^(?:域|级)/u],
  ['部', /^(?:门|署|队|分(?!别)|位|落)/u],
]);
/** Words and names that hold the short form of a place by chance. */
const PHRASES =
  /我台中|[福健民家定平乐泰体世]安康|安康吉祥|[出入河江]海口|世界大同|天下大同|大同(?:小异|世界|社会)|延安精神|上海(?:合作组织|精神|五国)|博鳌亚洲论坛|金砖|黄河南|河南岸|湖南岸|江西岸|江南岸|西南通|东南通|华南平|西南山区|大理石|北海道|长治久安|三明治|孙中山|中山[装陵路大]|[确决规一]定西|海南岛|东海南|云南白|安康的|(?:平安|幸福|吉祥|富足|健康|和谐|一世)、?安康|安康、(?:幸福|吉祥|和谐|富|健|快|平)|通化[解为]|医保定点|印度洋|[尔斯罗哥格勒特拉诺科][德巴博]州|[^\P{Script=Han}疆和与及在到赴从向对的日由为]克州|敦煌[学遗艺]|[校局处科院所]长[沙春治]|青海湖|人大同|复合肥|[沿淮]海地区?|水?泗水系|山[东西南北]麓|南[京北]大学|保定[期]|长春[藤]/gu;
/** A county of two characters (范县, 成县) stands alone, after a mark, a joiner or another place. */
function isShortCounty(text: string, { end }: Span): boolean {
  return '县区市'.includes(text.charAt(end - 1));
}

function standsAlone(text: string, from: number, { start }: Span): boolean {
  return STANDS_ALONE.test(text.slice(Math.max(from, start - 1), start));
}

const STANDS_ALONE = /(?:^|[\p{P}\s与和同跟及在赴自省市州了由让到向])$/u;

/** The names of the gazetteer in a part of a text, with a shorter form where the longer one is no name. */
export function namesIn(
  text: string,
  { start: from, end: to }: Span,
  gazetteer: Gazetteer,
): GazetteerHit[] {
  const hits = gazetteer.scan(text, from, to);
  if (hits.length === 0) return [];
  const whole = withLonger(text, to, hits, gazetteer);
  const found: GazetteerHit[] = [];
  let before = from;
  whole.forEach((hit) => {
    const follows = before === hit.start && before > from;
    before = hit.end;
    if (hit.end - hit.start === 2) {
      if (!follows && isShortCounty(text, hit) && !standsAlone(text, from, hit)) return;
      if (isInPhrase(text, from, to, hit) || isGivenName(text, from, hit.start, follows)) return;
    }
    const state = hit.entries.some(({ kind }) => kind === 'COUNTRY')
      ? STATE.exec(text.slice(hit.end, Math.min(to, hit.end + 8)))
      : null;
    if (state) {
      found.push({ ...hit, end: hit.end + state[0].length });
      return;
    }
    const isOther = OTHER_END.get(text.charAt(hit.end - 1))?.test(
      text.slice(hit.end, Math.min(to, hit.end + 2)),
    );
    const entries = isOther ? gazetteer.lookUp(text.slice(hit.start, hit.end - 1)) : null;
    if (entries === null) found.push(hit);
    else if (entries.length > 0) found.push({ ...hit, end: hit.end - 1, entries });
  });
  return found;
}

/** Whether a name overlaps a phrase that holds it by chance. */
function isInPhrase(text: string, from: number, to: number, { start, end }: Span): boolean {
  const first = Math.max(from, start - LONGEST_PHRASE);
  return matchesIn(text.slice(first, Math.min(to, end + LONGEST_PHRASE)), PHRASES).some(
    ({ index, 0: phrase }) => first + index < end && start < first + index + phrase.length,
  );
}

const LONGEST_PHRASE = 6;

/** 黄河内蒙古段, 许多哥斯达黎加人: a province or a country that a shorter name runs into, which is none then. */
function withLonger(
  text: string,
  to: number,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): GazetteerHit[] {
  const found: GazetteerHit[] = [];
  for (const hit of hits) {
    if (hit.start < (found.at(-1)?.end ?? 0)) continue;
    const from = hit.start + 1;
    const [inner] =
      hit.end === from + 1 ? gazetteer.scan(text, from, Math.min(to, from + LONGEST_COUNTRY)) : [];
    const isLonger =
      inner?.start === from &&
      inner.end - from > 2 &&
      /^(?:PROVINCE|COUNTRY)$/u.test(inner.entries[0]?.kind ?? '') &&
      inner.entries[0]?.list !== 'places';
    found.push(isLonger ? inner : hit);
  }
  return found;
}

const LONGEST_COUNTRY = 7;

/** 哈萨克斯坦共和国: the long name of a state. */
const STATE = /^(?:人民民主|社会主义|民主|伊斯兰|人民)?(?:共和国|王国|联邦)/u;

/** 李长春: a surname before the form, and no other word that the surname could end. */
function isGivenName(text: string, from: number, start: number, follows: boolean): boolean {
  return (
    !follows &&
    start > from &&
    SURNAMES.has(text[start - 1] ?? '') &&
    /(?:^|[^\p{Script=Han}]|[长席记理员任志授士使者和与、天日])$/u.test(
      text.slice(Math.max(from, start - 2), start - 1),
    )
  );
}

/** Known names as mentions; a form of two characters must not be a part of another word. */
export function knownNames(text: string, hits: readonly GazetteerHit[]): Mention[] {
  return gather(hits, ({ start, end, entries }): Mention[] => {
    const form = text.slice(start, end);
    const [first] = entries;
    if (!first || (form.length === 2 && OTHER_WORD.test(text.slice(end, end + 3)))) return [];
    if (first.type === 'region' && isInName(text, { start, end })) return [];
    const base = { start, end, form, name: form, rule: 'gazetteer', confidence: 0.95, entries };
    return first.type === 'region'
      ? [{ ...base, type: 'region', kind: first.kind as RegionKind, within: [] }]
      : [{ ...base, type: 'institution', kind: first.kind as InstitutionKind }];
  });
}
