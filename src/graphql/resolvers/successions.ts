import { readAgreements } from '../compare/read-agreements.ts';
import { type Succession, successionsIn } from '../compare/successions.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { regionNamed } from '../known-node.ts';
import { nodesAt } from '../nodes-at.ts';

const types = `
extend type Query {
  """
  Which agreements of a region were renewed, amended or followed by a later one of the very same
  parties, and what changed. Of the first 200 agreements with a date, the earliest first;
  considered and totalCount say how many these are. A look-up of the region, a reading of its agreements,
  and one for each kind of node that is asked for.
  """
  successions(region: String!): Successions!
}

type Successions {
  "How many agreements the region has."
  totalCount: Int!
  "How many of them were looked at."
  considered: Int!
  items: [Succession!]!
  "Set where there is none."
  absence: Absence
}

"Two agreements of the same parties, one after the other."
type Succession {
  relation: SuccessionRelation!
  earlier: Agreement!
  later: Agreement!
  addedAreas: [CooperationArea!]!
  droppedAreas: [CooperationArea!]!
  "Clauses of the later one with a heading that the earlier one has not alike."
  addedClauses: [Clause!]!
  "Clauses of the earlier one with a heading that the later one has not alike."
  droppedClauses: [Clause!]!
}

enum SuccessionRelation {
  "The words of the later one say that it renews: 续签."
  RENEWS
  "The words of the later one say that it amends or supplements: 补充协议."
  AMENDS
  "It is later; the words do not say how they are related."
  FOLLOWS
}
`;

const MOST = 200;

const successions: Resolver = async (_, args, context, info) => {
  const region = await regionNamed(String(args['region']), context);
  const signs = where.some(context.model, 'Agreement', 'parties', where.is('id', region));
  const { total, agreements } = await readAgreements(signs, MOST, context);
  const found = successionsIn(agreements);
  const read = (of: string, fields: readonly (keyof Succession)[]) =>
    nodesAt(
      of,
      found.flatMap((one) => fields.flatMap((field) => one[field])),
      fields.map((field) => ['items', field]),
      context,
      info,
    );
  const agreementNodes = await read('Agreement', ['earlier', 'later']);
  const clauses = await read('Clause', ['addedClauses', 'droppedClauses']);
  const areas = await read('CooperationArea', ['addedAreas', 'droppedAreas']);
  return {
    totalCount: total,
    considered: agreements.length,
    absence: total === 0 ? 'NOT_IN_CORPUS' : found.length === 0 ? 'NOT_STATED' : null,
    items: found.map((one) => ({
      relation: one.relation,
      earlier: agreementNodes.get(one.earlier),
      later: agreementNodes.get(one.later),
      addedAreas: one.addedAreas.map((id) => areas.get(id)),
      droppedAreas: one.droppedAreas.map((id) => areas.get(id)),
      addedClauses: one.addedClauses.map((id) => clauses.get(id)),
      droppedClauses: one.droppedClauses.map((id) => clauses.get(id)),
    })),
  };
};

export const agreementSuccessions: Extension = { types, resolvers: { Query: { successions } } };
