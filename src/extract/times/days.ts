/** The length of a day in full: 2031-04-06. */
export const DAY_LENGTH = '2031-04-06'.length;
/** In milliseconds. */
const DAY = 86_400_000;

/** How many days the second is after the first; of what begins with a day only the day counts. */
export function daysBetween(first: string, second: string): number {
  return (instantOf(second) - instantOf(first)) / DAY;
}

/** The day so many days after one, or before it where they are negative. */
export function dayAfter(day: string, days: number): string {
  return new Date(instantOf(day) + days * DAY).toISOString().slice(0, DAY_LENGTH);
}

function instantOf(day: string): number {
  return Date.parse(day.slice(0, DAY_LENGTH));
}
