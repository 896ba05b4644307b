/** The first day that a date or moment spans: `2020` → `2020-01-01`. */
export function firstDay(date: string): string {
  return `${date.slice(0, 10)}-01-01`.slice(0, 10);
}

/** A bound that no day of its span is after: `2020-05` → `2020-05-99`; for comparison as text. */
export function lastDay(date: string): string {
  return `${date.slice(0, 10)}-99-99`.slice(0, 10);
}

/** After every moment of the last day of a span. */
export function beyondDay(date: string): string {
  return `${lastDay(date)}~`;
}

/** Before every day and month of the year of a date, and the year itself. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
