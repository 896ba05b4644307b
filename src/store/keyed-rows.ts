import type { GraphModel } from '../model/graph-model.ts';
import type { Values } from '../model/value.ts';
import { type ClaimedText, claimedValues } from './claimed-values.ts';
import type { GraphChanges, Named, NodeRow } from './graph-changes.ts';

/** What a store has to read to tell what keyed nodes are now said to be. */
export interface KeyedQuestions {
  /** Of these all that evidence claims: they are new, or a claim is gone. */
  readonly claims: readonly string[];
  /** Of these the values that they have: claims can only have come. */
  readonly values: readonly Named[];
}

export interface KeyedAnswers {
  readonly claims: ReadonlyMap<string, readonly ClaimedText[]>;
  readonly values: ReadonlyMap<string, Values>;
}

/** @param lost subjects of which a value lost evidence */
export function keyedQuestions(
  { keyed, newKeyed, evidence }: GraphChanges,
  lost: readonly string[],
): KeyedQuestions {
  const known = new Set([...newKeyed, ...lost].filter((id) => keyed.has(id)));
  const gained = new Map<string, Named>();
  for (const { subject: id, property } of evidence) {
    const kind = keyed.get(id);
    if (kind !== undefined && property !== null && !known.has(id)) gained.set(id, { id, kind });
  }
  return { claims: [...known], values: [...gained.values()] };
}

/** The keyed nodes whose values are others than they were. */
export function keyedRows(
  model: GraphModel,
  { keyed, newKeyed, evidence }: GraphChanges,
  { claims, values }: KeyedAnswers,
): NodeRow[] {
  const told = Map.groupBy(evidence, ({ subject }) => subject);
  const row = (id: string, claimed: readonly ClaimedText[]): NodeRow[] => {
    const kind = model.kinds.get(keyed.get(id) ?? '');
    if (!kind) return [];
    const next = claimedValues(kind, claimed);
    return [{ id, kind: kind.name, values: next, isNew: newKeyed.has(id) }];
  };
  const full = [...claims].flatMap(([id, claimed]) => row(id, claimed));
  const merged = [...values].flatMap(([id, before]) => {
    const gained = (told.get(id) ?? []).flatMap(({ property, value }): ClaimedText[] =>
      property === null ? [] : [[property, value ?? '']],
    );
    const shown = claimsIn(before);
    const has = new Set(shown.map((claim) => JSON.stringify(claim)));
    if (gained.every((claim) => has.has(JSON.stringify(claim)))) return [];
    return row(id, [...shown, ...gained]);
  });
  return [...full, ...merged];
}

function claimsIn(values: Values): ClaimedText[] {
  return Object.entries(values).flatMap(([property, value]) =>
    [value ?? []].flat().map((one): ClaimedText => [property, String(one)]),
  );
}
