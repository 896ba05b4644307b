import { SIDES } from './english-sides.ts';

/** Opens what an English announcement says that an agreement covers. */
export const ENGLISH_OPENING = new RegExp(
  String.raw`\b(?:(?:under|according to|in accordance with|pursuant to|as part of|in line with|through) (?:the|this|its|their|both) [^.;]{0,40}?\b(?:agreements?|mous?|memorandum|deal|pact|accord|letter|document|partnership)\b|(?:the|this|new) [^.;,]{0,40}?\b(?:agreement|mou|memorandum|pact|accord|deal|partnership|document|text|draft|letter|declaration|letter of intent|statement of cooperation)\b[^.;]{0,60}? (?:(?:will|would|to|also|is to|shall|now) )?(?:covers?|extends?|makes? (?:it|room)|opens?|gives?|helps?|lays?|provides?|focus(?:es)?|cent(?:er|re)s?|calls?|includes?|sets? out|aims?|seeks?|see|allows?|enables?|unlocks?|brings?|boosts?|benefits?|strengthens?|promotes?|outlines?|spans?|deals?|commits?|encourages?|asks?|obliges?)\b|(?:the (?:two|three|four)|(?:the|both|all) (?:(?:two|three|four) )?(?:[a-z-]+ ){0,2}${SIDES})(?:,? (?:both|all|each|which|who) [^.;]{3,70},)?(?: also| further| jointly| each)? (?:will|agreed|agree|are to|plan to|want to|would|have agreed|intend|pledged|commit)|co-?operation will|(?:areas|fields) of (?:co-?operation|collaboration|exchange)s? (?:will )?(?:include|are|cover|range)|under (?:the (?:former|latter)|it|this),? |the partnership will|from both |of both |\baccording to the (?:agreement|memorandum|mou|pact|accord|deal)|^it (?:also )?(?:covers|provides|focuses|includes|calls for|commits|sets out|lists|identifies|names|outlines|spells out)|^(?:the|its) (?:agreement|mou|memorandum|pact|accord|deal|partnership|plan|programme|document) (?:has|rests on|names|lists|identifies|spells out) |^(?:among )?(?:the |its )?(?:key |main |top |agreed )?(?:priorit(?:y|ies)|focus areas?|areas of (?:focus|priority)|priority areas)\b[^.;:]{0,20} (?:include|are|will be|is)\b|^in it, |^they (?:also )?(?:will|plan to|agreed to|are to|want to|intend to)\b|^covering [^.;]{3,200}, the (?:[a-z-]+ ){0,3}(?:agreement|mou|memorandum|pact|accord|deal)\b|^the one with|\bwould deal with|\b(?:Committee|Working Group|Board|Task Force|Secretariat)\b[^.;]{0,60} will |\bwill (?:also )?be (?:set up|established|held))`,
  'iu',
);
/** Speech and scene are not what was agreed. */
export const ENGLISH_SPEECH =
  /\b(?:hoped|hopes?|told reporters|expressed|welcomed|urged|attended|witnessed|congratulated|thanked|added)\b|^["“]/iu;

/** What somebody will do, after the signing has been told. */
const TO_COME =
  /^[^.;:"“”]{2,120}? (?:will|is to|are to)(?: (?:also|each|jointly|then|now))? (?!visit|travel|leave|attend|return|meet (?!t)|take place|go on\b|arrive|be held|be signed|sign\b)[a-z]/u;
/** The delegation and the event go on; what people say is no undertaking. */
const SCENE =
  /\b(?:delegation|forum|expo|fair|ceremony|visit|said|says|told|noted|according to (?:the )?(?:mayor|governor|office)|expected|hopes?|residents|next (?:stop|edition))\b/iu;

/** The governor said the university would train officers: what will be done, as one of them tells it. */
const TOLD_TO_COME =
  /^[^.;:"“”]{2,80}? (?:said|disclosed|explained|noted|announced|confirmed|revealed) (?:that )?(?:the (?:[a-z-]+ ){0,2}(?:city|cities|county|counties|province|provinces|university|universities|college|hospital|hospitals|port|council|museum|school|schools|institute|institution|institutions|partners|sides|parties|agreement|deal|partnership|pact|memorandum|two)|both|they|it) would (?!like|love|be (?:happy|glad|pleased|keen)|welcome|visit|travel|hope)/iu;

/** Whether a sentence tells what will be done, whoever does it. */
export function tellsWhatIsToCome(words: string): boolean {
  return (TO_COME.test(words) && !SCENE.test(words)) || TOLD_TO_COME.test(words);
}

const OPENS_LINES = /:\s*$/u;
const LINE = /^(?:[-•*–—·]|\d{1,2}[.)])\s?/u;

/** Whether a sentence opens a list of lines: it ends in a colon. */
export function goesOnInLines(words: string): boolean {
  return OPENS_LINES.test(words);
}

/** - student exchanges; 2) flood control. */
export function isLineOfList(words: string): boolean {
  return LINE.test(words);
}
