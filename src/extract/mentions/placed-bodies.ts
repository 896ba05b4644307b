import type { InstitutionMention, Mention, RegionMention } from '../mention.ts';
import { isByCharacter } from './by-character.ts';
import { isGovernment } from './shared-heads.ts';

/**
 * The mentions with the region right before a body taken into the words for that body: 宁夏彭阳县医院,
 * 上海市青浦区人民法院. The region tells where it is, and is named besides.
 * @param mentions in reading order
 */
export function withPlacesBefore(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const before = kept.at(-1);
    if (
      mention.type !== 'institution' ||
      !before ||
      !tellsWhere(before, mention) ||
      (mention.kind === 'MECHANISM' && endsRow(before, kept.at(-2)))
    ) {
      kept.push(mention);
      continue;
    }
    const { start } = before;
    const form = `${before.form}${mention.form}`;
    const inner = [before, ...(before.outer ?? []), ...(mention.inner ?? [])];
    const own = isOfOtherState(before, mention) ? { ...mention, name: form, entries: [] } : mention;
    kept[kept.length - 1] = { ...own, start, form, inner };
  }
  return kept;
}

/** 云州白州地方工作组: a joint body of places side by side is in none of them. */
function endsRow({ start }: RegionMention, before: Mention | undefined): boolean {
  return before?.type === 'region' && before.end === start;
}

/** 老挝科技部: not the ministry that the list knows by its own name. */
function isOfOtherState(before: RegionMention, { entries }: InstitutionMention): boolean {
  return before.kind === 'COUNTRY' && entries.length > 0;
}

function tellsWhere(before: Mention, { start }: Mention): before is RegionMention {
  return (
    before.type === 'region' &&
    before.end === start &&
    !isGovernment(before) &&
    !isByCharacter(before)
  );
}
