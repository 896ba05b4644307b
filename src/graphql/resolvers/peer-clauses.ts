import type { Where } from '../../store/selection.ts';
import type { ApiContext } from '../api-context.ts';
import { askedAt } from '../asked-at.ts';
import { Compiler } from '../compile.ts';
import { where } from '../conditions.ts';
import type { Extension, Resolver } from '../extension.ts';
import { regionNamed } from '../known-node.ts';
import { readingOf, textOf } from '../reading.ts';
import { regionsIn } from '../regions-in.ts';
import { checkText } from '../text-argument.ts';

const types = `
extend type Query {
  """
  The clauses with a wording that peers of a region agreed on: regions of the same kind, within a group,
  a province or any other region if one is given. Regions are ids or names. Two look-ups, a reading of
  the region, one of the clauses; two searches and a reading more for a region that is named, and
  at most four for what lies within another.
  """
  peerClauses(
    region: String!
    text: String!
    within: String
    filter: ClauseFilter
    orderBy: [ClauseOrder!]
    first: Int
    after: String
    last: Int
    before: String
  ): ClauseConnection!
}
`;

const peerClauses: Resolver = async (_, args, context, info) => {
  const text = checkText(String(args['text']));
  const region = await regionNamed(String(args['region']), context);
  const within = args['within'] ? await regionNamed(String(args['within']), context) : null;
  const peer = await peerOf(region, within, context);
  const compiler = new Compiler(context.model, info.schema, info, context.budget);
  const asked = compiler.connection('Clause', 'ClauseConnection', args, askedAt(info, []));
  const { model } = context;
  const ofPeer = where.some(model, 'Clause', 'agreement', signedBy(peer, context));
  const all = [where.test('text', 'contains', text), ofPeer, asked.where ?? []].flat();
  return context.store.select({ ...asked, where: where.all(...all) });
};

function signedBy(peer: Where, { model }: ApiContext): Where {
  return where.some(model, 'Agreement', 'parties', peer);
}

/** A region of the same kind; of those in `within` alone where it is given. */
async function peerOf(region: string, within: string | null, context: ApiContext): Promise<Where> {
  const { model, store } = context;
  const which = { where: where.is('id', region), size: 1 };
  const page = await store.select(readingOf(model, 'Region', { properties: ['kind'] }, which));
  const kinds = page.items.map(({ node }) => textOf(node, 'kind'));
  return where.all(
    { op: 'kind', kinds: ['Region'] },
    where.oneOf('kind', kinds),
    where.test('id', 'ne', region),
    ...(within === null ? [] : [where.oneOf('id', await regionsIn(within, context))]),
  );
}

export const clausesOfPeers: Extension = { types, resolvers: { Query: { peerClauses } } };
