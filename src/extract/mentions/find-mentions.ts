import { gather } from '../../model/gather.ts';
import type { Gazetteer, GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { Segments, Sentence } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import { isEnglish } from '../is-english.ts';
import { literalSign } from '../literals.ts';
import type { Mention } from '../mention.ts';
import { withBodiesOfBoards } from './bodies-of-boards.ts';
import { withCountedBodies } from './counted-bodies.ts';
import { withCountedDivisions } from './counted-divisions.ts';
import { countedPlaces } from './counted-places.ts';
import { withCountedRows } from './counted-rows.ts';
import { englishNames } from './english-names.ts';
import { englishSetUpNames } from './english-set-up-names.ts';
import { groupMembers } from './group-members.ts';
import { hostCounties } from './host-counties.ts';
import { withInnerPlaces } from './inner-places.ts';
import { joinRegions } from './join-regions.ts';
import { knownNames, namesIn } from './known-names.ts';
import { lineEnds } from './line-ends.ts';
import { withListedDepartments } from './listed-departments.ts';
import { listedFirms } from './listed-firms.ts';
import { withListedHeads } from './listed-heads.ts';
import { withListedHouses } from './listed-houses.ts';
import { withListedPlaces } from './listed-places.ts';
import { localForms, withLocalForms } from './local-forms.ts';
import { loneCharacters } from './lone-characters.ts';
import { type IsOwnStart, ownStarts } from './own-starts.ts';
import { positionalNames } from './positional-names.ts';
import { projectSeries } from './project-series.ts';
import { withoutRunIns } from './run-ins.ts';
import { schedule } from './schedule.ts';
import { setUpNames, withSetUp } from './set-up-names.ts';
import { shareHeads } from './shared-heads.ts';
import { countedCounties, listedCounties, shortCounties } from './short-counties.ts';
import { asCounty, signingCounties } from './signing-counties.ts';
import { soundedCities, soundedDivisions } from './sound-names.ts';
import { statesOfRows } from './state-rows.ts';
import { subordinateBody, withSubordinates } from './subordinate-bodies.ts';
import { suffixNames } from './suffix-names.ts';
import { withinNamed } from './within-named.ts';

/** A sentence longer than this is no sentence; it is looked at in pieces. */
const LONGEST = 2000;

/**
 * The names in the title and the body: sentence by sentence, then with what the document tells of its own
 * names, then in rows and lists. English sentences have a grammar of their own.
 */
export function findMentions(segments: Segments, gazetteer: Gazetteer): Mention[] {
  const { view, sentences } = segments;
  const isOfEnglish = (sentence: Span) => isEnglish(view.text, sentence);
  const inEnglish = sentences.filter(isOfEnglish);
  const english = inEnglish.length === 0 ? [] : englishMentions(view.text, inEnglish, gazetteer);
  const others = inEnglish.length === 0 ? sentences : sentences.filter((one) => !isOfEnglish(one));
  const pieces = gather(others, piecesOf).map((piece) => ({
    piece,
    hits: namesIn(view.text, piece, gazetteer),
  }));
  const allHits = gather(pieces, ({ hits }) => hits);
  const isNear = withinNamed(allHits);
  const setsUp = maySetUp(view.text, 0, view.text.length);
  const isOwn = setsUp ? ownStarts(view.text, allHits) : null;
  const single = gather(pieces, ({ piece, hits }) =>
    mentionsIn(view.text, piece, hits.every(isNear) ? hits : hits.filter(isNear), gazetteer, isOwn),
  );
  const trimmed = withoutRunIns(view.text, single, gazetteer);
  const all = withLocalForms(segments, trimmed, localForms(segments, trimmed, gazetteer));
  const rows = withCountedRows(view.text, all, gazetteer);
  const listed = withListedPlaces(view.text, rows, gazetteer);
  const placed = withListedDepartments(
    view.text,
    joinRegions(view.text, listed, gazetteer),
    gazetteer,
  );
  const joined = withFormsOfBranches(
    segments,
    withSubordinates(view.text, withListedHouses(view.text, placed)),
    gazetteer,
  );
  const shared = withListedHeads(view.text, shareHeads(view.text, joined, gazetteer));
  const bodies = withCountedBodies(view.text, joined, shared);
  const chinese = withCountedDivisions(view.text, bodies, gazetteer);
  return [...chinese, ...english].sort((a, b) => a.start - b.start);
}

/** 中国茶业促进会青岚市委员会(下称“青岚茶促会”): what a body is called that is named after another one. */
function withFormsOfBranches(
  segments: Segments,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): readonly Mention[] {
  const branches = mentions.filter(({ rule }) => rule === subordinateBody.id);
  if (branches.length === 0) return mentions;
  return withLocalForms(segments, mentions, localForms(segments, branches, gazetteer));
}

function englishMentions(
  text: string,
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Mention[] {
  const names = englishNames(text, sentences, gazetteer);
  const setUp = sentences.flatMap((sentence) => englishSetUpNames(text, sentence));
  return setUp.length === 0 ? names : withSetUp(names, setUp).sort((a, b) => a.start - b.start);
}

function piecesOf(sentence: Span): readonly Span[] {
  const { start, end } = sentence;
  if (end - start <= LONGEST) return [sentence];
  const pieces: Span[] = [];
  for (let at = start; at < end; at += LONGEST)
    pieces.push({ start: at, end: Math.min(end, at + LONGEST) });
  return pieces;
}

/** Where nobody agrees on anything, what is set up is of no interest; most news is so. */
const maySetUp = literalSign(
  '签署 签订 签定 签约 会签 协议 协定 备忘录 意向书 缔结 结结 宣言 共建'.split(' '),
);

function mentionsIn(
  text: string,
  piece: Span,
  hits: readonly GazetteerHit[],
  gazetteer: Gazetteer,
  isOwn: IsOwnStart | null,
): Mention[] {
  const { start: from, end: to } = piece;
  const candidates: Mention[] = [
    ...knownNames(text, hits),
    ...shortCounties(text, hits, gazetteer),
    ...countedCounties(text, piece, hits, gazetteer),
    ...countedPlaces(text, piece, hits, gazetteer),
    ...listedCounties(text, hits, gazetteer),
    ...signingCounties(text, piece, hits, gazetteer),
    ...hostCounties(text, piece, hits, gazetteer),
    ...lineEnds(text, piece, hits, gazetteer),
    ...soundedDivisions(text, piece, hits),
    ...soundedCities(text, piece, hits),
    ...suffixNames(text, piece, hits),
    ...projectSeries(text, from, to),
    ...listedFirms(text, from, to),
    ...groupMembers(text, from, to, hits, gazetteer),
    ...loneCharacters(text, from, to, gazetteer),
    ...statesOfRows(text, piece, hits, gazetteer),
  ];
  const setUp = isOwn ? setUpNames(text, from, to, isOwn) : [];
  const scheduled = schedule(setUp.length === 0 ? candidates : withSetUp(candidates, setUp));
  const positional = positionalNames(text, piece, scheduled).map((one) =>
    asCounty(one, scheduled, gazetteer),
  );
  const all = positional.length === 0 ? scheduled : schedule([...scheduled, ...positional]);
  return withInnerPlaces(withBodiesOfBoards(text, all), candidates);
}
