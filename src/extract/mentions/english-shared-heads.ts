import { englishKind } from './english-heads.ts';
import type { Placed } from './english-places.ts';

/** One word for several, before or after what each is called by. */
const ONE_OF: Readonly<Record<string, string>> = {
  universities: 'University',
  colleges: 'College',
  ports: 'Port',
};
/** The universities of A and B; the ports of two places may be any of theirs, the Ports are not. */
const BEFORE = /(?<!\p{L})(?<heads>[Uu]niversities|Ports) of (?:the )?$/u;
/** Marl and Rivermouth Universities: a capital tells that it is of their names. */
const AFTER = /^(?<own>.{3,60}) (?<heads>Universities|Colleges)$/u;
const AND = /^(?:,|,? and) $/u;
const REACH = 40;

/** The candidates of which several share a head: the universities of A and B are two universities. */
export function withSharedHeads(text: string, placed: readonly Placed[]): readonly Placed[] {
  const found = [...placed];
  placed.forEach((one, at) => {
    const { start, end, form } = one.candidate;
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['heads'];
    if (before !== undefined) {
      const name = (own: string) => `${headOf(before)} of ${own}`;
      found.splice(at, 1, called(one, name));
      rename(at + 1, 1, (next) => isJoint(text, placed, next), name);
    }
    const { own, heads = '' } = AFTER.exec(form)?.groups ?? {};
    if (own === undefined || !isJoint(text, placed, at)) return;
    const name = (words: string) => `${words} ${headOf(heads)}`;
    const last = { ...one.candidate, form: own, end: end - heads.length - 1, told: null };
    found.splice(at, 1, called({ ...one, candidate: last }, name));
    rename(at - 1, -1, (next) => isJoint(text, placed, next + 1), name);
  });
  return found;

  function rename(
    from: number,
    step: 1 | -1,
    isNext: (at: number) => boolean,
    name: (own: string) => string,
  ): void {
    for (let at = from; isNext(at); at += step) {
      const one = found[at];
      if (!one || one.candidate.told?.type === 'institution') return;
      found.splice(at, 1, called(one, name));
    }
  }
}

function headOf(heads: string): string {
  return ONE_OF[heads.toLowerCase()] ?? heads;
}

/** Whether a name is joined to the one before it. */
function isJoint(text: string, placed: readonly Placed[], at: number): boolean {
  const [left, right] = [placed[at - 1], placed[at]];
  if (!left || !right || left.sentence !== right.sentence) return false;
  return AND.test(text.slice(left.candidate.end, right.candidate.start));
}

function called({ candidate, sentence }: Placed, name: (own: string) => string): Placed {
  const told = englishKind(name(candidate.form), false);
  return { sentence, candidate: { ...candidate, told: told ?? candidate.told } };
}
