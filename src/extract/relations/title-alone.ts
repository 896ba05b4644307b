import type { Context } from '../context.ts';
import type { Pact } from './pact.ts';
import { TITLE_SAYS } from './recalled-recognisers.ts';
import type { Report } from './report.ts';

/** The two, as the sentences say that the title opens. */
const THE_TWO = /两[省市区县州地校院]|双方/u;
const REACH = 200;

/**
 * The agreement of which a text that is cut off tells by its title alone: 据省长介绍,《合作协议》列出了两省的项目. It is
 * of the two whose earlier agreement is told; whoever tells of a signing needs it not.
 */
export function titleAlone(
  { text }: Context,
  reports: readonly Report[],
  told: readonly Pact[],
): Pact[] {
  const title = reports.find(({ rule }) => rule === TITLE_SAYS);
  const isEarlier = told.every((pact) =>
    pact.reports.every(({ status }) => status === 'MENTIONED'),
  );
  if (!title || !isEarlier || !THE_TWO.test(text.slice(title.at, title.end + REACH))) return [];
  const two = told.find(({ parties }) => parties.length === 2);
  return two ? [{ reports: [title], parties: two.parties }] : [];
}
