import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { meaningsListed } from './english-choice.ts';
import { OWN_BODY } from './english-place-bodies.ts';
import type { Placed } from './english-places.ts';

const KINDS: Readonly<Record<string, string>> = {
  city: 'CITY',
  municipality: 'CITY',
  prefecture: 'CITY',
  municipal: 'CITY',
  prefectural: 'CITY',
  provincial: 'PROVINCE',
  province: 'PROVINCE',
  state: 'PROVINCE',
  county: 'COUNTY',
  district: 'DISTRICT',
};
/** So many names before a body its place is looked for. */
const NEAR = 12;

/** The names with the bodies of places told before: the city's commerce bureau is that of the city named last. */
export function withOwnBodies(
  text: string,
  placed: readonly Placed[],
  gazetteer: Gazetteer,
): readonly Placed[] {
  const found: Placed[] = [];
  placed.forEach(({ sentence }, at) => {
    if (placed[at - 1]?.sentence === sentence) return;
    for (const match of matchesIn(text.slice(sentence.start, sentence.end), OWN_BODY)) {
      const start = sentence.start + match.index;
      const { rank, level, body = '' } = match.groups ?? {};
      const kind = KINDS[rank ?? level ?? ''];
      const before = [
        ...placed.slice(Math.max(0, at - NEAR), at),
        ...inSentence(placed, at, start),
      ];
      const place = before.findLast((one) => kindOf(one, gazetteer) === kind);
      if (!place) continue;
      const [form] = match;
      const own = level === undefined ? body : `${level} ${body}`;
      const name = `${place.candidate.form} ${own}`;
      const told = { type: 'institution', kind: 'GOVERNMENT', name } as const;
      const end = start + form.length;
      found.push({ sentence, candidate: { start, end, form, speaks: false, told } });
    }
  });
  if (found.length === 0) return placed;
  return [...placed, ...found].sort((a, b) => a.candidate.start - b.candidate.start);
}

/** The names of the sentence that begins with the one at a place, up to an offset. */
function inSentence(placed: readonly Placed[], at: number, offset: number): readonly Placed[] {
  return placed.slice(at, at + NEAR).filter(({ candidate }) => candidate.end < offset);
}

function kindOf({ candidate: { told, form } }: Placed, gazetteer: Gazetteer): string | undefined {
  if (told) return told.type === 'region' ? told.kind : undefined;
  return meaningsListed(form, gazetteer)[0]?.kind;
}
