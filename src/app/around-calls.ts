import type { GraphReads, GraphStore } from '../store/graph-store.ts';

/** The calls of a store that answer once. */
type StoreCall = Exclude<
  {
    [K in keyof GraphStore]: GraphStore[K] extends (...args: never[]) => Promise<unknown>
      ? K
      : never;
  }[keyof GraphStore],
  symbol
>;

const CALLS: Readonly<Record<StoreCall, true>> = {
  select: true,
  aggregate: true,
  tabulate: true,
  paths: true,
  neighbourhood: true,
  search: true,
  kindOf: true,
  counts: true,
  apply: true,
  isEmpty: true,
};

type Around = (call: StoreCall, work: () => Promise<unknown>) => Promise<unknown>;

/** The store itself, with something around each of its calls, also of those until a signal. */
export function aroundCalls<T extends GraphReads>(store: T, around: Around): T {
  return new Proxy(store, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      if (property === 'until') {
        return (signal: AbortSignal) => aroundCalls(value.call(target, signal), around);
      }
      if (!isCall(property)) return value.bind(target);
      return (...args: readonly unknown[]) => around(property, () => value.apply(target, args));
    },
  });
}

function isCall(property: PropertyKey): property is StoreCall {
  return Object.hasOwn(CALLS, property);
}
