import { pinyin } from 'pinyin-pro';

/** What is longer is no name, and nobody types how all of it sounds. */
const LONGEST_NAME = 40;
const HAN = /\p{Script=Han}/u;
const TYPED = /^[a-z0-9]{2,}$/;

/**
 * How the beginnings of a name sound, from two characters on: by the first letters of the syllables
 * (cdjkq) and whole (chengdujingkaiqu). None where it has no Han character.
 * @param name folded
 */
export function soundTokens(name: string): string[] {
  const syllables = syllablesOf(name).filter((one) => one !== '');
  const beginnings = syllables.map((_, i) => syllables.slice(0, i + 1)).slice(1);
  return beginnings.flatMap((some) => [initialsOf(some), some.join('')]);
}

/**
 * How many characters of a name are what a typed word sounds like, from its start; 0 where it sounds
 * like none of its beginnings.
 * @param name folded
 * @param word folded
 */
export function soundedBy(name: string, word: string): number {
  if (!TYPED.test(word)) return 0;
  const syllables = syllablesOf(name);
  const lengths = syllables.map((_, i) => i + 1).filter((length) => syllables[length - 1] !== '');
  return (
    lengths.find((length) => {
      const some = syllables.slice(0, length).filter((one) => one !== '');
      return some.length > 1 && (initialsOf(some) === word || some.join('') === word);
    }) ?? 0
  );
}

/** Of each character: its syllable, itself where it is a letter or a digit, else nothing. */
function syllablesOf(name: string): string[] {
  const characters = Array.from(name);
  if (characters.length > LONGEST_NAME || !HAN.test(name)) return [];
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  if (syllables.length !== characters.length) return [];
  return syllables.map((one) => (/^[\p{L}\p{N}]+$/u.test(one) ? one.toLowerCase() : ''));
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((one) => Array.from(one)[0] ?? '').join('');
}
