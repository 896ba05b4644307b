import { firstFrom } from '../model/sorted.ts';
import type { Span } from '../model/span.ts';
import type { View } from '../model/view.ts';

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Collects the characters of a view, each with the place that it has in the raw text. */
export interface ViewBuilder {
  /** The last character kept, as a UTF-16 unit, or 0 before the first. */
  last(): number;
  keep(unit: number, rawIndex: number): void;
  build(): View;
}

/** From `from` on a character of the view stands so many units further on in the raw text; the first are from 0. */
interface Shifts {
  readonly from: number[];
  readonly by: number[];
}

/** Where views are put together, one after the other; it grows to the longest. */
let units = new Uint16Array(2 ** 14);

/** A view has at most as many units as its raw text. One is built at a time. */
export function viewBuilder(raw: string): ViewBuilder {
  if (units.length < raw.length) units = new Uint16Array(2 * raw.length);
  const kept = units;
  const shifts: Shifts = { from: [0], by: [0] };
  let shift = 0;
  let length = 0;
  return {
    last: () => (length === 0 ? 0 : (kept[length - 1] ?? 0)),
    keep(unit, rawIndex) {
      if (rawIndex - length !== shift) {
        shift = rawIndex - length;
        shifts.from.push(length);
        shifts.by.push(shift);
      }
      kept[length] = unit;
      length++;
    },
    build: () => viewOf(raw, textOf(kept.subarray(0, length)), shifts),
  };
}

function viewOf(raw: string, text: string, { from, by }: Shifts): View {
  const rawIndex = (index: number): number =>
    index >= text.length ? raw.length : index + (by[firstFrom(from, index + 1) - 1] ?? 0);
  return {
    raw,
    text,
    rawIndex,
    rawSpan: (start, end): Span => {
      const first = rawIndex(start);
      return { start: first, end: end > start ? rawIndex(end - 1) + 1 : first };
    },
  };
}

/** The units as a string, in the byte order of this machine's memory. */
function textOf(text: Uint16Array): string {
  return LITTLE_ENDIAN
    ? Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('utf16le')
    : Array.from(text, (unit) => String.fromCharCode(unit)).join('');
}
