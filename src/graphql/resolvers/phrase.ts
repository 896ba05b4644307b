import type { GraphModel } from '../../model/graph-model.ts';
import type { Order, Tree } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { nodesAt } from '../nodes-at.ts';
import { checkSize } from '../paging.ts';
import { neighbours, readingOf, relationOf, textOf } from '../reading.ts';
import { checkText } from '../text-argument.ts';

const types = `
extend type Query {
  """
  Where a wording first appeared in a clause, and who used it since: one reading of the clauses that
  have it, in the order of their agreements' dates, and one for each kind of node that is asked for.
  """
  phrase(text: String!, first: Int! = 50): PhraseUse!
}

"The clauses that have a wording."
type PhraseUse {
  "How many clauses have it."
  totalCount: Int!
  "The earliest; null where no clause has it. Agreements without a date come last."
  first: PhraseStep
  "One for each clause, the earliest first."
  steps: [PhraseStep!]!
  "Set where no clause has it."
  absence: Absence
}

type PhraseStep {
  "When the agreement was signed."
  on: Date
  "The words around it."
  quote: String!
  clause: Clause!
  agreement: Agreement!
  "Parties that no earlier clause with this wording has."
  newParties: [Party!]!
}
`;

/** Characters of the clause that are shown before and after the wording. */
const AROUND = 20;

interface Step {
  readonly on: string | null;
  readonly quote: string;
  readonly clause: string;
  readonly agreement: string;
  readonly newParties: readonly string[];
}

const phrase: Resolver = async (_, args, context, info) => {
  const text = checkText(String(args['text']));
  const size = Number(args['first']);
  checkSize('first', size);
  const page = await context.store.select(clausesWith(text, size, context));
  const steps = stepsOf(
    page.items.map(({ node }) => node),
    text,
  );
  const at = (field: string) => [
    ['first', field],
    ['steps', field],
  ];
  const ids = (field: 'clause' | 'agreement') => steps.map((step) => step[field]);
  const parties = steps.flatMap(({ newParties }) => newParties);
  const clauses = await nodesAt('Clause', ids('clause'), at('clause'), context, info);
  const agreements = await nodesAt('Agreement', ids('agreement'), at('agreement'), context, info);
  const partyNodes = await nodesAt('Party', parties, at('newParties'), context, info);
  const shown = steps.map((step) => ({
    on: step.on,
    quote: step.quote,
    clause: clauses.get(step.clause),
    agreement: agreements.get(step.agreement),
    newParties: step.newParties.flatMap((id) => partyNodes.get(id) ?? []),
  }));
  const absence = page.total === 0 ? 'NOT_STATED' : null;
  return { totalCount: page.total, first: shown[0] ?? null, steps: shown, absence };
};

function clausesWith(text: string, size: number, { model }: ApiContext) {
  const wanted = {
    properties: ['text'],
    related: { agreement: { properties: ['signedOn'], related: { parties: {} } } },
  };
  const which = { where: where.test('text', 'contains', text), order: earliest(model), size };
  return readingOf(model, 'Clause', wanted, { ...which, count: true });
}

function earliest(model: GraphModel): Order[] {
  const relation = relationOf(model, 'Clause', 'agreement');
  return [{ by: 'min', relation, property: 'signedOn', direction: 'ASC' }];
}

function stepsOf(clauses: readonly Tree[], phraseText: string): Step[] {
  const seen = new Set<string>();
  return clauses.flatMap((clause) => {
    const [agreement] = neighbours(clause, 'agreement');
    if (!agreement) return [];
    const parties = neighbours(agreement, 'parties').map(({ id }) => id);
    const newParties = parties.filter((id) => !seen.has(id));
    for (const id of parties) seen.add(id);
    return {
      on: textOf(agreement, 'signedOn') || null,
      quote: around(textOf(clause, 'text'), phraseText),
      clause: clause.id,
      agreement: agreement.id,
      newParties,
    };
  });
}

/** The clause's beginning where it has the words in another width, case or script. */
function around(text: string, phraseText: string): string {
  const at = text.indexOf(phraseText);
  if (at === -1) return text.slice(0, 2 * AROUND);
  return text.slice(Math.max(0, at - AROUND), at + phraseText.length + AROUND);
}

export const phraseUse: Extension = { types, resolvers: { Query: { phrase } } };
