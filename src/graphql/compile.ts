import {
  assertLeafType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { AppError } from '../errors/app-error.ts';
import type { GraphModel, Kind, Property, Relation } from '../model/graph-model.ts';
import type {
  Branch,
  EvidenceSelection,
  NestedGrouping,
  RelationSelection,
  Selection,
  Where,
} from '../store/selection.ts';
import { checkComplexity } from './complexity.ts';
import { computedFields } from './computed.ts';
import { type Asked, askedOf, type Request } from './fields.ts';
import { whereOf } from './filter.ts';
import { fixedBranches } from './fixed-branches.ts';
import { groupingOf } from './groupings.ts';
import type { Budget } from './limits.ts';
import { orderOf } from './order.ts';
import { checkSize, type PageArguments, windowOf } from './paging.ts';
import { typeNames } from './type-names.ts';

type Sets = readonly SelectionSetNode[];
type Filter = Readonly<Record<string, unknown>>;

interface ConnectionArguments extends PageArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly Filter[] | null;
}

/** What a place in the request is under. */
interface Under {
  readonly depth: number;
  /** How many nodes each ask for what stands here. */
  readonly parents: number;
}

/** Compiles the selection set of one root field to one selection of the store. */
export class Compiler {
  readonly #model: GraphModel;
  readonly #schema: GraphQLSchema;
  readonly #request: Request;
  readonly #budget: Budget;

  /** @param budget of the whole request, of which this is one root field */
  constructor(model: GraphModel, schema: GraphQLSchema, request: Request, budget: Budget) {
    this.#model = model;
    this.#schema = schema;
    this.#request = request;
    this.#budget = budget;
  }

