import type { Kind } from '../model/graph-model.ts';
import type { Span } from '../model/span.ts';
import type { Values } from '../model/value.ts';
import { foldText } from './fold-text.ts';
import { foldedView } from './folded-view.ts';
import { soundedBy } from './pinyin.ts';
import { isHan, pairsOf, runsOf } from './tokens.ts';

/** Where a value of a hit answers the search. */
export interface Highlight {
  readonly property: string;
  /** As it is shown; of a list the one item. */
  readonly value: string;
  /** In UTF-16 units of the value, in order, apart from each other. */
  readonly spans: readonly Span[];
}

const MOST_SPANS = 20;

/** @param text as the user wrote it */
export function highlightsOf(kind: Kind, values: Values, text: string): Highlight[] {
  const query = foldText(text);
  const shown = kind.properties.flatMap((property) => {
    if (property.searchable === null) return [];
    const items = [values[property.name] ?? []].flat();
    return items.map((item) => ({ property, view: foldedView(String(item)) }));
  });
  const parts = partsOf(
    query,
    shown.map(({ view }) => view.text),
  );
  return shown.flatMap(({ property, view }) => {
    const found = joined(parts.flatMap((part) => placesOf(view.text, part)));
    const spans = found.length === 0 && property.pinyin ? soundingSpan(view.text, query) : found;
    if (spans.length === 0) return [];
    const raw = spans.slice(0, MOST_SPANS).map(({ start, end }) => view.rawSpan(start, end));
    return [{ property: property.name, value: view.raw, spans: raw }];
  });
}

/** The whole query where it stands in a text, else its words, else of Han words their pairs. */
function partsOf(query: string, texts: readonly string[]): string[] {
  const stands = (part: string) => texts.some((text) => placesOf(text, part).length > 0);
  if (stands(query)) return [query];
  return runsOf(query).flatMap((run) => (stands(run) || !isHan(run) ? [run] : pairsOf(run)));
}

/** Words of other scripts count where they stand alone. */
function placesOf(text: string, part: string): Span[] {
  const places: Span[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    const end = at + part.length;
    if (isEdge(text, at) && isEdge(text, end)) places.push({ start: at, end });
  }
  return places;
}

/** Not within a word of a script other than Han. */
function isEdge(text: string, at: number): boolean {
  const [before] = text.slice(0, at).match(/.$/su) ?? [''];
  const [after] = text.slice(at).match(/^./su) ?? [''];
  return !(isOfWord(before) && isOfWord(after));
}

function isOfWord(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character) && !isHan(character);
}

function soundingSpan(text: string, query: string): Span[] {
  const length = soundedBy(text, query);
  if (length === 0) return [];
  const end = Array.from(text).slice(0, length).join('').length;
  return [{ start: 0, end }];
}

/** Spans that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) {
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else all.push(span);
  }
  return all;
}
