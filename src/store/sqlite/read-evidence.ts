import type { EvidenceSelection, EvidenceTree, Tree } from '../selection.ts';
import type { Database, Row } from './database.ts';
import { name, type Sql, sql } from './sql.ts';

/** Reads the nodes of a kind that stand in evidence. */
type ReadArticles = (ids: readonly string[]) => ReadonlyMap<string, Tree>;

/**
 * The evidence of subjects, the surest first, that of existence before that of values. A value
 * without evidence of its own is stated by its subject's.
 * @returns a list for each subject; `[]` where there is none
 */
export function readEvidence(
  database: Database,
  subjects: readonly string[],
  selection: EvidenceSelection,
  readArticles: ReadArticles | null,
): ReadonlyMap<string, readonly EvidenceTree[]> {
  const rows = rowsOf(database, subjects, selection);
  const bySubject = Map.groupBy(rows, (row) => String(row['subject']));
  if (selection.property !== null) {
    const missing = subjects.filter((subject) => !bySubject.has(subject));
    for (const row of existenceOf(database, missing, selection.limit)) {
      const subject = String(row['subject']);
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), row]);
    }
  }
  const shown = [...bySubject.values()].flat();
  const articles = new Set(shown.flatMap((row) => row['article'] ?? []).map(String));
  const trees = readArticles?.([...articles]) ?? new Map<string, Tree>();
  return new Map(
    subjects.map((subject) => [
      subject,
      (bySubject.get(subject) ?? []).map((row) => treeOf(row, trees)),
    ]),
  );
}

function rowsOf(
  database: Database,
  subjects: readonly string[],
  { property, limit }: EvidenceSelection,
): Row[] {
  const condition = property === null ? sql`` : sql`AND x.property = ${property}`;
  return firstRows(database, subjects, condition, limit);
}

function existenceOf(database: Database, subjects: readonly string[], limit: number): Row[] {
  if (subjects.length === 0) return [];
  return firstRows(database, subjects, sql`AND x.property IS NULL`, limit);
}

function firstRows(
  database: Database,
  subjects: readonly string[],
  condition: Sql,
  limit: number,
): Row[] {
  return database.all(
    sql`SELECT e.* FROM json_each(${JSON.stringify(subjects)}) subject CROSS JOIN evidence e
      WHERE e.rowid IN (SELECT x.rowid FROM evidence x
        WHERE x.subject = subject.value ${condition}
        ORDER BY ${orderUnder('x')} LIMIT ${limit})
      ORDER BY subject.key, ${orderUnder('e')}`,
  );
}

function orderUnder(alias: 'x' | 'e'): Sql {
  const at = name(alias);
  return sql`${at}.property, ${at}.confidence DESC, ${at}.article, ${at}."start", ${at}.id`;
}

function treeOf(row: Row, articles: ReadonlyMap<string, Tree>): EvidenceTree {
  return {
    id: String(row['id']),
    subject: String(row['subject']),
    property: text(row['property']),
    value: text(row['value']),
    start: number(row['start']),
    end: number(row['end']),
    quote: text(row['quote']),
    rule: text(row['rule']),
    confidence: number(row['confidence']),
    list: text(row['list']),
    listVersion: text(row['listVersion']),
    listKey: text(row['listKey']),
    article: articles.get(String(row['article'])) ?? null,
  };
}

function text(stored: Row[string] | undefined): string | null {
  return stored === null || stored === undefined ? null : String(stored);
}

function number(stored: Row[string] | undefined): number | null {
  return stored === null || stored === undefined ? null : Number(stored);
}
