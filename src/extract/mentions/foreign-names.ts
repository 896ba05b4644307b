import type { GazetteerHit } from '../../model/gazetteer-entry.ts';

/** What goes on with the spelling of a foreign name and begins no word, and what does before a name of its own ends. */
const GOES_ON = /^(?:[斯尔姆茨兹娅]|[托克德加](?=[举会率对表说指·、,，]))/u;
/** What ends no word before a name: 汗尤|尼斯. */
const BEGAN = /[尤尼尔姆茨兹娅丝弗蒂]$/u;
/** Who bears a name that is a city's too, or a country's in another spelling. */
const TITLE_AFTER = /^(?:先生|女士|夫人|爵士|主席|教授|博士|总[统理](?!府)|议长|故居)/u;
const TITLE_BEFORE = /(?:主席|总统|总理|议长|[外防]长|大使|部长|特使|秘书长)$/u;
/** 主席利马之行: what a person does in a place. */
const VISIT = /^(?:之[行旅]|行程|[演讲]讲?话?)/u;
const LONGEST_TITLE = 3;

/**
 * Whether a known place of another country is a part of a longer name spelt in its manner (丹佛斯, 汗尤尼斯) or the
 * name of a person (汉密尔顿先生, 议长卡达加). A country under its own name has presidents.
 * @param follows whether another known name ends where it begins
 * @param next where the next known name begins
 */
export function isOtherForeign(
  text: string,
  { start, end, entries }: GazetteerHit,
  follows: boolean,
  next: number,
): boolean {
  const [entry] = entries;
  if (entry?.code !== null || (entry.list !== 'places' && entry.list !== 'countries')) return false;
  const after = text.slice(end, end + LONGEST_TITLE);
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  if (end - start <= 3) {
    if (next > end && GOES_ON.test(after)) return true;
    if (!follows && BEGAN.test(before)) return true;
  }
  if (entry.list === 'countries' && text.startsWith(entry.name, start)) return false;
  return TITLE_AFTER.test(after) || (TITLE_BEFORE.test(before) && !VISIT.test(after));
}
