/** What a firm is, right before its name. */
const FIRM =
  '(?:company|firm|giant|[a-z-]*maker|manufacturer|producer|developer|operator|supplier|provider|retailer|start-?up|carrier|brand|conglomerate|builder|brewer)';
/** Malaysian software company, before its name. */
export const OF_FIRM = `(?:(?:\\p{Lu}\\p{L}{2,20}(?:ian|ese|ish|ch|an|i) )?(?:[a-z-]+ ){0,2}${FIRM} |\\p{Lu}\\p{L}{2,20}-based )?`;

/** With 12 chip firms, including X and Y. */
const AMONG_FIRMS = new RegExp(
  `\\bwith (?:[\\p{L}\\d-]+ ){0,5}(?:${FIRM}|compan(?:y|ie)|enterprise|business(?:e)?|partner)s,? (?:including|such as|among them|namely) (?:the )?${OF_FIRM}$`,
  'u',
);
const ENDS_IN_FIRM = new RegExp(`(?<!\\p{L})${FIRM} $`, 'u');

/** Whether the words before a name open a list of firms. */
export function opensFirms(before: string): boolean {
  return AMONG_FIRMS.test(before);
}

/** Whether the words before a name tell that it is a firm. */
export function endsInFirm(before: string): boolean {
  return ENDS_IN_FIRM.test(before);
}
