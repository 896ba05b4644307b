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

/** A view has at most as many units as its raw text. */
export function viewBuilder(raw: string): ViewBuilder {
  const units = new Uint16Array(raw.length);
  const places = new Uint32Array(raw.length);
  let length = 0;
  return {
    last: () => units[length - 1] ?? 0,
    keep(unit, rawIndex) {
      units[length] = unit;
      places[length] = rawIndex;
      length++;
    },
    build: () => viewOf(raw, units.subarray(0, length), places.subarray(0, length)),
  };
}

function viewOf(raw: string, units: Uint16Array, places: Uint32Array): View {
  const rawIndex = (index: number): number => places[index] ?? raw.length;
  return {
    raw,
    text: textOf(units),
    rawSpan: (start, end): Span => {
      const from = rawIndex(start);
      return { start: from, end: end > start ? rawIndex(end - 1) + 1 : from };
    },
  };
}

/** The units as a string, in the byte order of this machine's memory. */
function textOf(units: Uint16Array): string {
  return LITTLE_ENDIAN
    ? Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
    : Array.from(units, (unit) => String.fromCharCode(unit)).join('');
}
