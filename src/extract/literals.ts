/** Calls back for every literal at its every place in a part of a text, in reading order. */
type LiteralScan<T> = (
  text: string,
  from: number,
  to: number,
  found: (at: number, literal: string, value: T) => void,
) => void;

interface Entry<T> {
  readonly literal: string;
  readonly value: T;
}

/** The literals that begin with one unit, in the order given. */
interface Slot<T> {
  readonly bySecond: Map<number, Entry<T>[]>;
  /** Those of one unit alone. */
  readonly single: Entry<T>[];
}

/**
 * One pass over a text for any number of literals, overlapping ones too. Most units of a text begin
 * none, which one look at a table tells; of those that do, the next unit leaves few.
 * @param entries at one place they are found in this order; a literal may lie across `to`
 */
export function literalScan<T>(entries: Iterable<readonly [literal: string, value: T]>) {
  const slots: Slot<T>[] = [];
  const slotOf = new Uint16Array(0x10000);
  for (const [literal, value] of entries) {
    const first = literal.charCodeAt(0);
    if (slotOf[first] === 0) slotOf[first] = slots.push({ bySecond: new Map(), single: [] });
    const slot = slots[(slotOf[first] ?? 0) - 1];
    if (slot) add(slot, { literal, value });
  }
  const scan: LiteralScan<T> = (text, from, to, found) => {
    for (let at = from; at < to; at++) {
      const index = slotOf[text.charCodeAt(at)] ?? 0;
      if (index === 0) continue;
      const slot = slots[index - 1] as Slot<T>;
      for (const { literal, value } of slot.bySecond.get(text.charCodeAt(at + 1)) ?? slot.single) {
        if (literal.length < 3 || text.startsWith(literal, at)) found(at, literal, value);
      }
    }
  };
  return scan;
}

/** A list by the second unit holds the literals of one unit as well, each at its place. */
function add<T>({ bySecond, single }: Slot<T>, entry: Entry<T>): void {
  if (entry.literal.length === 1) {
    single.push(entry);
    for (const list of bySecond.values()) list.push(entry);
    return;
  }
  const second = entry.literal.charCodeAt(1);
  const list = bySecond.get(second);
  if (list) list.push(entry);
  else bySecond.set(second, [...single, entry]);
}
