import { SIDES } from './english-sides.ts';

/** What is signed, as a text goes on to speak of it. */
const PAPER =
  '(?:agreements?|mous?|moas?|memorand(?:um|a)|pacts?|accords?|deals?|partnerships?|documents?|texts?|drafts?|letters?(?: of intent)?|declarations?|statements?(?: of cooperation)?|protocols?|road ?maps?|(?:action|work|joint|cooperation|implementation|exchange|annual|[a-z]+-year) (?:plans?|programmes?|programs?)|minutes|arrangements?|charter|compact|tie-up)';
/** What it may do: it provides, names, binds, and what comes of it. */
const SAYS =
  '(?:covers?|extends?|makes? (?:it|room)|opens?|gives?|helps?|lays?|provides?|focus(?:es)?|cent(?:er|re)s?|calls?|includes?|sets? (?:out|up|down)|aims?|seeks?|sees?|allows?|enables?|lets?|unlocks?|brings?|boosts?|benefits?|strengthens?|promotes?|outlines?|spans?|deals?|commits?|encourages?|asks?|obliges?|requires?|binds?|stipulates?|foresees?|envisages?|envisions?|specif(?:y|ies)|details?|describes?|defines?|contains?|comprises?|consists? of|addresses|address|concerns?|concentrates?|targets?|pledges?|paves?|touch(?:es)? on|lists?|names?|identif(?:y|ies)|spells? out|makes? (?:reference to|provision for)|promises?|refers? to|speaks? of|rests? on|turns? on|foster|fosters|supports?|expands?|deepens?|creates?|establish(?:es)?|links?|pools?|puts?|has (?=(?:two|three|four|five|six|seven|several|\\d+) )|has (?=[^.;]{3,40} [a-z]+ing\\b)|have (?=[^.;]{3,40} [a-z]+ing\\b))';
/** It covers; from now on it also covers. */
const IT = '(?:^(?:[^.;:,"“”]{2,40}, |from now on |now )?it )';
/** What comes first in it or stands in its middle: its centrepiece is, among the projects are. */
const CORE =
  '(?:cent(?:re|er)piece|core|heart|focus|keystone|linchpin|first (?:project|step|task|measure|item)|main (?:project|element|part|point)|flagship(?: project)?)';
const MATTERS = '(?:projects|plans|measures|points|provisions|areas|aims|fields|steps|topics)';

/** Opens what an English announcement says that an agreement covers. */
export const ENGLISH_OPENING = new RegExp(
  [
    String.raw`\b(?:under|according to|in accordance with|pursuant to|as part of|in line with|through) (?:the|this|its|their|both) [^.;]{0,40}?\b${PAPER}\b`,
    String.raw`\b(?:the|this|new) [^.;,]{0,40}?\b${PAPER}\b[^.;]{0,60}? (?:(?:will|would|shall|should|may|can|to|also|is to|are to|now|further|is meant to|is designed to|is intended to) ){0,2}${SAYS}\b`,
    String.raw`\b(?:the (?:two|three|four)|(?:the|both|all) (?:(?:two|three|four) )?(?:[a-z-]+ ){0,2}${SIDES})(?:,? (?:both|all|each|which|who) [^.;]{3,70},)?(?: also| further| jointly| each)? (?:will|agreed|agree|are to|plan to|want to|would|have (?:also )?(?:agreed|pledged|promised|undertaken|committed|decided|resolved)|intend|pledged|commit|undert(?:ake|ook)|promised|decided|resolved|vowed)`,
    String.raw`\bco-?operation will|\b(?:areas|fields) of (?:co-?operation|collaboration|exchange)s? (?:will )?(?:include|are|cover|range)|\bunder (?:the (?:former|latter)|it|this),? |\bthe partnership will|\bfrom both |\bof both `,
    String.raw`${IT}(?:also |further |now |will |would |shall ){0,2}${SAYS}\b`,
    `^(?:the|its) (?:${PAPER}|plan|programme|program) (?:has (?!been|led|since|already|also)|rests on|names|lists|identifies|spells out|covers|includes|provides|calls)`,
    String.raw`^(?:among )?(?:the |its )?(?:key |main |top |agreed )?(?:priorit(?:y|ies)|focus areas?|areas of (?:focus|priority)|priority areas)\b[^.;:]{0,20} (?:include|are|will be|is)\b`,
    String.raw`^(?:the |its |their )?(?:[a-z]+ )?(?:purposes?|aims?|goals?|objectives?|terms|provisions|points|contents?|elements|commitments?|measures|pillars|parts) (?:of (?:the|this) [^.;:]{3,40} )?(?:are|is|include|cover)\b`,
    String.raw`^what(?:'s|’s| is| are| does)(?: in)? (?:the|this) [^.;?]{0,30}?\b${PAPER}\b[^.;?]{0,20}\?`,
    String.raw`^(?:the|its|their) ${CORE} (?:of (?:the|this) [^.;,]{3,40} )?(?:is|are|will be|would be)\b|^at (?:its|the) (?:heart|core|cent(?:re|er))(?: of (?:the|this) [^.;,]{3,40})? (?:is|are|lies?|stands?)\b`,
    String.raw`^(?:(?:joint|the|concrete|initial|further|other) )?(?:plans|projects|measures) (?:include|call|are to|range|cover)\b|^among (?:the|its|their) ${MATTERS}\b|^also (?:on the (?:list|agenda|cards)|planned|agreed|included|foreseen) (?:is|are)\b`,
    String.raw`^(?:the|this|their) (?:new |joint |agreed )?(?:co-?operation|collaboration|scheme|alliance|twinning|tie-up) (?:will |would |also ){0,2}${SAYS}\b|^the (?:mayors|governors|leaders|heads|presidents|rectors|deans|directors|premiers|delegations) (?:have )?(?:agreed|decided|pledged|promised|undertook|resolved)\b`,
    String.raw`^in it, |^they (?:also )?(?:will|plan to|agreed to|are to|want to|intend to)\b|^covering [^.;]{3,200}, the (?:[a-z-]+ ){0,3}${PAPER}\b|^the one with|\bwould deal with`,
    String.raw`\b(?:Committee|Working Group|Board|Task Force|Secretariat)\b[^.;]{0,60} will |\bwill (?:also )?be (?:set up|established|held)`,
  ].join('|'),
  'iu',
);
/** Speech, scene and what is said in brackets are not what was agreed. */
export const ENGLISH_SPEECH =
  /\b(?:hoped|hopes?|told reporters|expressed|welcomed|urged|attended|witnessed|congratulated|thanked|added)\b|^["“]|^[(](?![a-z\d]{1,4}[)])/iu;

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
const LINE = /^(?:[-•*–—·]|\d{1,2}[.)]|[(](?:[a-z]|\d{1,2}|[ivx]{1,4})[)])\s?/u;

/** Whether a sentence opens a list of lines: it ends in a colon. */
export function goesOnInLines(words: string): boolean {
  return OPENS_LINES.test(words);
}

/** - student exchanges; 2) flood control; (a) green steel. */
export function isLineOfList(words: string): boolean {
  return LINE.test(words);
}
