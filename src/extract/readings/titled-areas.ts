import type { Span } from '../../model/span.ts';
import { isManner } from '../areas/manner.ts';
import type { StatedArea } from '../areas/stated-areas.ts';
import { MECHANISM_AREA } from '../areas/taxonomy.ts';
import { type Context, mentionsIn } from '../context.ts';
import { CERTAINTY } from '../recogniser.ts';
import { NAMING_WEIGHT, namedIn } from './named-areas.ts';

/** The areas that the titles of an agreement name, or the words that report it where it has none. */
export function titledAreas(context: Context, titles: readonly Span[]): StatedArea[] {
  return titles.flatMap((title) => {
    const whole = wholeTitle(context, title);
    const named = namedIn(context, whole, 'area.title', CERTAINTY.likely, NAMING_WEIGHT);
    const fields = withoutManner(
      context.text,
      named.filter(({ code }) => code !== MECHANISM_AREA),
    );
    const setsUp = SETS_UP.test(context.text.slice(whole.start, whole.end));
    return fields.length > 0 && !setsUp ? fields : [...named, ...mechanismOf(context, whole)];
  });
}

/** 滚装运输安全信息互通备忘录 is about transport: how they work together tells of a field only where nothing else does. */
function withoutManner(text: string, fields: readonly StatedArea[]): readonly StatedArea[] {
  const own = fields.filter(({ start, end }) => !isManner(text.slice(start, end)));
  return own.length > 0 ? own : fields;
}

/** 《关于建立公益诉讼协作机制的意见》 is about a mechanism, 《渔业执法信息通报制度》 about its field. */
const SETS_UP = /(?:建立|健全|完善|成立|设立)[^《》]{0,24}(?:机制|制度|会议|小组)/u;

/** 《关于建立纠纷联调机制的议定书》: the mechanism, whatever it is called by. */
const OF_MECHANISM = /(?:机制|会议制度|会商制度)(?=[的》])/u;

function mechanismOf({ text }: Context, { start, end }: Span): StatedArea[] {
  const found = OF_MECHANISM.exec(text.slice(start, end + 1));
  if (!found) return [];
  const at = start + found.index;
  const span = { start: at, end: at + found[0].length };
  return [{ code: MECHANISM_AREA, ...span, rule: 'area.title', confidence: CERTAINTY.likely }];
}

/** A title of a few words that begins before the words of the signing: 举行跨区域应急救援联动协议签约仪式. */
const BEFORE_TITLE = /[,。;:!?“”《》、()\s]|举行|召开|签署|签订|[在与和的]/u;
const TITLE_REACH = 20;
/** 冷链“一车到底”备忘录: free words of a title do not part it. */
const IN_QUOTES = /“([^“”]{1,12})”$/u;

/** With the verb, or with what joins it to another title. */
const BEGINS_APART = /^(?:(?:正式|现场|共同|联合|成功)?[签缔达印续]|[、和及与])/u;

function wholeTitle(context: Context, { start, end }: Span): Span {
  if (BEGINS_APART.test(context.text.slice(start, start + 4))) return { start, end };
  const reach = { start: start - TITLE_REACH, end: start };
  const words = context.text.slice(Math.max(0, reach.start), start).replace(IN_QUOTES, '"$1"');
  const named = mentionsIn(context, reach).at(-1)?.mention.end ?? 0;
  const mark = words.length - (words.split(BEFORE_TITLE).at(-1)?.length ?? 0);
  return { start: Math.max(named, start - words.length + mark), end };
}
