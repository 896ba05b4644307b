import { foldText } from './fold-text.ts';

const RUN = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;
const SCRIPT_EDGE = /(?<=\p{Script=Han})(?!\p{Script=Han})|(?<!\p{Script=Han})(?=\p{Script=Han})/u;

/** The tokens to index: each Han character and each pair of neighbours; words elsewhere. */
export function indexTokens(text: string): string[] {
  return runsOf(text).flatMap((run) =>
    isHan(run) ? [...Array.from(run), ...pairsOf(run)] : [run],
  );
}

/** The tokens to look for: pairs where there are any, for they are the rarer ones. */
export function queryTokens(text: string): string[] {
  const tokens = runsOf(text).flatMap((run) => {
    if (!isHan(run)) return [run];
    const pairs = pairsOf(run);
    return pairs.length > 0 ? pairs : [run];
  });
  return [...new Set(tokens)];
}

export function isHan(run: string): boolean {
  return HAN.test(run);
}

/** Runs of Han characters, and words elsewhere. */
export function runsOf(text: string): string[] {
  return (foldText(text).match(RUN) ?? []).flatMap((run) => run.split(SCRIPT_EDGE));
}

/** Pairs of neighbours. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
