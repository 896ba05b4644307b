import { describe, expect, test } from '@jest/globals';
import { areaListRecognisers } from '../../src/extract/areas/area-list-recognisers.ts';
import { peopleRecognisers } from '../../src/extract/areas/people-recognisers.ts';
import { relativeName } from '../../src/extract/coreference/relative-names.ts';
import { countedAbroad, countedPlace } from '../../src/extract/mentions/counted-places.ts';
import {
  englishName,
  englishParty,
  englishPlace,
} from '../../src/extract/mentions/english-mention.ts';
import { englishSetUpRecognisers } from '../../src/extract/mentions/english-set-up-names.ts';
import {
  countedDivision,
  memberByCharacter,
  memberOfRow,
} from '../../src/extract/mentions/group-members.ts';
import { hostCounty } from '../../src/extract/mentions/host-counties.ts';
import { lineEnd } from '../../src/extract/mentions/line-ends.ts';
import { listedDepartment } from '../../src/extract/mentions/listed-departments.ts';
import { listedHouse } from '../../src/extract/mentions/listed-houses.ts';
import { listedPlace } from '../../src/extract/mentions/listed-places.ts';
import {
  aliasNotice,
  firmForm,
  instituteForm,
  repeatedName,
  shortForm,
} from '../../src/extract/mentions/local-forms.ts';
import { loneCharacter } from '../../src/extract/mentions/lone-characters.ts';
import { positionalName } from '../../src/extract/mentions/positional-names.ts';
import { seriesRecognisers } from '../../src/extract/mentions/project-series.ts';
import { setUpRecognisers } from '../../src/extract/mentions/set-up-names.ts';
import { foundedBody } from '../../src/extract/mentions/set-up-recognisers.ts';
import { sharedHead } from '../../src/extract/mentions/shared-heads.ts';
import {
  countedCounty,
  listedCounty,
  shortCounty,
} from '../../src/extract/mentions/short-counties.ts';
import { signingCounty } from '../../src/extract/mentions/signing-counties.ts';
import { soundedCity, soundedDivision } from '../../src/extract/mentions/sound-names.ts';
import { stateOfRow } from '../../src/extract/mentions/state-rows.ts';
import { subordinateBody } from '../../src/extract/mentions/subordinate-bodies.ts';
import { nameRecognisers } from '../../src/extract/mentions/suffix-names.ts';
import { type Recogniser, type Rule, scannerOf } from '../../src/extract/recogniser.ts';
import { agreementRecognisers } from '../../src/extract/relations/agreement-recognisers.ts';
import { englishRecognisers } from '../../src/extract/relations/english-recognisers.ts';
import { eventRecognisers } from '../../src/extract/relations/find-events.ts';
import { timeRecognisers } from '../../src/extract/times/time-recognisers.ts';
import { read } from './read-text.ts';

const byPattern: readonly Recogniser[] = [
  ...agreementRecognisers,
  ...englishRecognisers,
  ...areaListRecognisers,
  ...peopleRecognisers,
  ...eventRecognisers,
  ...seriesRecognisers,
  ...timeRecognisers,
];
const byPlace: readonly Rule[] = [
  ...setUpRecognisers,
  foundedBody,
  ...englishSetUpRecognisers,
  aliasNotice,
  shortForm,
  firmForm,
  instituteForm,
  positionalName,
  sharedHead,
  englishName,
  englishPlace,
  englishParty,
  memberByCharacter,
  countedDivision,
  memberOfRow,
  loneCharacter,
  stateOfRow,
  soundedDivision,
  soundedCity,
  relativeName,
  repeatedName,
  countedAbroad,
  countedPlace,
  listedPlace,
  listedDepartment,
  listedHouse,
  countedCounty,
  listedCounty,
  shortCounty,
  signingCounty,
  hostCounty,
  lineEnd,
  subordinateBody,
];
const rules: readonly Rule[] = [...byPattern, ...nameRecognisers, ...byPlace];

/** An example as text, and what must be found in it: the words between 【】. */
function marked(example: string): { text: string; expected: string | null } {
  const expected = /【(.+?)】/u.exec(example)?.[1] ?? null;
  return { text: example.replace(/[【】]/gu, ''), expected };
}

const cases = (list: readonly Rule[]) =>
  list.flatMap((rule) => rule.examples.map((example) => [rule.id, example, rule] as const));

describe('every rule', () => {
  test('has an id of its own, a reason, an example and a counter-example', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, because, examples } of rules) {
      expect([id, because.length > 10]).toEqual([id, true]);
      const found = examples.map((example) => marked(example).expected !== null);
      expect([id, found.includes(true), found.includes(false)]).toEqual([id, true, true]);
    }
  });
});

describe('a pattern finds its examples and leaves the counter-examples alone', () => {
  test.each(cases(byPattern))('%s: %s', (_, example, rule) => {
    const { text, expected } = marked(example);
    const found = scannerOf([rule as Recogniser])(text).map(({ start, end }) =>
      text.slice(start, end),
    );
    if (expected === null) expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });
});

describe('the grammar of names finds its examples and leaves the counter-examples alone', () => {
  test.each(cases([...nameRecognisers, ...byPlace]))('%s: %s', (id, example) => {
    const { text, expected } = marked(example);
    const { regions, institutions, projects } = read(text);
    const found = [...regions, ...institutions, ...projects].flatMap(({ forms }) =>
      forms.flatMap(({ evidence }) =>
        evidence.filter(({ rule }) => rule === id).map(({ quote }) => quote),
      ),
    );
    if (expected === null) expect(found).toEqual([]);
    else expect(found).toContain(expected);
  });
});
