import type { Span } from '../../model/span.ts';
import type { StatedArea } from '../areas/stated-areas.ts';
import { topicTerms } from '../areas/topic-terms.ts';
import { type Context, mentionsIn } from '../context.ts';
import { isFree, placesOf } from '../takes.ts';

/** A word names an area where it is at least this weighty. */
export const NAMING_WEIGHT = 3;

/** The terms of a stretch that name areas. */
export function namedIn(
  context: Context,
  stretch: Span,
  rule: string,
  confidence: number,
  least: number,
): StatedArea[] {
  const terms = topicTerms(context.text, stretch, context.areas);
  const named = terms.filter(({ weight }) => weight >= least);
  return outsideNames(
    context,
    stretch,
    named.map(({ code, start, end }) => ({ code, start, end, rule, confidence })),
  );
}

/** Before a body that does not act but is founded, and so tells what it is about. */
const FOUNDS = /(?:共建|建立|设立|成立|组建|打造|建设)$/u;

/** 省科技厅, 文旅部门: what makes of a field the body that is in charge of it. */
const OFFICE = /^(?:[厅局委](?![员托派])|部门|主管|(?:型|类)?企业|干警|战线)/u;

/** Foreign affairs office, health officials: the same in English. */
const ENGLISH_OFFICE =
  /^ (?:(?:and|&) [a-z]+ )?(?:offices?|bureaus?|departments?|commissions?|authorit(?:y|ies)|ministr(?:y|ies)|ministers?|officials?|chiefs?|directors?|committees?|press service)(?!\p{L})/iu;
const OFFICE_REACH = 30;

/** The words of regions that a list knows, and of bodies that act, speak of no area. */
export function outsideNames<F extends Span>(context: Context, stretch: Span, found: F[]): F[] {
  const names = mentionsIn(context, stretch)
    .filter(
      ({ entity }) =>
        (entity.type === 'region' && entity.listed !== null) ||
        (entity.type === 'institution' && !['MECHANISM', 'RESEARCH'].includes(entity.kind)),
    )
    .filter(({ mention }) => !FOUNDS.test(context.text.slice(mention.start - 4, mention.start)));
  const named = placesOf(names.map(({ mention }) => mention));
  return found.filter(
    ({ start, end }) =>
      !OFFICE.test(context.text.slice(end, end + 3)) &&
      !ENGLISH_OFFICE.test(context.text.slice(end, end + OFFICE_REACH)) &&
      isFree(named, { start, end }),
  );
}