  /** @param sets what is asked of the connection type `type` */
  connection(
    of: string,
    type: string,
    args: ConnectionArguments,
    sets: Sets,
    under = TOP,
  ): Selection {
    const window = windowOf(args);
    checkComplexity('filter', args.filter);
    checkComplexity('orderBy', args.orderBy);
    const asked = this.#asked(type, sets);
    const onEdges = this.#asked(edgeOf(type), below(asked, 'edges'));
    const nodes = [...below(asked, 'nodes'), ...below(onEdges, 'node')];
    const items = asked.some(({ field }) => !BESIDE_ITEMS.includes(field));
    const cursors = [...asked, ...onEdges].some(({ field }) => TELL_CURSORS.includes(field));
    const parents = this.#budget.spend(under.depth, under.parents, items ? window.size : 1);
    const where = whereOf(this.#model, of, args.filter);
    const groupings = this.#groupings(of, where, asked, under);
    return {
      of,
      where,
      order: orderOf(this.#model, of, args.orderBy),
      window,
      count: asked.some(({ field }) => field === 'totalCount'),
      items,
      cursors,
      branches: this.branches(of, nodes, { depth: under.depth + 1, parents }),
      ...(groupings.length > 0 ? { groupings } : {}),
    };
  }

  #groupings(
    of: string,
    where: Where | null,
    asked: readonly Asked[],
    under: Under,
  ): NestedGrouping[] {
    return asked
      .filter(({ field }) => field === 'groups')
      .map(({ alias, args, below: sets }) => {
        const groups = this.#asked(typeNames.groups(of), sets);
        const each = this.#asked(typeNames.group(of), below(groups, 'nodes'));
        const nodes = below(this.#asked('GroupKey', below(each, 'keys')), 'node');
        const { size } = windowOf(args);
        const parents = this.#budget.spend(under.depth, under.parents, size);
        const branches = this.branches('Node', nodes, { depth: under.depth + 1, parents });
        const leaf = (type: string) => assertLeafType(this.#schema.getType(type));
        const wanted = { of, where, args, groups, each, branches };
        return { alias, grouping: groupingOf(this.#model, leaf, wanted) };
      });
  }

  /** The node itself, by its id. */
  node(kind: string, id: string, sets: Sets): Selection {
    const where: Where = { op: 'compare', property: 'id', test: 'eq', value: id };
    const window = { size: 1, from: 'start', after: null, before: null } as const;
    const branches = this.branches(kind, sets, { depth: 1, parents: 1 });
    return { of: kind, where, order: [], window, count: false, items: true, branches };
  }

  /** The nodes themselves, by their ids. */
  nodes(of: string, ids: readonly string[], sets: Sets): Selection {
    const where: Where = { op: 'compare', property: 'id', test: 'in', value: ids };
    const window = { size: ids.length, from: 'start', after: null, before: null } as const;
    const parents = this.#budget.spend(0, 1, ids.length);
    const branches = this.branches(of, sets, { depth: 1, parents });
    return { of, where, order: [], window, count: false, items: true, branches };
  }

  /** What is asked of the evidence that a type of ours shows. @param parents how many show it */
  evidence(type: string, sets: Sets, parents: number): EvidenceSelection[] {
    return this.#evidence(this.#asked(type, sets), { depth: 1, parents }, []);
  }

  /** A branch for each kind that a place can hold. @param of a kind, an interface, or `Node` */
  branches(of: string, sets: Sets, under: Under = { depth: 1, parents: 1 }): readonly Branch[] {
    const place = { schema: this.#schema, of, sets, ...under };
    return fixedBranches(place, this.#request, this.#budget, () => {
      const kinds = this.#kindsOf(of);
      const known = new Set(kinds.flatMap(({ properties }) => properties));
      return kinds.map((kind) => this.#branch(kind, sets, under, [...known]));
    });
  }

  #kindsOf(of: string): readonly Kind[] {
    const names = this.#model.interfaces.get(of)?.kinds ?? (of === 'Node' ? null : [of]);
    const kinds = [...this.#model.kinds.values()];
    return names === null ? kinds : kinds.filter(({ name }) => names.includes(name));
  }

  #branch(kind: Kind, sets: Sets, under: Under, known: readonly Property[]): Branch {
    const asked = this.#asked(kind.name, sets);
    const computed = computedFields[kind.name] ?? {};
    const wanted = new Set(asked.flatMap(({ field }) => computed[field]?.needs ?? field));
    return {
      kind: kind.name,
      properties: kind.properties.map(({ name }) => name).filter((name) => wanted.has(name)),
      relations: asked.flatMap((one) => {
        const relation = kind.relations.find(({ field }) => field === one.field);
        return relation ? [this.#relation(relation, one, under)] : [];
      }),
      evidence: this.#evidence(asked, under, known),
    };
  }

  #relation(relation: Relation, asked: Asked, under: Under): RelationSelection {
    const { alias, args, below: sets } = asked;
    const type = typeNames.connection(typeNames.ofRelation(relation));
    const selection = this.connection(relation.target, type, args, sets, under);
    const onEdge = this.#asked(edgeOf(type), below(this.#asked(type, sets), 'edges'));
    const carried = this.#model.edges.get(relation.edge)?.properties ?? [];
    const parents = under.parents * Math.max(1, selection.window.size);
    return {
      alias,
      relation,
      selection,
      edgeProperties: carried
        .map(({ name }) => name)
        .filter((name) => onEdge.some(({ field }) => field === name)),
      edgeEvidence: this.#evidence(onEdge, { depth: under.depth + 1, parents }, carried),
    };
  }

  /** @param known the properties that evidence may be asked of */
  #evidence(
    asked: readonly Asked[],
    under: Under,
    known: readonly Property[],
  ): EvidenceSelection[] {
    return asked
      .filter(({ field }) => field === 'evidence')
      .map(({ alias, args, below: sets }) => {
        const limit = Number(args['first']);
        checkSize('first', limit);
        const parents = this.#budget.spend(under.depth, under.parents, limit);
        const article = below(this.#asked('Evidence', sets), 'article');
        const inside = { depth: under.depth + 1, parents };
        const [branch] = article.length > 0 ? this.branches('Article', article, inside) : [];
        return {
          alias,
          property: propertyIn(args, known),
          limit,
          article: branch ?? null,
        };
      });
  }

  #asked(typeName: string, sets: Sets): readonly Asked[] {
    const type = this.#schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType) && !(type instanceof GraphQLInterfaceType)) return [];
    return askedOf(sets, type, this.#request);
  }
}

/** Fields of a connection that need none of its items. */
const BESIDE_ITEMS = ['totalCount', 'groups', 'facets'];

/** Fields of a connection, or of its edges, that need the cursors of its items. */
const TELL_CURSORS = ['cursor', 'pageInfo'];

const TOP: Under = { depth: 0, parents: 1 };

function propertyIn(args: Asked['args'], known: readonly Property[]): string | null {
  const property = args['property'] ?? null;
  if (property === null) return null;
  const names = [...new Set(known.map(({ name }) => name))];
  if (names.includes(String(property))) return String(property);
  const shown = String(property).slice(0, 40);
  throw new AppError('query.bad-property', { property: shown, known: names.join(', ') || 'none' });
}

function edgeOf(connection: string): string {
  return typeNames.edge(connection.slice(0, -'Connection'.length));
}

/** What is asked below a field. */
function below(asked: readonly Asked[], name: string): Sets {
  return asked.filter(({ field }) => field === name).flatMap((one) => one.below);
}
