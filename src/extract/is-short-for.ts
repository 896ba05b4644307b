/** Whether the characters of the short name stand in the long one, in order: 海港航 in 琼海港航集团. */
export function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
