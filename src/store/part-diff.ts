import type { GraphPart } from '../model/graph-part.ts';
import { digest } from '../model/ids.ts';
import { contentsOf, type Held } from './part-contents.ts';

/** What a part is remembered to hold: enough to tell what it no longer holds or holds otherwise. */
export interface HeldBefore {
  readonly what: Held['what'];
  readonly id: string;
  readonly kind: string;
  /** Whether other parts may hold it too, so that it may outlive this one. */
  readonly isShared: boolean;
  /** A digest of the content; of evidence, which is made of its content, nothing. */
  readonly digest: string;
}

/** One thing that a part now holds. */
export interface HeldNow extends HeldBefore {
  readonly held: Held;
}

export interface PartDiff {
  readonly name: string;
  readonly now: readonly HeldNow[];
  /** New here, or with another content. */
  readonly put: readonly HeldNow[];
  /** No longer here, or here with this content. */
  readonly released: readonly HeldBefore[];
}

export function diffPart(part: GraphPart, before: readonly HeldBefore[]): PartDiff {
  const known = new Map(before.map((held) => [keyOf(held), held]));
  const now = contentsOf(part).map(remembered);
  const put = now.filter((held) => !known.delete(keyOf(held)));
  return { name: part.name, now, put, released: [...known.values()] };
}

function remembered(held: Held): HeldNow {
  const { what, id, kind, isShared, content } = held;
  return { what, id, kind, isShared, digest: content && digest(content), held };
}

type Stored = readonly [Held['what'], string, string, 0 | 1, string];

/** As text, to be kept with the part. */
export function toText(held: readonly HeldBefore[]): string {
  const rows = held.map(
    ({ what, id, kind, isShared, digest: content }): Stored => [
      what,
      id,
      kind,
      isShared ? 1 : 0,
      content,
    ],
  );
  return JSON.stringify(rows);
}

export function fromText(text: string): HeldBefore[] {
  return (JSON.parse(text) as Stored[]).map(([what, id, kind, shared, content]) => ({
    what,
    id,
    kind,
    isShared: shared === 1,
    digest: content,
  }));
}

function keyOf({ what, id, kind, isShared, digest: content }: HeldBefore): string {
  return `${what} ${id} ${kind} ${isShared} ${content}`;
}
