import { type Member, textClaim } from './precedence.ts';

/** How two reports with the same parties compare in one respect; `veto`: they cannot be one. */
type Verdict = number | 'veto';

interface Feature {
  readonly id: string;
  readonly because: string;
  compare(a: Member, b: Member): Verdict;
}

/** Kinds that reports use for each other when they word one signing. */
const LOOSE_KINDS = new Set(['STRATEGIC', 'FRAMEWORK', 'CO_BUILDING', 'OTHER']);

/** What tells whether two reports with the same parties speak of one thing. The scores add up. */
const FEATURES: readonly Feature[] = [
  {
    id: 'article',
    because: 'an article that tells of two agreements with the same parties means two',
    compare: (a, b) => (a.facts.hash === b.facts.hash ? 'veto' : 0),
  },
  {
    id: 'date',
    because: 'one signing has one day; a month or a year agrees with the days in it',
    compare: (a, b) => compareDates(dateOf(a), dateOf(b)),
  },
  {
    id: 'published',
    because: 'a report cannot tell of a signing that comes after it, unless as a plan',
    compare: (a, b) => (tooEarly(a, b) || tooEarly(b, a) ? 'veto' : 0),
  },
  {
    id: 'name',
    because: 'two different titles in book marks are two documents',
    compare: (a, b) => compareTexts(textClaim(a.subject, 'name'), textClaim(b.subject, 'name'), 2),
  },
  {
    id: 'kind',
    because: 'reports word a strategic or a framework agreement loosely, a memorandum never',
    compare: (a, b) => compareKinds(textClaim(a.subject, 'kind'), textClaim(b.subject, 'kind')),
  },
];

/** The sum of all features, or null where one of them forbids it. */
export function score(a: Member, b: Member): number | null {
  let sum = 0;
  for (const feature of FEATURES) {
    const verdict = feature.compare(a, b);
    if (verdict === 'veto') return null;
    sum += verdict;
  }
  return sum;
}

/** The day, month or year of a report: of the signing, or of the event. */
export function dateOf(member: Member): string | null {
  return textClaim(member.subject, 'signedOn') ?? textClaim(member.subject, 'heldOn');
}

function compareDates(a: string | null, b: string | null): Verdict {
  if (a === null || b === null) return 0;
  if (a === b) return 3;
  return a.startsWith(b) || b.startsWith(a) ? 1 : 'veto';
}

function tooEarly(report: Member, other: Member): boolean {
  const date = dateOf(other);
  if (dateOf(report) !== null || date === null || report.publishedAt === null) return false;
  if (textClaim(report.subject, 'status') === 'PLANNED') return false;
  return report.publishedAt.slice(0, date.length) < date;
}

function compareTexts(a: string | null, b: string | null, same: number): Verdict {
  if (a === null || b === null) return 0;
  return a === b ? same : 'veto';
}

function compareKinds(a: string | null, b: string | null): Verdict {
  if (a === b) return 1;
  return a === null || b === null || (LOOSE_KINDS.has(a) && LOOSE_KINDS.has(b)) ? 0 : 'veto';
}
