const PRIVATE =
  /\b(?:loan|purchase|supply|sale|sales|lease|licen[cs](?:e|ing)|takeover|merger|transfer|sponsorship|rental|franchise|employment|labou?r|wages?|pay|collective(?: bargaining)?|tentative|currency swap|swap|coalition|power-sharing|confidentiality|non-disclosure|ceasefire|peace|free trade|extradition) (?:agreements?|deals?|pacts?|accords?|treaty)$/iu;
/** No agreement, such an agreement: not one that is told. */
const NONE = /\b(?:no|any|(?<!\bfirst )such|without)\s/iu;
const NO = /^(?:no|none)\s/iu;

/** Whether the words speak of no agreement, or of one in which no public body has a part. */
export function tellsOfNone(type: string, worded: string, words: string, before: string): boolean {
  return isPrivate(type, before) || NONE.test(worded) || NO.test(words);
}

/** A loan is private, but for what museums and libraries lend. */
function isPrivate(type: string, before: string): boolean {
  return (
    PRIVATE.test(type) && !(/\bloan/iu.test(type) && /\b(?:museum|librar|galler)/iu.test(before))
  );
}
