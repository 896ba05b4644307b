import { matchesIn } from '../../model/matches-in.ts';
import type { Span } from '../../model/span.ts';
import { CERTAINTY, type Match, scannerOf } from '../recogniser.ts';
import { areaListRecognisers } from './area-list-recognisers.ts';
import { restOfItem } from './items.ts';
import { standsInManner } from './manner.ts';
import { areGoods, colours } from './matters.ts';
import type { AreaTaxonomy } from './taxonomy.ts';
import type { AreaMatch } from './term-index.ts';
import { topicTerms } from './topic-terms.ts';

/** An area that a text names, with its words. Offsets are on the view's text. */
export interface StatedArea extends Span {
  readonly code: string;
  readonly rule: string;
  readonly confidence: number;
}

/** What stands between a subject and its list: the list begins after the last of these. */
const INNER_OPENING =
  /[,，:](?:[^,，、。]{0,16}(?:将|拟|约定|同意|明确|商定|共同))?[^,，、。]{0,4}(?:在|围绕|聚焦|涵盖|涉及|将于|拟于)/gu;
/** In a list even a word that only may speak of an area does, if it is not of the lightest. */
const LIST_WEIGHT = 2;

const scan = scannerOf(areaListRecognisers);

/** The areas that lists of fields in a stretch of text name, in reading order. */
export function statedAreas(
  text: string,
  { start, end }: Span,
  taxonomy: AreaTaxonomy,
): StatedArea[] {
  return scan(text, start, end).flatMap((match) =>
    topicTerms(text, listOf(text, match), taxonomy)
      .filter(({ weight, start: at }) => weight >= LIST_WEIGHT && !isInName(text, match, at))
      .filter((term) => !areGoods(text, term, start))
      .map((term) => ({
        code: term.code,
        start: term.start,
        end: term.end,
        rule: match.recogniser.id,
        confidence:
          isTopic(text, term, match) &&
          !colours(text, term) &&
          !standsInManner(text, term, match) &&
          !isOffered(text, match) &&
          !areTrades(text, match)
            ? CERTAINTY[match.recogniser.certainty]
            : CERTAINTY.tentative,
      })),
  );
}

/** A term that names an area beyond doubt. */
const SURE_WEIGHT = 4;
const NAMING_WEIGHT = 3;
/** Of these an item can be about anything: 职业教育合作. */
const LIGHT =
  /合作|协作|交流|发展|建设|服务|保护|管理|工作|协同|共建|对接|互动|往来|产业|互通|联动|共享|治理|开发|推广|一体化|事业|保障|体系|提升|创新|融合|推进/gu;
const ITEM_START = /^[、,;:。()《》“”"/&+·和与及暨并在于就]?$/u;
const LONGEST_TAIL = 2;

/** Whether an item is about its term, not about what a longer rest of it says: 水果种植, but 水果通关查验. */
function isTopic(text: string, { term, start, end, weight }: AreaMatch, list: Span): boolean {
  const to = list.end;
  const isFirst = start === list.start || ITEM_START.test(text.slice(start - 1, start));
  if (weight === LIST_WEIGHT && isFirst && isRest(text, end, to)) return true;
  if (weight >= SURE_WEIGHT || /^[a-z]/.test(term)) return weight >= NAMING_WEIGHT;
  const rest = restOfItem(text, end, to);
  return weight >= NAMING_WEIGHT && rest.replace(LIGHT, '').length <= LONGEST_TAIL;
}

/** Whether nothing but light words follows in an item. */
function isRest(text: string, end: number, to: number): boolean {
  return restOfItem(text, end, to).replace(LIGHT, '') === '';
}

/** 我会愿在音乐、登山等领域多做实事, 希望双方在港航、教育等方面拓展合作: what a guest would like. */
const OFFER =
  /愿(?:意|继续|同[^,。;]{1,8}|与[^,。;]{1,8})?(?:在|就|围绕)$|(?:希望|期待|期盼|盼望|盼着|祝愿|冀望)(?:双方|[两三][地市国省校县区院家]|各方|彼此|未来|今后|继续|能够?|可以?|进一步|更多地?){0,3}(?:在|就|围绕)$/u;

function isOffered(text: string, { start }: Match): boolean {
  return OFFER.test(text.slice(Math.max(0, start - OFFER_REACH), start));
}

const OFFER_REACH = 12;

/** 涵盖会计、测量、护理五个专业界别: whose papers hold, and not what is done; 护理、测量等专业领域 are fields. */
const TRADES = '(?:专业界别|专业资格|职业资格|执业资格|界别|工种|职业|岗位)';
const OF_TRADES = new RegExp(
  `(?:等|[\\d一二三四五六七八九十两多]+[个类种项])${TRADES}$|^(?:等)?(?:[\\d一二三四五六七八九十两多]+[个类种项])${TRADES}(?=[,。;]|$)`,
  'u',
);
const TRADES_REACH = 12;

function areTrades(text: string, { end }: Match): boolean {
  return [
    text.slice(Math.max(0, end - TRADES_REACH), end),
    text.slice(end, end + TRADES_REACH),
  ].some((words) => OF_TRADES.test(words));
}

/** A list without what stands before it in the same match: 在…举行,双方将在 A、B 等领域. */
function listOf(text: string, { start, end }: Match): Span {
  const inner = matchesIn(text.slice(start, end), INNER_OPENING).at(-1);
  return { start: inner ? start + inner.index + inner[0].length : start, end };
}

/** In English a capital in the middle of a list begins a name: Baiyu Tourism Group. */
function isInName(text: string, { recogniser, start }: Match, at: number): boolean {
  return (
    recogniser.id.startsWith('area.english') &&
    at > start &&
    /^[A-Z][a-z]/u.test(text.slice(at, at + 2))
  );
}
