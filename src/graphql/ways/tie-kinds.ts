import { AppError } from '../../errors/app-error.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Tie } from '../../store/path-query.ts';
import type { Where } from '../../store/selection.ts';
import { checkComplexity } from '../complexity.ts';
import { whereOf } from '../filter.ts';
import { relationOf } from '../reading.ts';

export const tieTypes = `
"What ties two parties, in both directions."
enum TieKind {
  "Both are parties to an agreement."
  AGREEMENT
  "Both took part in an event: a weak tie."
  EVENT
  "One is a party to an agreement that mentions the other."
  MENTION
  PART_OF
  MEMBER_OF
  "One is a zone that lies in the other."
  HOSTED_BY
  CO_LOCATED_WITH
}

"Something that ties two parties."
type Tie {
  kind: TieKind!
  "The agreement or the event; null where one edge joins the two."
  via: Node
  "The words that state it, for one end and the other."
  evidence(first: Int! = 2): [Evidence!]!
}

"From one party to the next."
type Hop {
  from: Party!
  to: Party!
  "The first five, in the order of the asked kinds, then by id."
  ties: [Tie!]!
}
`;

/** The field of Region that an edge without a node between is. */
export const DIRECT: Readonly<Record<string, string>> = {
  PART_OF: 'partOf',
  MEMBER_OF: 'memberOf',
  HOSTED_BY: 'hostedBy',
  CO_LOCATED_WITH: 'coLocatedWith',
};

/** The fields of the node between that lead to its two ends. */
export const BETWEEN: Readonly<
  Record<string, { kind: string; fields: readonly [string, string] }>
> = {
  AGREEMENT: { kind: 'Agreement', fields: ['parties', 'parties'] },
  EVENT: { kind: 'Event', fields: ['parties', 'parties'] },
  MENTION: { kind: 'Agreement', fields: ['parties', 'mentions'] },
};

interface TieArguments {
  readonly ties: readonly string[];
  readonly agreements?: Readonly<Record<string, unknown>> | null;
  readonly events?: Readonly<Record<string, unknown>> | null;
}

/** The ties that the store goes along. @throws AppError `query.empty-list` */
export function tiesAsked(model: GraphModel, { ties, agreements, events }: TieArguments): Tie[] {
  if (ties.length === 0) throw new AppError('query.empty-list', { argument: 'ties' });
  checkComplexity('filter', agreements);
  checkComplexity('filter', events);
  const conditions: Readonly<Record<string, Where | null>> = {
    Agreement: whereOf(model, 'Agreement', agreements),
    Event: whereOf(model, 'Event', events),
  };
  return [...new Set(ties)].map((name): Tie => {
    const between = BETWEEN[name];
    if (!between)
      return { name, via: null, ends: [relationOf(model, 'Region', DIRECT[name] ?? '')] };
    const { kind, fields } = between;
    const ends = [relationOf(model, kind, fields[0]), relationOf(model, kind, fields[1])] as const;
    return { name, via: { kind, where: conditions[kind] ?? null }, ends };
  });
}
