import { gather } from '../../model/gather.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';
import { literalSign } from '../literals.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const stateOfRow: Rule = {
  id: 'region.state-of-row',
  because: 'news calls states that deal with each other by a row of their one-character names',
  certainty: 'likely',
  examples: [
    '【俄】乌冲突持续',
    '中【老】缅泰四国联合执法',
    '考核内容中德、能各占一半',
    '中老铁路通车',
  ],
};

/** The states that go by one character whatever stands beside it. */
const STATES: Readonly<Record<string, string>> = {
  俄: '俄罗斯',
  美: '美国',
  英: '英国',
  法: '法国',
  德: '德国',
  日: '日本',
  韩: '韩国',
  朝: '朝鲜',
  越: '越南',
  老: '老挝',
  缅: '缅甸',
  柬: '柬埔寨',
  泰: '泰国',
  蒙: '蒙古国',
};
/** Beside one another these are no other of their first characters. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  俄乌: ['俄罗斯', '乌克兰'],
  乌俄: ['乌克兰', '俄罗斯'],
  巴以: ['巴勒斯坦', '以色列'],
  以巴: ['以色列', '巴勒斯坦'],
  印巴: ['印度', '巴基斯坦'],
  美伊: ['美国', '伊朗'],
  伊美: ['伊朗', '美国'],
  沙伊: ['沙特', '伊朗'],
  伊沙: ['伊朗', '沙特'],
};
const ROWS = (
  '中俄 俄中 中美 中英 中法 中德 中日 中韩 韩中 中朝 朝中 中越 越中 中老 老中 中缅 缅中 中柬 柬中 中泰 泰中 中蒙 蒙中 ' +
  '俄美 美俄 美日 日美 美韩 韩美 日韩 韩日 朝韩 韩朝 朝美 美朝 俄日 俄朝 法德 德法 ' +
  '中日韩 中俄蒙 中蒙俄 美日韩 美英法 中老缅泰 中老泰 中老缅 老缅泰 中老越'
).split(' ');
/** What states have in common, fight about or do with each other; lines and corridors are no words of them. */
const SHARED =
  '(?:[两三四][国方]|双[方边]|关系|冲突|战争|局势|问题|和[谈平]|停火|边[境界]|之间|间[的在]?|' +
  '贸易|经贸|投资|合作|战略|友[好谊]|传统|人[文民]|文化|媒体|新闻|青年|民间|高层|元首|首脑|领导人|外[长交]|防长|' +
  '军[事演队]|联[合演]|建交|复交|断交|自贸|自由贸易|双边|本币|货币|博览|会[谈晤]|谈判|对话|磋商|协[议定]|条约|旅游|海关|口岸|北部湾|湄公河)';
/** 东盟与中日韩 is a forum of its own. */
const ROW = new RegExp(
  `(?<!东盟[与和]中?)(?:${[...Object.keys(PAIRS), ...ROWS].toSorted((a, b) => b.length - a.length).join('|')})(?=${SHARED})`,
  'gu',
);
const mayBeRow = literalSign([...Object.keys(PAIRS), ...ROWS]);

/**
 * The states other than China behind a row of their characters: 巴以冲突, 中老缅泰四国.
 * @param hits known names in the text
 */
export function statesOfRows(
  text: string,
  { start: from, end: to }: Span,
  hits: readonly Span[],
  gazetteer: Gazetteer,
): Mention[] {
  if (!mayBeRow(text, from, to)) return [];
  return gather(matchesIn(text.slice(from, to), ROW), ({ index, 0: row }) => {
    const start = from + index;
    if (hits.some((hit) => hit.start < start + row.length && start < hit.end)) return [];
    const states = PAIRS[row] ?? [...row].map((one) => STATES[one]);
    return states.flatMap((name, i) => stateAt(name, start + i, text, gazetteer));
  });
}

function stateAt(
  name: string | undefined,
  start: number,
  text: string,
  gazetteer: Gazetteer,
): Mention[] {
  const [entry] = name === undefined ? [] : gazetteer.lookUp(name);
  if (name === undefined || !entry) return [];
  const { id, certainty } = stateOfRow;
  const form = text.slice(start, start + 1);
  const base = { start, end: start + 1, form, name, rule: id, confidence: CERTAINTY[certainty] };
  return [{ ...base, type: 'region', kind: 'COUNTRY', entries: [entry], within: [] }];
}
