import type { GazetteerHit } from '../../model/gazetteer-entry.ts';
import type { InstitutionKind, RegionKind } from '../../model/schema.generated.ts';
import type { Mention } from '../mention.ts';

/** What follows a short form and shows that it is a part of another word: 成都路, 云南白药. */
const OTHER_WORD = /^(?:路|街|籍|话|菜|人(?!民)|白药|味|队|队员|西路|东路|南路|北路)/u;

/** Known names as mentions; a form of two characters must not be a part of another word. */
export function knownNames(text: string, hits: readonly GazetteerHit[]): Mention[] {
  return hits.flatMap(({ start, end, entries }): Mention[] => {
    const form = text.slice(start, end);
    const [first] = entries;
    if (!first || (form.length === 2 && OTHER_WORD.test(text.slice(end, end + 3)))) return [];
    const base = { start, end, form, name: form, rule: 'gazetteer', confidence: 0.95, entries };
    return first.type === 'region'
      ? [{ ...base, type: 'region', kind: first.kind as RegionKind, within: [] }]
      : [{ ...base, type: 'institution', kind: first.kind as InstitutionKind }];
  });
}
