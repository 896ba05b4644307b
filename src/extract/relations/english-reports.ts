import type { Context } from '../context.ts';
import { withoutFrame } from '../english-frame.ts';
import { isEnglish } from '../is-english.ts';
import { withoutShortenings } from './english-headlines.ts';
import { signingsIn, untilNext } from './english-matches.ts';
import { type Signed, signedIn } from './english-signed.ts';
import { withoutSums } from './english-unnamed.ts';
import { withBestTypes, withCalledTypes } from './english-worded-types.ts';
import { isHeadline } from './headline.ts';
import type { Report, Worded } from './report.ts';
import type { PartyGroup } from './signers.ts';

const LIST_REACH = 200;
/** The two sides are those of one of the agreements told last. */
const REMEMBERED = 8;

/** All reports of agreements in the English sentences of a document, in reading order. */
export function englishReports(context: Context): Report[] {
  const { text, segments } = context;
  const english = segments.sentences.filter((sentence) => isEnglish(text, sentence));
  const reports: Report[] = [];
  const groups: PartyGroup[] = [];
  let topic: PartyGroup = [];
  let lead = '';
  let isOver = false;
  let open: Worded | null = null;
  for (const sentence of english.length === 0 ? [] : withoutFrame(text, english)) {
    let last: Signed | null = null;
    const matches = signingsIn(context, sentence, lead);
    for (const [at, match] of matches.entries()) {
      const signed = signedIn(context, sentence, match, last, {
        groups: groups.slice(-REMEMBERED),
        topic,
        isOver,
        before: last?.found ?? null,
        open,
        until: untilNext(text, matches[at + 1], sentence),
      });
      if (!signed) continue;
      reports.push(...signed.reports);
      groups.push(...signed.reports.map(({ parties }) => parties).filter((one) => one.length > 1));
      if (signed.reports.length > 0) isOver = signed.status === 'MENTIONED';
      if (signed.found.subject.length > 0) topic = signed.found.subject.map(({ one }) => one);
      last = signed;
    }
    open = last?.reports.length === 0 ? last.type : null;
    const end = text.slice(Math.max(sentence.start, sentence.end - LIST_REACH), sentence.end);
    if (!/\bbetween\b/u.test(end)) lead = end.trimEnd();
  }
  return withBestTypes(
    text,
    withBodyTense(withCalledTypes(text, withoutSums(withoutShortenings(reports)))),
  );
}

/** A headline tells in the present tense what is to come as well: the body, where it only plans, is right. */
function withBodyTense(reports: readonly Report[]): readonly Report[] {
  const body = reports.filter(({ sentence }) => !isHeadline(sentence));
  const isToCome =
    body.some(({ status }) => status === 'PLANNED') &&
    body.every(({ status }) => status !== 'SIGNED');
  if (!isToCome) return reports;
  return reports.map((report) =>
    report.status === 'SIGNED' ? { ...report, status: 'PLANNED' } : report,
  );
}
