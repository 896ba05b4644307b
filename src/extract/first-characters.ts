/**
 * Finds the places of a text where one of these characters stands, by one native scan: most text
 * begins no anchor, and a loop over it would look each character up.
 */
export function placesOf(
  characters: Iterable<string>,
): (text: string, from: number, to: number) => number[] {
  const escaped = [...new Set(characters)].map((one) => one.replace(/[\\\]^-]/g, '\\$&')).join('');
  const pattern = new RegExp(`[${escaped}]`, 'g');
  return (text, from, to) => {
    const places: number[] = [];
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found && found.index < to; found = pattern.exec(text)) {
      places.push(found.index);
    }
    return places;
  };
}
