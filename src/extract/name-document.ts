import type { Document } from '../model/document.ts';
import type { Gazetteer } from '../model/gazetteer-entry.ts';
import type { Segments } from '../model/segments.ts';
import { withFullNames } from './coreference/full-names.ts';
import { withRelativeNames } from './coreference/relative-names.ts';
import { resolveMentions } from './coreference/resolve-mentions.ts';
import { withVenuesThatSign } from './coreference/venues-that-sign.ts';
import type { Entities } from './entity.ts';
import { literalSign } from './literals.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions/find-mentions.ts';
import { withPlacesBefore } from './mentions/placed-bodies.ts';

/** Who 我市 or a short name means matters where somebody may sign; most news has no such word. */
const maySign = literalSign(
  '签 协议 协定 备忘录 意向书 缔结 结结 宣言 倡议 公约 声明 纪要 文书 托管书 结为 结成 画押 了押 盟 手印 公章 印章 订约 定约 了约 立约 成约 为约 之约 的约 姊妹 姐妹 友城'.split(
    ' ',
  ),
);

/** The names of a document, and what each means there. */
export function nameDocument(
  document: Document,
  segments: Segments,
  gazetteer: Gazetteer,
): Entities {
  const { text } = segments.view;
  const found = findMentions(segments, gazetteer);
  const mentions = maySign(text, 0, text.length)
    ? withMeanings(found, document, segments, gazetteer)
    : found;
  return resolveMentions(withPlacesBefore(mentions), document, segments, gazetteer);
}

function withMeanings(
  found: readonly Mention[],
  document: Document,
  segments: Segments,
  gazetteer: Gazetteer,
): Mention[] {
  const bodies = withVenuesThatSign(found, segments);
  return withFullNames(withRelativeNames(bodies, document, segments, gazetteer));
}
