import { InvalidArgumentError, Option } from 'commander';

/** `--published YYYY-MM-DD`: for texts that give no publication date. */
export function publishedOption(): Option {
  return new Option(
    '--published <YYYY-MM-DD>',
    'the publication date, where the text has none',
  ).argParser(parseDay);
}

function parseDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError('It must be a day such as 2020-05-25.');
}
