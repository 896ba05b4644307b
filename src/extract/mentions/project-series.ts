import { gather } from '../../model/gather.ts';
import type { ProjectMention } from '../mention.ts';
import { CERTAINTY, type Match, type Recogniser, scannerOf } from '../recogniser.ts';
import { leftEdge } from './left-edge.ts';
import { GENERIC_HEAD } from './name-words.ts';
import { projectNames } from './project-names.ts';

/** Names that share a head or a tail with their neighbours. */
export const seriesRecognisers: readonly Recogniser[] = Object.freeze<Recogniser[]>([
  {
    id: 'project.metro-line',
    because: 'a line of a city by its number; its phases are projects of their own',
    certainty: 'stated',
    anchors: ['号线'],
    lookBack: 10,
    pattern:
      /(?:地铁|轨道交通|轻轨|有轨电车|市域铁路)[A-Z]?[\d一二三四五六七八九十]{1,3}号线(?<phases>[一二三四五六](?:期?、[一二三四五六])*期)?/uy,
    examples: ['争取【地铁8号线二、三期】规划建设', '【轨道交通3号线】', '8号线上'],
  },
  {
    id: 'project.shared-tail',
    because: 'the items before 等 share the noun after it',
    certainty: 'likely',
    anchors: [
      '等快速通道',
      '等快速路',
      '等高速公路',
      '等高速',
      '等铁路',
      '等城际铁路',
      '等公路',
      '等大道',
    ],
    lookBack: 60,
    pattern:
      /(?<items>[\p{Script=Han}A-Za-z0-9]{2,16}(?:、[\p{Script=Han}A-Za-z0-9]{2,12})+)等(?<tail>快速通道|快速路|高速公路|高速|城际铁路|铁路|公路|大道)/uy,
    examples: ['【推动青云、青白等快速通道】建设', '优化路线等快速通道'],
  },
]);

const scan = scannerOf(seriesRecognisers);
const SUFFIXES = projectNames.flatMap(({ suffixes }) => suffixes);

export function projectSeries(text: string, from: number, to: number): ProjectMention[] {
  return gather(scan(text, from, to), (match) =>
    match.groups['items'] === undefined ? phases(text, match) : sharedTail(text, match),
  );
}

/** 地铁8号线二、三期 → 地铁8号线二期 and 地铁8号线三期. */
function phases(text: string, match: Match): ProjectMention[] {
  const form = text.slice(match.start, match.end);
  const numbers = match.groups['phases'];
  if (numbers === undefined) return [mentionOf(text, match, match, form, 'LINE')];
  const line = form.slice(0, form.length - numbers.length);
  let at = match.start + line.length;
  return numbers.split('、').map((phase, i) => {
    const span = { start: i === 0 ? match.start : at, end: at + phase.length };
    at += phase.length + 1;
    return mentionOf(text, match, span, `${line}${phase.replace(/期?$/u, '期')}`, 'LINE');
  });
}

/** 青云、青白等快速通道 → 青云快速通道 and 青白快速通道; an item that has its own tail is left to its rule. */
function sharedTail(text: string, match: Match): ProjectMention[] {
  const { items = '', tail = '' } = match.groups;
  const kind = /铁路/u.test(tail) ? 'LINE' : 'ROAD';
  let at = match.start;
  return items.split('、').flatMap((item) => {
    const end = at + item.length;
    const start = leftEdge(text, at, end, []);
    at = end + 1;
    const form = text.slice(start, end);
    const isOwn = SUFFIXES.some((suffix) => form.endsWith(suffix));
    if (isOwn || form.length < 2 || GENERIC_HEAD.test(form)) return [];
    return [mentionOf(text, match, { start, end }, `${form}${tail}`, kind)];
  });
}

function mentionOf(
  text: string,
  { recogniser }: Match,
  { start, end }: { readonly start: number; readonly end: number },
  name: string,
  kind: ProjectMention['kind'],
): ProjectMention {
  const form = text.slice(start, end);
  return {
    type: 'project',
    kind,
    start,
    end,
    form,
    name,
    rule: recogniser.id,
    confidence: CERTAINTY[recogniser.certainty],
  };
}
