import { INTRO, PERSON } from './english-gaps.ts';
import { isByOthers } from './english-main-clause.ts';
import { listAfter, type Scene, within } from './english-scene.ts';
import type { Named } from './english-subjects.ts';

const TIES = new RegExp(
  `\\b(?:[Pp]artnerships?|[Tt]ies|[Rr]elations(?:hips?)?|[Cc]o-?operation|[Cc]ollaboration|[Ff]riendship|[Tt]winning|[Ll]inks) (?:between|of) ${PERSON}${INTRO}$`,
  'u',
);
const OWN_TIES = new RegExp(
  `^['’]s? (?:[a-z-]+ ){0,3}(?:partnership|ties|links|relations(?:hip)?|friendship|co-?operation|collaboration|twinning) with ${INTRO}$`,
  'u',
);
const SISTER_OF = new RegExp(`^ (?:of|to|with) ${INTRO}$`, 'u');

/** Ties between X and Y, X's ties with Y. */
export function tiesIn(scene: Scene): readonly Named[] {
  if (isByOthers(scene)) return [];
  const { text, names, asides, signing, reach } = scene;
  const between = listAfter(within(scene, signing.start), reach.start, TIES);
  if (between.length > 0) return between;
  for (const owner of [...names, ...asides].filter(({ end }) => end < signing.start)) {
    const other = names.find(
      ({ start, end }) =>
        start > owner.end && end <= signing.start && OWN_TIES.test(text.slice(owner.end, start)),
    );
    if (other) return [owner, other];
  }
  return [];
}

/** X became a sister city of Y, or Y's first sister city. */
export function sisterOf(scene: Scene): readonly Named[] {
  const { text, signing, names, asides } = scene;
  const words = text.slice(signing.start, signing.end);
  if (!/(?:sister|twin|partner|friendly?)[ -]\p{L}+$/iu.test(words)) return [];
  const owner = [...names, ...asides].filter(
    ({ start, end }) =>
      start > signing.start && end < signing.end && /^['’]s? /u.test(text.slice(end, end + 3)),
  );
  return owner.length > 0 ? owner : listAfter(scene, signing.tail, SISTER_OF);
}
