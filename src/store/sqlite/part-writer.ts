import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphPart } from '../../model/graph-part.ts';
import type { Values } from '../../model/value.ts';
import { contentsOf, type EdgeContent, type Held, KEYED } from '../part-contents.ts';
import type { Database, Row } from './database.ts';
import { GraphRows } from './graph-rows.ts';
import { keyedValues } from './keyed-values.ts';
import { sql } from './sql.ts';
import { indexText, removeText } from './text-index.ts';

/**
 * Replaces parts of the graph. A thing is there while some part supports it; of a shared edge the
 * least content in code unit order counts, so that the order of writing does not.
 */
export class PartWriter {
  readonly #database: Database;
  readonly #model: GraphModel;
  readonly #rows: GraphRows;
  /** Subjects whose evidence changed, until `settle`. */
  readonly #touched = new Set<string>();

  constructor(database: Database, model: GraphModel) {
    this.#database = database;
    this.#model = model;
    this.#rows = new GraphRows(database, model);
  }

  replace(part: GraphPart): void {
    const before = new Map(this.#supportsOf(part.name).map((row) => [keyOf(row), row]));
    for (const held of contentsOf(part)) {
      const known = before.get(keyOf(held));
      before.delete(keyOf(held));
      if (known?.['content'] === held.content && known['kind'] === held.kind) continue;
      this.#database.run(
        sql`INSERT OR REPLACE INTO support (part, what, id, kind, content)
            VALUES (${part.name}, ${held.what}, ${held.id}, ${held.kind}, ${held.content})`,
      );
      this.#put(held);
    }
    for (const row of before.values()) this.#release(part.name, row);
  }

  /** Shows what keyed nodes are now said to be. To be called once all parts are replaced. */
  settle(): void {
    for (const id of this.#touched) {
      const row = this.#firstSupport('node', id);
      if (row?.['content'] === KEYED) this.#settleNode(String(row['kind']), id);
    }
    this.#touched.clear();
  }

  #supportsOf(part: string): Row[] {
    return this.#database.all(
      sql`SELECT what, id, kind, content FROM support WHERE part = ${part}`,
    );
  }

  #firstSupport(what: Held['what'], id: string): Row | undefined {
    return this.#database.get(
      sql`SELECT kind, content FROM support WHERE what = ${what} AND id = ${id} ORDER BY content LIMIT 1`,
    );
  }

  #put(held: Held): void {
    switch (held.what) {
      case 'node':
        if (held.content === KEYED) this.#touched.add(held.id);
        else this.#showNode(held.kind, held.id, JSON.parse(held.content) as Values);
        break;
      case 'edge':
        this.#showEdge(held.kind, held.id);
        break;
      case 'evidence':
        this.#rows.putEvidence(held.evidence);
        if (held.evidence.property !== null) this.#touched.add(held.evidence.subject);
        break;
      case 'member':
        break;
    }
  }

  #release(part: string, row: Row): void {
    const [what, id] = [String(row['what']) as Held['what'], String(row['id'])];
    const kind = String(row['kind']);
    this.#database.run(
      sql`DELETE FROM support WHERE part = ${part} AND what = ${what} AND id = ${id}`,
    );
    if (this.#firstSupport(what, id) !== undefined) {
      if (what === 'edge') this.#showEdge(kind, id);
    } else if (what === 'node') {
      this.#rows.remove(kind, id);
      removeText(this.#database, id);
    } else if (what === 'edge') {
      this.#rows.remove(kind, id);
    } else if (what === 'evidence') {
      this.#removeEvidence(id);
    }
  }

  #removeEvidence(id: string): void {
    const row = this.#database.get(sql`SELECT subject FROM evidence WHERE id = ${id}`);
    if (row) this.#touched.add(String(row['subject']));
    this.#rows.remove('evidence', id);
  }

  #showEdge(type: string, id: string): void {
    const edge = this.#model.edges.get(type);
    const support = this.#firstSupport('edge', id);
    if (!edge || !support) return;
    this.#rows.putEdge(edge, id, JSON.parse(String(support['content'])) as EdgeContent);
  }

  #showNode(kindName: string, id: string, values: Values): void {
    const kind = this.#model.kinds.get(kindName);
    if (!kind) return;
    this.#rows.putNode(kindName, id, values);
    indexText(this.#database, kind, id, values);
  }

  #settleNode(kindName: string, id: string): void {
    const kind = this.#model.kinds.get(kindName);
    if (kind) this.#showNode(kindName, id, keyedValues(this.#database, kind, id));
  }
}

function keyOf(thing: { readonly what?: unknown; readonly id?: unknown }): string {
  return `${thing.what} ${thing.id}`;
}
