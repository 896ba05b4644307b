import type { ArticleFacts, SubjectFacts } from '../model/facts.ts';

/** One report of a clustered thing, with the article that gives it. */
export interface Member {
  readonly id: string;
  readonly facts: ArticleFacts;
  readonly subject: SubjectFacts;
  /** `2020-05-25T…`, or null. */
  readonly publishedAt: string | null;
  /** The publisher; copies of one publisher's text count as one source. */
  readonly source: string;
}

/** Earliest first: by publication (unknown last), then by member id, which is hash and ordinal. */
export function byPrecedence(a: Member, b: Member): number {
  return compare(a.publishedAt ?? '~', b.publishedAt ?? '~') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The members of a block in an article, in the order of the article. */
export function membersIn(facts: ArticleFacts, block: string): Member[] {
  const article = facts.subjects.find((subject) => subject.ref === facts.article);
  const publishedAt = textClaim(article, 'publishedAt');
  const source = textClaim(article, 'source') ?? facts.hash;
  return facts.subjects.flatMap((subject) =>
    subject.identity.by === 'cluster' && subject.identity.block === block
      ? [{ id: subject.identity.member, facts, subject, publishedAt, source }]
      : [],
  );
}

/** The text that a subject claims for a property, or null. */
export function textClaim(subject: SubjectFacts | undefined, property: string): string | null {
  const value = subject?.claims.find((claim) => claim.property === property)?.value;
  return typeof value === 'string' ? value : null;
}
