import type { Span } from '../../model/span.ts';

/** A capitalised word; a possessive ending and a full stop that is not its own are not in it. */
export interface Word extends Span {
  readonly text: string;
  readonly isPossessive: boolean;
}

/** Capitalised words that stand one after the other. */
export type Run = readonly [Word, ...Word[]];

const WORD = /A\/S(?!\p{L})|[\p{L}\p{N}](?:[\p{L}\p{N}]|[.'’&–-](?=[\p{L}\p{N}])){0,60}\.?/gu;
const ABBREVIATION =
  /^(?:(?:St|Co|Inc|Ltd|Corp|Mt|Dr|Mr|Mrs|Ms|Gov|Prof|Sen|Rep|Cr|No)\.|(?:\p{Lu}\.){1,4})$/u;
/** Ends a name, though written with a capital: days, months and the words of headlines. */
const BREAKS = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August ' +
    'September October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. With And For To On In At From By As ' +
    'Sign Signs Signed Signing Ink Inks Join Joins Renew Renews Agree Agrees Launch Launches Become Becomes Team ' +
    'Forge Forges Seal Seals Set Will Under It He She They We You This That These Those There Our Their His Her Its ' +
    'MOU MoU MOUs MoUs MOA Memorandum Agreement Letter Not If When While After Before Since During Both'
  ).split(' '),
);
/** Small words inside a name. */
const PARTICLE =
  /^ (?:de|del|della|da|do|dos|das|di|la|le|les|du|des|el|al|bin|upon|sur|am|im|an der|de la|de los|für|et|von|van|zu|zur|degli|dei|delle|dell|y) $/u;
/** École hôtelière de, Haute école de: what small words go on in the language of the name. */
const FOREIGN_HEAD =
  /^(?:École|Haute|Escuela|Institut|Instituto|Universit[àé]|Universidade?|Musée|Museo|Accademia|Scuola|Conservatoire|Centro|Bibliothèque|Biblioteca|Orchestre|Opéra)$/u;
const GOES_ON = /^(?: \p{Ll}{3,14}){1,2} (?:de|du|des|di|del|della)(?: la)? $/u;
const OWN_POSSESSIVE =
  /^(?:People|Women|Children|Men|King|Queen|Teacher|Teachers|Master|Cuthman|Mary|John)$/u;

/** Girls' School: what many together give their name to. */
const OWNED =
  /^(?:School|College|Hospital|University|Federation|Association|Union|Palace|Congress)$/u;
/** Hawke's Bay, King's Lynn: a place with an owner in its name. */
const OWNED_PLACE =
  /^['’]s (?:Bay|Lynn|Head|Point|Cove|Creek|Island|Harbou?r|Landing|Hill|Cross|Stortford|Green|Gate|Peak)(?!\p{L})/u;

/** The runs of capitalised words in a sentence, in reading order. */
export function runsIn(text: string, { start: from, end: to }: Span): Run[] {
  const runs: [Word, ...Word[]][] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const isNumber = /No\. ?$/u.test(text.slice(Math.max(0, start - 4), start));
    const word = isNumber
      ? { text: match[0], start, end: start + match[0].length, isPossessive: false }
      : wordAt(match[0], start, isAfterSaint(text, start) || isOwnerOfPlace(text, start, match[0]));
    if (!word) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && continues(text, last, word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** St Aldwyn's Hospital: a house that a saint gives the name to. */
function isAfterSaint(text: string, start: number): boolean {
  return /(?:^|[^\p{L}])(?:St\.?|Saint|Emperor|Empress|King|Queen|Prince|Princess) $/u.test(
    text.slice(Math.max(0, start - 10), start),
  );
}

function isOwnerOfPlace(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  return /['’]s$/u.test(word) && OWNED_PLACE.test(text.slice(end - 2, end + 16));
}

/** @param isOwn whether a possessive ending is of the name */
function wordAt(found: string, start: number, isOwn: boolean): Word | null {
  if (!/^\p{Lu}/u.test(found)) return null;
  const whole = found.endsWith('.') && !ABBREVIATION.test(found) ? found.slice(0, -1) : found;
  if (BREAKS.has(whole) || BREAKS.has(found)) return null;
  const bare = whole.replace(/['’]s$/u, '');
  const isPossessive = bare !== whole && !isOwn && !OWN_POSSESSIVE.test(bare);
  const words = isPossessive ? bare : whole;
  return { text: words, start, end: start + words.length, isPossessive };
}

function continues(text: string, last: Word, next: Word): boolean {
  if (last.isPossessive) return false;
  const between = text.slice(last.end, next.start);
  if (between === ' ' || between === ' & ' || PARTICLE.test(between)) return true;
  if (FOREIGN_HEAD.test(last.text) && GOES_ON.test(between)) return true;
  if (/^['’] $/u.test(between)) return OWNED.test(next.text);
  return between === ', ' && /^(?:Ltd|Inc|LLC|L\.L\.C)\.?$/u.test(next.text);
}
