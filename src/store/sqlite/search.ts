import type { GraphModel, Property } from '../../model/graph-model.ts';
import {
  type Candidate,
  hitsInWindow,
  idsByKind,
  pageOfHits,
  scoredHits,
  treesAtHand,
} from '../search-page.ts';
import type { Where } from '../selection.ts';
import type { SearchPage, TextQuery } from '../text-query.ts';
import { queryTokens } from '../tokens.ts';
import { fromColumn } from './columns.ts';
import type { Database } from './database.ts';
import { readFacets } from './facets.ts';
import type { Reader } from './reader.ts';
import { column, join, length, list, NULL, name, type Sql, sql, TRUE } from './sql.ts';
import { compileWhere } from './where.ts';

/** So many hits are ranked in a few milliseconds. */
const FEW = 300;
const NO_LIMIT = -1;

/** A node that has all words, with its searchable values as JSON; null where it is not asked for, or does not pass. */
type Found = readonly [id: string, kind: string, values: string | null];

/** Searches a graph, see `GraphStore.search`: one statement finds hits and what they are ranked by. */
export class Search {
  readonly #database: Database;
  readonly #model: GraphModel;
  readonly #reader: Reader;
  readonly #searchable: ReadonlyMap<string, readonly Property[]>;
  /** Statements for hits of all qualities, by the kinds that are asked for: those do not change. */
  readonly #compiled = new Map<string, Sql>();

  constructor(database: Database, model: GraphModel, reader: Reader) {
    this.#database = database;
    this.#model = model;
    this.#reader = reader;
    this.#searchable = searchableIn(model);
  }

  all(query: TextQuery): SearchPage {
    return this.#page(query, this.#find(query, NO_LIMIT));
  }

  /** Null where there may be more hits than should be ranked where they are asked for. */
  few(query: TextQuery): SearchPage | null {
    if (query.where !== null || query.facets) return null;
    const found = this.#find(query, FEW + 1);
    return found.length <= FEW ? this.#page(query, found) : null;
  }

  #page(query: TextQuery, found: readonly Found[]): SearchPage {
    const model = this.#model;
    const hits = scoredHits(model, found.flatMap(this.#candidate), query);
    const wanted = query.items ? hitsInWindow(hits, query) : [];
    const facets = query.facets ? readFacets(this.#database, model, idsByKind(hits)) : null;
    const { trees, rest } = treesAtHand(model, wanted, query.branches);
    for (const [id, tree] of this.#reader.trees(rest, query.branches)) trees.set(id, tree);
    return pageOfHits(model, hits, wanted, trees, facets, query);
  }

  readonly #candidate = ([id, kind, stored]: Found): Candidate[] => {
    if (stored === null) return [];
    const raw = JSON.parse(stored) as readonly unknown[];
    const values: Record<string, Candidate['values'][string]> = {};
    for (const [i, property] of (this.#searchable.get(kind) ?? []).entries()) {
      values[property.name] = fromColumn(property, raw[i]);
    }
    return [{ id, kind, values }];
  };

  #find({ text, kinds, where }: TextQuery, most: number): readonly Found[] {
    const match = matchOf(text);
    if (match === null) return [];
    const asked = [...this.#searchable.keys()].filter((kind) => kinds?.includes(kind) ?? true);
    const { text: statement, params } =
      where === null ? this.#known(asked, most) : this.#compile(asked, where, most);
    const rows = this.#database.lists({ text: statement, params: [...params.slice(0, -1), match] });
    return rows as unknown as readonly Found[];
  }

  #known(kinds: readonly string[], most: number): Sql {
    const key = `${most} ${kinds}`;
    const known = this.#compiled.get(key) ?? this.#compile(kinds, null, most);
    this.#compiled.set(key, known);
    return known;
  }

  /** The words are its last parameter. */
  #compile(kinds: readonly string[], where: Where | null, most: number): Sql {
    const values = kinds.map((kind) => {
      const columns = (this.#searchable.get(kind) ?? []).map((one) => column('t', one.name));
      const condition = where === null ? TRUE : compileWhere(this.#model, kind, 't', where);
      return sql` WHEN ${kind} THEN (SELECT ${list(columns)} FROM ${name(kind)} t
        WHERE t.id = hit.id AND ${condition})`;
    });
    const shown = kinds.length === 0 ? NULL : sql`CASE hit.kind${join(values, '')} END`;
    return sql`SELECT hit.id, hit.kind, ${shown}
      FROM text CROSS JOIN text_row hit ON hit.row = text.rowid
      WHERE text MATCH ${WORDS} LIMIT ${length(most)}`;
  }
}

/** Stands for the words in a statement that is compiled before they are known. */
const WORDS = '';

function searchableIn({ kinds }: GraphModel): ReadonlyMap<string, readonly Property[]> {
  const all = [...kinds.values()].map(({ name: kind, properties }) => {
    return [kind, properties.filter(({ searchable }) => searchable !== null)] as const;
  });
  return new Map(all.filter(([, properties]) => properties.length > 0));
}

/** The words as FTS5 takes them; null where there is none. */
function matchOf(text: string): string | null {
  const tokens = queryTokens(text);
  if (tokens.length === 0) return null;
  return tokens.map((token) => `"${token.replaceAll('"', '""')}"`).join(' AND ');
}
