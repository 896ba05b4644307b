import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { InstitutionMention, Mention } from '../mention.ts';
import { CERTAINTY, type Rule } from '../recogniser.ts';
import { apartFrom } from '../takes.ts';
import { isByPosition } from './positional-names.ts';
import { BODY, placedBody } from './shared-heads.ts';

export const listedDepartment: Rule = {
  id: 'institution.listed-department',
  because: 'a list names the place of its departments once, before the first',
  certainty: 'likely',
  examples: [
    '青岚市教育局、【科技局】与北渡大学签署协议',
    '青岚市教育局、科技局和【财政局】签署协议',
    '青岚市教育局联合【科技局】签署协议',
    '青岚市教育局、白榆县教育局签署协议',
    '青岚市教育局与教育部签署协议',
  ],
};

const NEXT = /^(?:、|和|及|以及|联合|会同)(?![省市区县州旗团])/u;
const LONGEST = 24;
/** No list names more departments of one place. */
const MOST = 12;

/**
 * The mentions with the departments of lists that name their place once: 青岚市教育局、科技局、人社局. A name that
 * stands on its own there ends the list.
 * @param mentions in reading order
 */
export function withListedDepartments(
  text: string,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const found: InstitutionMention[] = [];
  mentions.forEach((first, i) => {
    if (first.type !== 'institution' || first.start < (found.at(-1)?.end ?? 0)) return;
    const after = NEXT.test(text.slice(first.end, first.end + 3));
    const place = after ? placedBody(text, first, mentions[i + 1], gazetteer) : null;
    if (place)
      found.push(
        ...departmentsAfter(text, first, place.name, mentions.slice(i + 1, i + 1 + 2 * MOST)),
      );
  });
  if (found.length === 0) return [...mentions];
  return [...apartFrom(mentions, found), ...found].sort((a, b) => a.start - b.start);
}

function departmentsAfter(
  text: string,
  first: InstitutionMention,
  place: string,
  following: readonly Mention[],
): InstitutionMention[] {
  const { id, certainty } = listedDepartment;
  const found: InstitutionMention[] = [];
  for (let at = first.end; found.length < MOST; ) {
    const joiner = NEXT.exec(text.slice(at, at + 3))?.[0].length ?? 0;
    const start = at + joiner;
    const body =
      joiner > 0 ? BODY.exec(text.slice(start, start + LONGEST))?.groups?.['body'] : undefined;
    const end = start + (body?.length ?? 0);
    const isOther = following.some(
      (one) => one.start < end && start < one.end && !isByPosition(one),
    );
    if (body === undefined || isOther) return found;
    const form = text.slice(start, end);
    const base = { start, end, form, name: `${place}${body}`, rule: id, entries: [] };
    const confidence = CERTAINTY[certainty];
    found.push({ ...base, confidence, type: 'institution', kind: 'GOVERNMENT' });
    at = end;
  }
  return found;
}
