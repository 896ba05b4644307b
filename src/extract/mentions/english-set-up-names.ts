import type { ProjectKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Recogniser, scannerOf } from '../recogniser.ts';

const KINDS: Readonly<Record<string, ProjectKind | 'MECHANISM'>> = {
  Park: 'PARK',
  Garden: 'PARK',
  Corridor: 'LINE',
  Bridge: 'ROAD',
  Museum: 'VENUE',
  School: 'VENUE',
  Station: 'VENUE',
  Base: 'VENUE',
  Laboratory: 'PLATFORM',
  Lab: 'PLATFORM',
  Centre: 'PLATFORM',
  Center: 'PLATFORM',
  Institute: 'PLATFORM',
  Hub: 'PLATFORM',
  Festival: 'PROGRAMME',
  Programme: 'PROGRAMME',
  Program: 'PROGRAMME',
  Marathon: 'PROGRAMME',
  Forum: 'PROGRAMME',
  Fellowship: 'PROGRAMME',
  Committee: 'MECHANISM',
  Board: 'MECHANISM',
  'Working Group': 'MECHANISM',
  'Task Force': 'MECHANISM',
  Secretariat: 'MECHANISM',
};
const WORD = "[A-Z][\\p{L}\\d'’&–-]{1,24}";
const ENDS = Object.keys(KINDS).join('|');
const NAME = `(?<mention>(?:${WORD} ){1,6}(?:${ENDS}))(?![\\p{L}-]| (?:of )?[A-Z])`;
const VERBS =
  'build set up establish create launch found develop open host form co-found co-build'.split(' ');
const VERBS_IN_FORMS = VERBS.flatMap((verb) => [
  verb,
  verb === 'set up' ? 'setting up' : `${verb.replace(/e$/u, '')}ing`,
]);

export const englishSetUpRecognisers: readonly Recogniser[] = Object.freeze<Recogniser[]>([
  {
    id: 'name.english-new',
    because: 'a proper name after a or an is of a thing that is still to come',
    certainty: 'likely',
    anchors: [' a ', ' an ', 'A ', 'An '],
    pattern: new RegExp(`(?: an?|An?) (?:[a-z]{3,12} )?${NAME}`, 'uy'),
    examples: ['They plan a permanent 【Baiyu Trade Hub】 there.', 'They met in the Trade Hub'],
  },
  {
    id: 'name.english-founded',
    because: 'what is set up stands after the verb',
    certainty: 'likely',
    anchors: VERBS_IN_FORMS,
    pattern: new RegExp(`(?:${VERBS_IN_FORMS.join('|')}) (?:the |a |an )?${NAME}`, 'uy'),
    examples: [
      'They agreed to build the 【Yunmo Deep-Sea Laboratory】.',
      'They build a laboratory.',
    ],
  },
]);

const scan = scannerOf(englishSetUpRecognisers);
const END = new RegExp(`(?:${ENDS})$`, 'u');

/** Projects and joint bodies that are set up, in a sentence without Chinese characters. */
export function englishSetUpNames(text: string, { start: from, end: to }: Span): Mention[] {
  return scan(text, from, to).map(({ recogniser: { id, certainty }, start, end }) => {
    const form = text.slice(start, end);
    const kind = KINDS[END.exec(form)?.[0] ?? ''] ?? 'OTHER';
    const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
    return kind === 'MECHANISM'
      ? { ...base, type: 'institution', kind, entries: [] }
      : { ...base, type: 'project', kind };
  });
}
