import type { GraphPart } from '../model/graph-part.ts';
import { digest } from '../model/ids.ts';
import { contentsOf, type Held } from './part-contents.ts';

/** A content up to this long is its own digest. */
const SHORT = 40;

/** What a part is remembered to hold: enough to tell what it no longer holds or holds otherwise. */
export interface HeldBefore {
  readonly what: Held['what'];
  readonly id: string;
  readonly kind: string;
  /** Whether other parts may hold it too, so that it may outlive this one. */
  readonly isShared: boolean;
  /** A digest of the content, or a short content itself; of evidence, which is made of it, nothing. */
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
  const put = known.size === 0 ? now : now.filter((held) => !known.delete(keyOf(held)));
  return { name: part.name, now, put, released: [...known.values()] };
}

function remembered(held: Held): HeldNow {
  const { what, id, kind, isShared, content } = held;
  return { what, id, kind, isShared, digest: shortened(content), held };
}

function shortened(content: string): string {
  return content.length <= SHORT ? content : digest(content);
}

/** Things alike but for id and digest; no digests where none has one. */
type Stored = readonly [
  what: Held['what'],
  kind: string,
  isShared: 0 | 1,
  ids: readonly string[],
  digests?: readonly string[],
];

/** As text, to be kept with the part. */
export function toText(held: readonly HeldBefore[]): string {
  const groups = Map.groupBy(held, ({ what, kind, isShared }) => `${what} ${kind} ${isShared}`);
  const stored = [...groups.values()].flatMap((group): Stored[] => {
    const [first] = group;
    if (!first) return [];
    const { what, kind, isShared } = first;
    const digests = group.map((one) => one.digest);
    const ids = group.map(({ id }) => id);
    const common = [what, kind, isShared ? 1 : 0, ids] as const;
    return [digests.some((one) => one !== '') ? [...common, digests] : common];
  });
  return JSON.stringify(stored);
}

export function fromText(text: string): HeldBefore[] {
  return (JSON.parse(text) as Stored[]).flatMap(([what, kind, shared, ids, digests = []]) =>
    ids.map((id, i) => ({ what, id, kind, isShared: shared === 1, digest: digests[i] ?? '' })),
  );
}

function keyOf({ what, id, kind, isShared, digest: content }: HeldBefore): string {
  return `${what} ${id} ${kind} ${isShared} ${content}`;
}
