/** Opens what an English announcement says that an agreement covers. */
export const ENGLISH_OPENING =
  /\b(?:(?:under|according to|as part of|in line with|through) (?:the|this|its|their|both) [^.;]{0,40}?\b(?:agreements?|mous?|memorandum|deal|pact|accord|letter|document|partnership)\b|(?:the|this|new) [^.;,]{0,40}?\b(?:agreement|mou|memorandum|pact|accord|partnership|document|letter of intent|statement of cooperation)\b[^.;]{0,60}? (?:(?:will|would|to|also|is to|shall) )?(?:covers?|provides?|focus(?:es)?|cent(?:er|re)s?|calls?|includes?|sets? out|aims?|seeks?|see|allows?|enables?|outlines?|spans?|deals?|commits?)\b|(?:the|both|all) (?:(?:two|three|four) )?(?:sides|parties|cities|institutions|partners|universities|regions|counties) (?:will|agreed|agree|are to|plan to|would|have agreed)|^it (?:also )?(?:covers|provides|focuses|includes)|^the one with|\bwould deal with|\bwill (?:also )?be (?:set up|established|held))/iu;
/** Speech and scene are not what was agreed. */
export const ENGLISH_SPEECH =
  /\b(?:hoped|hopes?|told reporters|expressed|welcomed|urged|attended|witnessed|congratulated|thanked|added)\b|^["“]/iu;
