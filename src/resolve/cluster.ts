import { dateOf, score } from './features.ts';
import { byPrecedence, type Member } from './precedence.ts';

/** Reports of one thing, the earliest first; its id names the cluster. */
export type Cluster = readonly [Member, ...Member[]];

/**
 * Groups the reports of one block. The outcome depends on the set alone: reports are taken the
 * best dated first, then by precedence. A report joins the cluster of which it fits every member,
 * the best by score; one without a full date joins only where exactly one such cluster is there.
 */
export function cluster(members: readonly Member[]): Cluster[] {
  const clusters: [Member, ...Member[]][] = [];
  for (const member of members.toSorted(
    (a, b) => precision(b) - precision(a) || byPrecedence(a, b),
  )) {
    const home = homeOf(member, clusters);
    if (home) home.push(member);
    else clusters.push([member]);
  }
  return clusters.map((reports) => reports.toSorted(byPrecedence) as [Member, ...Member[]]);
}

function homeOf<C extends Cluster>(member: Member, clusters: readonly C[]): C | undefined {
  const fitting = clusters.flatMap((reports) => {
    const fit = fitOf(member, reports);
    return fit === null ? [] : [{ reports, fit }];
  });
  if (precision(member) < 10 && fitting.length > 1) return undefined;
  return fitting.toSorted((a, b) => b.fit - a.fit)[0]?.reports;
}

/** The mean score against the members, or null where one of them cannot be the same. */
function fitOf(member: Member, reports: Cluster): number | null {
  let sum = 0;
  for (const report of reports) {
    const pair = score(member, report);
    if (pair === null) return null;
    sum += pair;
  }
  return sum / reports.length;
}

function precision(member: Member): number {
  return dateOf(member)?.length ?? 0;
}
