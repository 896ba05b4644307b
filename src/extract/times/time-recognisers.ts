import { calendarTimes } from './calendar-times.ts';
import { englishTimes } from './english-times.ts';
import { relativeTimes } from './relative-times.ts';
import type { TimeRecogniser } from './time-recogniser.ts';

/** In order of preference. */
export const timeRecognisers: readonly TimeRecogniser[] = Object.freeze([
  ...calendarTimes,
  ...englishTimes,
  ...relativeTimes,
]);
