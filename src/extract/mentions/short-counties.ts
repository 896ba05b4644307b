import type { Gazetteer, GazetteerEntry, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { RegionMention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';

export const shortCounty: Rule = {
  id: 'region.short-county',
  because: 'a county may lose its 县 or 市 right after the name of the division that it lies in',
  certainty: 'likely',
  examples: ['吉林双辽、【通榆】加快春耕', '双辽加快春耕', '吉林长春举行座谈会'],
};

/** Heads of counties have two to four characters. */
const LENGTHS = [4, 3, 2];

/**
 * Counties by their heads, right after a division that holds them, and those that follow in its list:
 * 吉林双辽、通榆.
 * @param hits known names in the text, in reading order
 */
export function shortCounties(
  text: string,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
): RegionMention[] {
  return hits.flatMap(({ end, entries }) => {
    const outer = entries.filter(({ kind }) => kind === 'PROVINCE' || kind === 'CITY');
    const found: RegionMention[] = [];
    let at = outer.length === 0 ? Infinity : end;
    for (;;) {
      const county = countyAt(text, at, outer, gazetteer);
      if (!county || hits.some(({ start }) => start === at)) return found;
      found.push(county);
      at = text[county.end] === '、' ? county.end + 1 : Infinity;
    }
  });
}

function countyAt(
  text: string,
  at: number,
  outer: readonly GazetteerEntry[],
  gazetteer: Gazetteer,
): RegionMention | null {
  for (const length of at < text.length ? LENGTHS : []) {
    const form = text.slice(at, at + length);
    const entries = gazetteer
      .lookUpHead(form)
      .filter((entry) => gazetteer.ancestors(entry).some((above) => outer.includes(above)));
    const [entry] = entries;
    if (entry && entries.length === 1) return mentionOf(entry, form, at);
  }
  return null;
}

function mentionOf(entry: GazetteerEntry, form: string, start: number): RegionMention {
  const { id, certainty } = shortCounty;
  return {
    type: 'region',
    kind: entry.kind as RegionKind,
    start,
    end: start + form.length,
    form,
    name: form,
    rule: id,
    confidence: CERTAINTY[certainty],
    entries: [entry],
    within: [],
  };
}
