import type { GraphPart } from '../../model/graph-part.ts';
import { digest } from '../../model/ids.ts';
import { contentsOf, type Held, KEYED } from '../part-contents.ts';

/** What a part is remembered to hold: enough to tell what it no longer holds or holds otherwise. */
export interface HeldBefore {
  readonly what: Held['what'];
  readonly id: string;
  readonly kind: string;
  /** Whether other parts may hold it too, so that it may outlive this one. */
  readonly isShared: boolean;
  /** A digest of the content. */
  readonly content: string;
}

/** One thing that a part now holds. */
interface HeldNow extends HeldBefore {
  readonly held: Held;
}

export interface PartDiff {
  readonly name: string;
  readonly now: readonly HeldNow[];
  /** New here, or with another content. */
  readonly put: readonly HeldNow[];
  readonly released: readonly HeldBefore[];
}

export function diffPart(part: GraphPart, before: readonly HeldBefore[]): PartDiff {
  const known = new Map(before.map((held) => [keyOf(held), held]));
  const now = heldBy(part);
  const put = now.filter((held) => {
    const old = known.get(keyOf(held));
    known.delete(keyOf(held));
    return old?.content !== held.content || old.kind !== held.kind;
  });
  return { name: part.name, now, put, released: [...known.values()] };
}

/**
 * Shared by parts are, by the promise of `GraphPart`, keyed nodes, edges among them and evidence of
 * lists; all else is one part's alone.
 */
function heldBy(part: GraphPart): HeldNow[] {
  const keyed = new Set(part.keyed.map(({ id }) => id));
  const among = new Set(
    part.edges.filter(({ from, to }) => keyed.has(from.id) && keyed.has(to.id)).map(({ id }) => id),
  );
  return contentsOf(part).map((held) => ({
    what: held.what,
    id: held.id,
    kind: held.kind,
    content: held.content === KEYED ? KEYED : digest(held.content),
    isShared: isShared(held, among),
    held,
  }));
}

function isShared(held: Held, sharedEdges: ReadonlySet<string>): boolean {
  switch (held.what) {
    case 'node':
      return held.content === KEYED;
    case 'edge':
      return sharedEdges.has(held.id);
    case 'evidence':
      return held.evidence.article === null;
    default:
      return false;
  }
}

type Stored = readonly [Held['what'], string, string, 0 | 1, string];

/** As text, to be kept with the part. */
export function toText(held: readonly HeldBefore[]): string {
  const rows = held.map(
    ({ what, id, kind, isShared, content }): Stored => [what, id, kind, isShared ? 1 : 0, content],
  );
  return JSON.stringify(rows);
}

export function fromText(text: string): HeldBefore[] {
  return (JSON.parse(text) as Stored[]).map(([what, id, kind, shared, content]) => ({
    what,
    id,
    kind,
    isShared: shared === 1,
    content,
  }));
}

function keyOf({ what, id, isShared }: HeldBefore): string {
  return `${what} ${id} ${isShared}`;
}
