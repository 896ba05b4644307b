import type { Document } from '../model/document.ts';
import type { Gazetteer } from '../model/gazetteer-entry.ts';
import type { Segments } from '../model/segments.ts';
import type { Span } from '../model/span.ts';
import type { AreaTaxonomy } from './areas/taxonomy.ts';
import type { Entities, Entity } from './entity.ts';
import type { Mention } from './mention.ts';

/** The lists that extraction leans on. */
export interface Lists {
  readonly gazetteer: Gazetteer;
  readonly areas: AreaTaxonomy;
}

/** A mention and what it means. */
export interface ResolvedMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** What relations are read from: one document with its names resolved. */
export interface Context extends Lists {
  readonly document: Document;
  readonly segments: Segments;
  readonly entities: Entities;
  /** `segments.view.text`. */
  readonly text: string;
  /** The day that relative words of time count from; null where unknown. */
  readonly writtenOn: string | null;
}

/** The resolved mentions inside a span, in reading order. */
export function mentionsIn({ entities }: Context, { start, end }: Span): ResolvedMention[] {
  const { mentions } = entities;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.mention.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const found: ResolvedMention[] = [];
  for (let at = low; (mentions[at]?.mention.end ?? Infinity) <= end; at++) {
    const one = mentions[at];
    if (one) found.push(one);
  }
  return found;
}
