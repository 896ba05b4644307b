import {
  DIVISION,
  LEADING,
  LONGEST,
  OF_HEAD,
  TOPIC,
  TOPIC_HEAD,
  withoutLeading,
} from './english-name-parts.ts';
import type { Run, Word } from './english-words.ts';

const LEVEL = /^(?:Free|Federal|Royal|Metropolitan|Rural|Regional|Autonomous|Capital|London)$/u;

/** University of Marlbridge, Ministry of Environment and Water: runs that small words make one name. */
export function joinedRuns(text: string, runs: readonly Run[]): Word[][] {
  const names: Word[][] = [];
  for (const run of runs) {
    const before = names.at(-1);
    const last = before?.at(-1);
    const between = last ? text.slice(last.end, run[0].start) : '';
    const isGoingOn =
      before !== undefined &&
      last !== undefined &&
      !last.isPossessive &&
      (isOneName(before, between, run) ||
        (between === ' and ' && isOfAcronym(text, before, run)) ||
        (between === ', ' && isTopicInRow(text, before, run)));
    if (before && isGoingOn) before.push(...run);
    else names.push([...run]);
  }
  return names;
}

function isOneName(before: readonly Word[], between: string, run: Run): boolean {
  const last = before.at(-1)?.text ?? '';
  if (between === ' in ') return isChamberAbroad(before);
  if (between === ' at ') return isCampus(before, run);
  if (/^ (?:of|for)(?: the)? $/u.test(between))
    return (OF_HEAD.test(last) || hasTopic(before)) && before.length < LONGEST && !isRanked(before);
  if (!/^(?:,| and|, and| &) $/u.test(between)) return false;
  if (isTopicOfHead(before, run) || isTwinHead(before, between, run)) return true;
  const isTopical = before
    .slice(0, -1)
    .some(({ text }) => TOPIC_HEAD.test(text) || text === 'University');
  return (
    isTopical &&
    TOPIC.test(run[0].text) &&
    (run.length === 1 || !isHeadAlone(run.at(-1)?.text ?? ''))
  );
}

/** Transport is a topic as well as a head. */
function isHeadAlone(word: string): boolean {
  return OF_HEAD.test(word) && !TOPIC.test(word);
}

/** The American Chamber of Commerce in Shanghai is another than that in Macao. */
function isChamberAbroad(words: readonly Word[]): boolean {
  const [first, ...others] = withoutLeading(words);
  return (
    /(?:an|ese|ish|ch|EU|AmCham)$/u.test(first?.text ?? '') &&
    others.some(({ text }) => text === 'Chamber') &&
    words.at(-1)?.text === 'Commerce'
  );
}

/** The University of Marl at Rivermouth: one of a state's, by the city of its campus. */
function isCampus(words: readonly Word[], run: Run): boolean {
  const [first, ...others] = withoutLeading(words);
  return first?.text === 'University' && others.length > 0 && run.length <= 2;
}

/** Culture, Tourism and Sports Bureau: a topic in a row of which the last has the head. */
function isTopicInRow(text: string, before: readonly Word[], run: Run): boolean {
  const end = run.at(-1)?.end ?? 0;
  const topics = [before.at(-1), ...run].every((word) => TOPIC.test(word?.text ?? ''));
  return topics && ROW_END.test(text.slice(end, end + 80));
}

const ROW_END =
  /^(?:, \p{Lu}\p{Ll}+){0,3},? and \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3} (?:Bureau|Department|Commission|Office|Administration|Agency|Authority|Committee|Ministry)(?!\p{L})/u;

/** Institute of Fossils and Minerals (IFM): the letters in brackets tell that `and` is of the name. */
function isOfAcronym(text: string, before: readonly Word[], run: Run): boolean {
  const letters = /^ \((?<letters>\p{Lu}{3,8})\)/u.exec(
    text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 12),
  )?.groups?.['letters'];
  const first = withoutLeading(before)[0]?.text[0];
  return (
    letters !== undefined &&
    letters[0] === first &&
    letters.at(-1) === run.at(-1)?.text[0] &&
    letters.length === withoutLeading(before).length + run.length
  );
}

/** Department of Justice, of Fujian Province: a body with its topic, whose place follows. */
function hasTopic(words: readonly Word[]): boolean {
  return withoutLeading(words)
    .slice(0, -1)
    .some(({ text }) => TOPIC_HEAD.test(text));
}

/** Keqiao District of Shaoxing is Keqiao District; City of Ballarat is one name. */
function isRanked(words: readonly Word[]): boolean {
  return (
    DIVISION.test(words.at(-1)?.text ?? '') &&
    words.slice(0, -1).some(({ text }) => !LEVEL.test(text) && !LEADING.test(text))
  );
}

/**
 * Forestry and Grassland Bureau, Agriculture and Forestry University, Marl Port and Shipping Administration: topics
 * of a head still to come; Marl Port and Helm Port Authority are two.
 */
function isTopicOfHead(before: readonly Word[], run: Run): boolean {
  const isHead = ({ text }: Word) => TOPIC_HEAD.test(text);
  const last = before.at(-1)?.text ?? '';
  const isPort = before.length > 1 && /^(?:Ports?|Harbour|Airport)$/u.test(last);
  if (before.some(isHead) || (isPort && !TOPIC.test(run[0].text))) return false;
  if (!isPort && !TOPIC.test(last)) return false;
  const isOfUniversity =
    TOPIC.test(run[0].text) &&
    run.slice(1, 3).some(({ text }) => /^(?:University|College|Hospital)$/u.test(text));
  return isOfUniversity || run.slice(1).some(isHead);
}

/** Museum and Art Gallery, Parks and Wildlife Service: two heads of one name. */
function isTwinHead(before: readonly Word[], between: string, run: Run): boolean {
  return (
    / (?:and|&) $/u.test(between) &&
    before.length > 1 &&
    TWIN.test(before.at(-1)?.text ?? '') &&
    run.length <= 2 &&
    run.every(
      ({ text }) =>
        TWIN.test(text) ||
        /^(?:Art|Arts|Botanic(?:al)?|Wildlife|National|Science|Research|Public)$/u.test(text),
    )
  );
}

const TWIN =
  /^(?:Museums?|Galler(?:y|ies)|Librar(?:y|ies)|Archives?|Gardens?|Zoo|Aquarium|Parks?|Institute|Academy|Cent(?:er|re)|Service|Observatory|Hospital)$/u;
