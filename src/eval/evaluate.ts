import { toParseOutput } from '../assemble/parse-output.ts';
import type { Street } from '../pipeline/street.ts';
import type { GoldCase } from './gold.ts';
import { comparePage, type GoldPage, type PageOutcome } from './gold-page.ts';
import { inOneScript } from './one-script.ts';
import type { Outcome } from './parsed.ts';

/** Reads an article through the street, beside what is annotated. */
export function readCase(gold: GoldCase, street: Street): Outcome {
  const { id: name, published } = gold;
  const reading = street.read({ name, published, bytes: new TextEncoder().encode(gold.text) });
  const parsed = toParseOutput(name, reading);
  const spansOff = wrongSpans(parsed, reading.document.raw);
  return { gold: inOneScript(gold), parsed: inOneScript(parsed), spansOff };
}

/** Reads a saved page through the street, beside what is annotated. */
export function readPage(gold: GoldPage, bytes: Uint8Array, street: Street): PageOutcome {
  const { document } = street.read({ name: gold.page, published: null, bytes });
  return comparePage(gold, document);
}

function wrongSpans(value: unknown, raw: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('quote' in value && 'start' in value && 'end' in value) {
    return Number(raw.slice(Number(value.start), Number(value.end)) !== value.quote);
  }
  return Object.values(value).reduce((sum: number, inner) => sum + wrongSpans(inner, raw), 0);
}
