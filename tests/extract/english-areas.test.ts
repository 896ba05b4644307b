import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The areas of each agreement of an English report of June 2035. */
function areasOf(text: string): string[][] {
  return read(text, '2035-06-14').agreements.map(({ areas }) => areas.map(({ code }) => code));
}

const SIGNED = 'Suzhou and Turin signed a cooperation agreement on Tuesday.';
const PLANNED = 'Suzhou and Turin signed an action plan on Tuesday.';

describe('what follows a signing', () => {
  test.each<[string, string, string[]]>([
    [
      'what a plan has in its lettered points',
      `${PLANNED}\n\nThe plan has two parts:\n(a) Flood control – shared alarms; and\n(b) Vineyards – a yearly tasting.`,
      ['emergency', 'agriculture'],
    ],
    [
      'the third point, which is no sign of copyright',
      `${PLANNED}\n\nThe plan has three parts:\n(a) Flood control – shared alarms;\n(b) Vineyards – a tasting held every spring; and\n(c) Museums – forty paintings in each direction.`,
      ['emergency', 'agriculture', 'sports-culture'],
    ],
    [
      'what a statement calls for',
      'Suzhou and Turin signed a statement of cooperation on Tuesday.\n\nThe statement calls for:\n• lower barriers for olive oil.',
      ['agriculture'],
    ],
    [
      'a long point to its end',
      `${SIGNED}\n\nThe agreement commits the two cities to:\n• support the planting of old vineyards above the two towns.`,
      ['agriculture'],
    ],
    [
      'what it is for',
      `${SIGNED}\n\nThe purposes of the document are:\n– to run trams at night;\n– to lend paintings.`,
      ['transport', 'sports-culture'],
    ],
    [
      'what it includes from now on',
      `${SIGNED} From now on, it includes flood control.`,
      ['emergency'],
    ],
    [
      'what it stipulates',
      `${SIGNED}\n\nThe agreement stipulates the planting of vineyards.`,
      ['agriculture'],
    ],
    [
      'what is in it',
      `${SIGNED}\n\nWhat's in the agreement? A loan of paintings.`,
      ['sports-culture'],
    ],
    [
      'the matters that it refers to',
      `${SIGNED} It makes reference to two matters: flood control and vineyards.`,
      ['emergency', 'agriculture'],
    ],
    [
      'a course by who takes it, and not as a course',
      `${SIGNED} It provides for courses for guides.`,
      ['tourism', 'talent'],
    ],
    [
      'not what is said of it in brackets',
      `${SIGNED}\n\nThe agreement covers vineyards. (Yes, Turin has trams.)`,
      ['agriculture'],
    ],
  ])('tells %s', (_, text, areas) => {
    expect(areasOf(text)).toEqual([areas]);
  });
});

describe('a light word', () => {
  const will = (what: string) => areasOf(`${SIGNED} The two cities will ${what}.`)[0];

  test.each<[string, string, string[]]>([
    ['that colours the next noun tells nothing', 'paint a truck green', []],
    ['that stands for itself tells its field', 'share trucks and drivers', ['transport']],
    [
      'before what can be about anything tells its field',
      'hold truck driver exchanges for wildfire crew exchange',
      ['emergency'],
    ],
    ['of which more is said tells its field', 'burn hydrogen made in Turin', ['energy']],
    ['in the name of a road tells where', 'open a shop in Canal Road', []],
  ])('%s', (_, what, areas) => {
    expect(will(what)).toEqual(areas);
  });
});

describe('staff', () => {
  const will = (what: string) => areasOf(`${SIGNED} The two cities will ${what}.`)[0];

  test.each<[string, string, string[]]>([
    ['is taught what to do', 'teach 30 young people to mend nets', ['talent']],
    ['has a course made for it', 'open a course for pilots', ['talent']],
    ['is trained wherever it is from', 'train Turin electricians', ['talent']],
    ['is none where a course is of a river', 'map the course of a stream', []],
  ])('%s', (_, what, areas) => {
    expect(will(what)).toEqual(expect.arrayContaining(areas));
    expect(will(what)?.includes('talent')).toBe(areas.includes('talent'));
  });
});

describe('a body whose English name tells its field', () => {
  const signed = (a: string, b: string) =>
    areasOf(`The ${a} and the ${b} signed a cooperation agreement on Tuesday.`);

  test.each<[string, string, string, string[]]>([
    ['is of it', 'Suzhou Public Library', 'Turin City Library', ['sports-culture']],
    ['teaches it and does nothing of it', 'Suzhou Agricultural University', 'City of Turin', []],
    [
      'treats, be it of a university',
      'Suzhou University Hospital',
      'Hospital of Turin University',
      ['health'],
    ],
  ])('%s', (_, a, b, areas) => {
    expect(signed(a, b)).toEqual([areas]);
  });
});

test.each([
  [
    'told in one breath',
    'Suzhou signed a protocol on trade with Turin and a memorandum on music with Milan on Tuesday.',
    ['agriculture', 'sports-culture'],
  ],
  [
    'told one after the other',
    'Suzhou and Turin signed a protocol on trade on Tuesday. Soochow University and Milan University signed a memorandum on music.',
    ['trade-logistics', 'agriculture'],
  ],
])('of two instruments %s the one whose noun opens a sentence is told of', (_, signed, areas) => {
  const text = `${signed}\n\nThe protocol provides for the planting of vineyards.`;
  expect(areasOf(text)[0]).toEqual(areas);
  expect(areasOf(text)[1]).not.toContain('agriculture');
});
