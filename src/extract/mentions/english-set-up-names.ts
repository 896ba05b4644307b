import type { ProjectKind } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import type { Mention } from '../mention.ts';
import { CERTAINTY, type Recogniser, scannerOf } from '../recogniser.ts';

const KINDS: Readonly<Record<string, ProjectKind | 'MECHANISM'>> = {
  Park: 'PARK',
  Garden: 'PARK',
  Corridor: 'LINE',
  Bridge: 'ROAD',
  Trail: 'ROAD',
  Museum: 'VENUE',
  School: 'VENUE',
  Station: 'VENUE',
  Base: 'VENUE',
  Observatory: 'VENUE',
  Terminal: 'VENUE',
  Campus: 'VENUE',
  Academy: 'VENUE',
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
  Week: 'PROGRAMME',
  Fair: 'PROGRAMME',
  Fellowship: 'PROGRAMME',
  Committee: 'MECHANISM',
  Board: 'MECHANISM',
  'Working Group': 'MECHANISM',
  'Task Force': 'MECHANISM',
  Secretariat: 'MECHANISM',
};
const WORD = "[A-Z][\\p{L}\\d'’&–-]{1,24}";
const GROUP = 'Group';
const ENDS = Object.keys(KINDS).join('|');
const AFTER = '(?![\\p{L}-]| (?:of )?[A-Z])';
/** What a body is for is a part of its name: Centre for Crop Research, School of Marine Studies. */
const FOR = `(?: (?:for|of) ${WORD}(?: (?:and )?${WORD}){0,3})`;
const OF_FIELD = 'Laboratory|Lab|Centre|Center|Institute|School|Academy';
const nameWith = (ends: string) =>
  `(?<mention>(?:${WORD} ){0,6}(?:${OF_FIELD})${FOR}|(?:${WORD} ){1,6}(?:${ends}))${AFTER}`;
const NAME = nameWith(ENDS);
/** A working group called the Blue Bay Group; a man may be called Park. */
const CALLED = nameWith([...Object.keys(KINDS).filter((end) => end !== 'Park'), GROUP].join('|'));
const VERBS =
  'build set up establish create launch found develop open host form co-found co-build hold run'.split(
    ' ',
  );
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
    pattern: new RegExp(
      `(?:${VERBS_IN_FORMS.join('|')}) (?:the |an? )?(?:annual |yearly |new )?${NAME}`,
      'uy',
    ),
    examples: [
      'They agreed to build the 【Yunmo Deep-Sea Laboratory】.',
      'They will set up the 【Baiyu Centre for Crop Research】.',
      'They build a laboratory.',
    ],
  },
  {
    id: 'name.english-named',
    because: 'what a thing will be called follows the word for calling',
    certainty: 'likely',
    anchors: ['named ', 'called ', 'known as '],
    pattern: new RegExp(`(?:named|called|known as) (?:the )?${CALLED}`, 'uy'),
    examples: [
      'They agreed to open a lab, to be called the 【Yunmo Reef Laboratory】.',
      'They met a man named John Park Smith.',
    ],
  },
]);

const scan = scannerOf(englishSetUpRecognisers);
const END = new RegExp(`(?<=(?:^| ))(?:${ENDS}|${GROUP})(?=$| (?:for|of) )`, 'u');

/** Projects and joint bodies that are set up, in a sentence without Chinese characters. */
export function englishSetUpNames(text: string, { start: from, end: to }: Span): Mention[] {
  return scan(text, from, to).map(({ recogniser: { id, certainty }, start, end }) => {
    const form = text.slice(start, end);
    const last = END.exec(form)?.[0] ?? '';
    const kind = last === GROUP ? 'MECHANISM' : (KINDS[last] ?? 'OTHER');
    const base = { start, end, form, name: form, rule: id, confidence: CERTAINTY[certainty] };
    return kind === 'MECHANISM'
      ? { ...base, type: 'institution', kind, entries: [] }
      : { ...base, type: 'project', kind };
  });
}
