import type { Modality } from '../../model/schema.generated.ts';
import type { Span } from '../../model/span.ts';
import {
  ADVERBS,
  commitmentVerbs,
  DEADLINE,
  DONE_CUE,
  NOT_PROMISED,
  PLAN,
  QUANTITY,
  SUBJECT,
} from './commitment-words.ts';

/** One undertaking. Offsets are on the view's text, from its first adverb to the end of its object. */
export interface Commitment extends Span {
  readonly verb: string;
  readonly object: string;
  readonly who: string | null;
  readonly modality: Modality;
  readonly deadline: string | null;
  readonly quantity: string | null;
}

const VERBS = [...commitmentVerbs.keys()].sort((a, b) => b.length - a.length);
const ADVERBS_BY_LENGTH = ADVERBS.toSorted((a, b) => b.length - a.length);
const LONGEST_OBJECT = 80;

/**
 * The undertakings in a stretch of text, in reading order: at each comma, semicolon or full stop
 * adverbs, a verb of the genre and what it does. The subject holds until the next one.
 */
export function findCommitments(text: string, { start, end }: Span): Commitment[] {
  const found: Commitment[] = [];
  let who: string | null = null;
  for (const segment of segmentsOf(text, start, end)) {
    const words = text.slice(segment.start, segment.end);
    if (NOT_PROMISED.test(words)) continue;
    const subject = SUBJECT.exec(words)?.[0] ?? null;
    who = subject ?? who;
    const commitment = commitmentIn(text, segment, who);
    if (commitment) found.push(commitment);
  }
  return found;
}

function segmentsOf(text: string, start: number, end: number): Span[] {
  const segments: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const character = at === end ? '。' : (text[at] ?? '');
    if ('“(《'.includes(character)) depth++;
    if ('”)》'.includes(character)) depth = Math.max(0, depth - 1);
    const ends = at === end || '。;!?\n'.includes(character) || (character === ',' && depth === 0);
    if (!ends) continue;
    if (at > from) segments.push({ start: from, end: at });
    from = at + 1;
    depth = 0;
  }
  return segments;
}

function commitmentIn(text: string, segment: Span, who: string | null): Commitment | null {
  const { at, isDone } = afterPreamble(text, segment);
  const verb = VERBS.find((candidate) => text.startsWith(candidate, at));
  if (verb === undefined || at + verb.length >= segment.end) return null;
  const object = text
    .slice(at + verb.length, segment.end)
    .replace(/^了/u, '')
    .trim();
  if (object.length < 2 || object.length > LONGEST_OBJECT || /^[的、]/u.test(object)) return null;
  const words = text.slice(segment.start, segment.end);
  return {
    start: at,
    end: segment.end,
    verb,
    object,
    who,
    modality: isDone ? 'DONE' : modalityOf(verb, words),
    deadline: deadlineIn(words),
    quantity: QUANTITY.exec(object)?.[0] ?? null,
  };
}

/** Past the subject, words of a plan, adverbs and a deadline, to where the verb stands. */
function afterPreamble(text: string, { start, end }: Span): { at: number; isDone: boolean } {
  let at = start;
  let isDone = false;
  for (;;) {
    const rest = text.slice(at, end);
    if (DONE_CUE.test(rest)) isDone = true;
    const step =
      /^[ “"]+/u.exec(rest)?.[0].length ??
      deadlineAtStart(rest) ??
      DONE_CUE.exec(rest)?.[0].length ??
      SUBJECT.exec(rest)?.[0].length ??
      adverbLength(rest) ??
      planLength(rest);
    if (!step) return { at, isDone };
    at += step;
  }
}

/** An adverb that is not itself the verb of what follows (加快建设 but 加快发展速度). */
function adverbLength(rest: string): number | null {
  const adverb = ADVERBS_BY_LENGTH.find((word) => rest.startsWith(word));
  if (adverb === undefined) return null;
  const after = rest.slice(adverb.length);
  const isVerb = commitmentVerbs.has(adverb);
  return isVerb && !startsPredicate(after) ? null : adverb.length;
}

function startsPredicate(rest: string): boolean {
  return [...VERBS, ...ADVERBS_BY_LENGTH].some((word) => rest.startsWith(word));
}

function planLength(rest: string): number | null {
  return PLAN.exec(rest)?.[0].length ?? null;
}

function deadlineAtStart(rest: string): number | null {
  const match = DEADLINE.exec(rest);
  return match && match.index === 0 ? match[0].length : null;
}

function modalityOf(verb: string, words: string): Modality {
  if (/(?:争取|探索|拟(?!定)|研究)/u.test(words.slice(0, 6))) return 'EXPLORE';
  return commitmentVerbs.get(verb) ?? 'PROMOTE';
}

function deadlineIn(words: string): string | null {
  const groups = DEADLINE.exec(words)?.groups;
  const year = groups?.['year'] ?? groups?.['until'];
  if (year === undefined) return null;
  const month = groups?.['month'];
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}
