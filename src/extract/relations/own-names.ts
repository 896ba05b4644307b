import type { ResolvedMention } from '../context.ts';

/** What may stand between a region and the joiner after it: who speaks for it, and when. */
const SPOKESMAN =
  /长|书记|主席|主任|代表|方|委员|秘书|常委|政府|办事处|公署|等|[两三四五六]|天|日|现场|正式|携手|联合|牵手|[“”]/u;

const BEFORE_JOINER =
  /^\p{Script=Han}*?(?=与|和|同|跟|及|携手|牵手|联合|联手|[^\p{Script=Han}]|$)/u;

/** 意大利制造商某某同: as a subject too a state is only where its firms are from. */
export function isSelf(text: string, subject: ResolvedMention): boolean {
  const { end } = subject.mention;
  const after = text.slice(end, end + 20);
  return subject.entity.kind === 'COUNTRY' ? isOwn(subject, after) : !isFirm(subject, after);
}

/** Two characters between a short name and the joiner that are no name: 郑州再度与, but not 郑州日产与. */
const ADVERB =
  /^(?:日前|[今昨当同近][日天]|两|各|再[次度]|首次|分别|各自|共同|率先|先后|相继|陆续|已经|不仅|此前|随后|就此|则|均|都|也|还|又|将|拟|曾|已|等|一|三|四|五)/u;

const OFFICIAL = /(?:长|书记|主席|主任|代表|方|方面|委员|政府|秘书|常委)$/u;

/** 郑州日产与: a short name of a place and two characters are the short name of a firm. */
function isFirm({ mention }: Pick<ResolvedMention, 'mention'>, between: string): boolean {
  const words = /^\p{Script=Han}{2}(?=[与和同跟及、])/u.exec(between)?.[0];
  return (
    words !== undefined &&
    mention.type === 'region' &&
    !/(?:[省市县区盟旗镇乡]|..州)$/u.test(mention.form) &&
    !ADVERB.test(words) &&
    !OFFICIAL.test(words)
  );
}

/** 德国汽车制造商某某与: the firm signs, not the country that it is from. */
export function isOwn({ mention }: ResolvedMention, between: string): boolean {
  if (mention.type !== 'region') return true;
  const words = BEFORE_JOINER.exec(between)?.[0] ?? '';
  return !isFirm({ mention }, between) && (words.length < 3 || SPOKESMAN.test(words));
}
