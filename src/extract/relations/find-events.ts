import type { EventKind } from '../../model/schema.generated.ts';
import type { Segments } from '../../model/segments.ts';
import type { Span } from '../../model/span.ts';
import type { Context, ResolvedMention } from '../context.ts';
import { mentionsIn } from '../context.ts';
import { CERTAINTY, type Recogniser, scannerOf } from '../recogniser.ts';
import { findTimes } from '../times/find-times.ts';

export interface EventRecogniser extends Recogniser {
  readonly finds: EventKind;
}

/** An occasion named after those who meet: a weak tie. Offsets are on the view's text. */
export interface FoundEvent extends Span {
  readonly rule: string;
  readonly confidence: number;
  readonly kind: EventKind;
  readonly name: string;
  readonly heldOn: ReturnType<typeof findTimes>[number] | null;
  readonly parties: readonly ResolvedMention[];
}

const TAIL = '[\\p{Script=Han}“”—·、-]{2,40}?';

/** Meetings whose name begins with the parties; who they are is seen from the names inside. */
export const eventRecognisers: readonly EventRecogniser[] = Object.freeze<EventRecogniser[]>([
  {
    id: 'event.symposium',
    finds: 'SYMPOSIUM',
    because: 'a symposium named after those who hold it',
    certainty: 'likely',
    anchors: ['座谈会', '恳谈会', '对接会', '联席会'],
    lookBack: 44,
    pattern: new RegExp(`${TAIL}(?:座谈会|恳谈会|对接会|联席会(?!议))`, 'uy'),
    examples: ['【望川新区—云陌区合作座谈会】举行', '召开联席会议'],
  },
  {
    id: 'event.forum',
    finds: 'FORUM',
    because: 'a forum named after those who hold it',
    certainty: 'likely',
    anchors: ['论坛', '峰会', '研讨会', '年会', '推介会', '洽谈会'],
    lookBack: 44,
    pattern: new RegExp(`${TAIL}(?:论坛|峰会|研讨会|年会|推介会|洽谈会)`, 'uy'),
    examples: ['【青岚—云陌产业协作论坛】开幕', '在论坛上'],
  },
]);

const scan = scannerOf(eventRecognisers);
const JOINED = /^(?:与|和|同|、|—+|-|·|——)$/u;
const JOINS = /[与和同、—·-]/u;

/** Whether some words may name an event after two: without any, no name has a part in one. */
export function mayMeet({ view: { text }, sentences }: Segments): boolean {
  return sentences.some((sentence) =>
    scan(text, sentence.start, sentence.end).some(({ start, end }) =>
      JOINS.test(text.slice(start, end)),
    ),
  );
}

/** The events of a document that two or more parties give their name to; each once. */
export function findEvents(context: Context): FoundEvent[] {
  const events = context.segments.sentences.flatMap((sentence) =>
    scan(context.text, sentence.start, sentence.end).flatMap(
      (match) => eventAt(context, sentence, match) ?? [],
    ),
  );
  const seen = new Set<string>();
  return events.filter(({ parties, kind }) => {
    const key = [kind, ...parties.map(({ entity }) => entity.key).sort()].join('|');
    return !seen.has(key) && seen.add(key);
  });
}

function eventAt(
  context: Context,
  sentence: Span,
  { recogniser, start: from, end }: ReturnType<typeof scan>[number],
): FoundEvent | null {
  const { text } = context;
  const parties = joinedParties(text, mentionsIn(context, { start: from, end }));
  const [first] = parties;
  if (!first) return null;
  const start = first.mention.start;
  const times = findTimes(text, { start: sentence.start, end }, context.writtenOn);
  return {
    start,
    end,
    rule: recogniser.id,
    confidence: CERTAINTY[recogniser.certainty],
    kind: recogniser.finds,
    name: text.slice(start, end),
    heldOn: times.findLast(({ value }) => value !== null) ?? null,
    parties,
  };
}

/** The last list of two or more regions or institutions that are joined; `[]` where there is none. */
function joinedParties(text: string, names: readonly ResolvedMention[]): ResolvedMention[] {
  const able = names.filter(({ entity }) => entity.type !== 'project' && entity.kind !== 'GROUP');
  const last = able.at(-1);
  if (!last) return [];
  const joined = [last];
  for (const name of able.slice(0, -1).toReversed()) {
    const next = joined[0];
    if (!next || !JOINED.test(text.slice(name.mention.end, next.mention.start))) break;
    joined.unshift(name);
  }
  return new Set(joined.map(({ entity }) => entity)).size < 2 ? [] : joined;
}
