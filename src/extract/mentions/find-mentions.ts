import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { Segments } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { isEnglish } from '../is-english.ts';
import type { Mention } from '../mention.ts';
import { findTimes } from '../times/find-times.ts';
import { englishNames } from './english-names.ts';
import { groupMembers } from './group-members.ts';
import { joinRegions } from './join-regions.ts';
import { knownNames, namesAmong } from './known-names.ts';
import { positionalNames } from './positional-names.ts';
import { projectSeries } from './project-series.ts';
import { schedule } from './schedule.ts';
import { shareHeads } from './shared-heads.ts';
import { shortCounties } from './short-counties.ts';
import { suffixNames } from './suffix-names.ts';

/** A sentence longer than this is no sentence; it is looked at in pieces. */
const LONGEST = 2000;

/** The names in the title and the body. */
export function findMentions({ view, sentences }: Segments, gazetteer: Gazetteer): Mention[] {
  const english = englishNames(view.text, sentences, gazetteer);
  const chinese = sentences
    .filter((sentence) => !isEnglish(view.text, sentence))
    .flatMap(piecesOf)
    .flatMap(({ start, end }) => mentionsIn(view.text, start, end, gazetteer));
  return english.length === 0
    ? chinese
    : [...chinese, ...english].sort((a, b) => a.start - b.start);
}

function piecesOf({ start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end; at += LONGEST)
    pieces.push({ start: at, end: Math.min(end, at + LONGEST) });
  return pieces;
}

function mentionsIn(text: string, from: number, to: number, gazetteer: Gazetteer): Mention[] {
  const words = text.slice(from, to);
  const hits = namesAmong(words, gazetteer.scan(words), gazetteer).map((hit) => moved(hit, from));
  const barriers = findTimes(text, { start: from, end: to }, null);
  const candidates = [
    ...knownNames(text, hits),
    ...shortCounties(text, hits, gazetteer),
    ...suffixNames({ text, from, to, hits, barriers }),
    ...projectSeries(text, from, to),
    ...groupMembers(text, from, to, hits, gazetteer),
  ];
  const scheduled = schedule(candidates);
  const positional = positionalNames(text, { start: from, end: to }, scheduled);
  return joinRegions(text, shareHeads(text, schedule([...scheduled, ...positional])), gazetteer);
}

function moved(hit: GazetteerHit, by: number): GazetteerHit {
  return { ...hit, start: hit.start + by, end: hit.end + by };
}
