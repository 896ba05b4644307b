import fc from 'fast-check';
import type { ReportedAgreement, Told } from './articles.ts';

/** Names whose order differs by code point and by UTF-16 unit, marks that a query language knows. */
export const NAMES = ['青岚市', '云陌区', '𠮷野市', '﨑城', 'O\'Brien `x` "y"', 'Ｂeta 市'];
export const DATES = ['2020-05-25', '2020-05', '2020', '2021-03', '2019-12-31'];
export const TEXTS = ['战略合作协议', '备忘录', '', '100% _\\', 'Memorandum 協議', '青 岚 协议'];
const AREAS = ['talent', 'industry', 'transport'];

const region = fc.record({
  name: fc.constantFrom(...NAMES),
  kind: fc.constantFrom('CITY', 'DISTRICT'),
  aliases: fc.subarray(['青岚', '岚城', '𠮷野', 'B市']),
});

const clause = fc.record({
  heading: fc.constantFrom('产业合作', '人才交流', '交通 互联'),
  text: fc.constantFrom(...TEXTS),
  areas: fc.subarray(AREAS),
});

const values = fc.record(
  {
    status: fc.constantFrom('SIGNED', 'PLANNED', 'MENTIONED'),
    kind: fc.constantFrom('STRATEGIC', 'FRAMEWORK', 'MEMORANDUM'),
    signedOn: fc.constantFrom(...DATES),
    type: fc.constantFrom(...TEXTS),
    name: fc.constantFrom('青岚合作协议', '云陌协议'),
    place: fc.constantFrom(...NAMES),
    claimedClauses: fc.integer({ min: -1, max: 3 }),
  },
  { requiredKeys: ['status', 'kind'] },
);

/** What an article can tell: its agreements are among regions that it names. */
const told: fc.Arbitrary<Told> = fc
  .record({
    name: fc.constantFrom('甲', '乙', '丙', '丁', "'戊'", '𠮷'),
    rules: fc.constantFrom('1', '2'),
    publishedAt: fc.constantFrom('2020-05-26', '2021-03-02T08:00:00+08:00'),
    regions: fc.uniqueArray(region, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
  })
  .chain((article) => {
    const names = article.regions.map(({ name }) => name);
    const agreement: fc.Arbitrary<ReportedAgreement> = fc.record({
      parties: fc.subarray(names, { minLength: 1 }),
      values,
      clauses: fc.uniqueArray(clause, { maxLength: 3, selector: ({ heading }) => heading }),
    });
    const partOf = fc.array(fc.option(fc.constantFrom(...names), { nil: null }), { maxLength: 4 });
    return fc.record({ agreements: fc.array(agreement, { maxLength: 2 }), partOf }).map((more) => ({
      ...article,
      agreements: more.agreements,
      regions: article.regions.map((one, i) => {
        const host = more.partOf[i];
        return host && host !== one.name ? { ...one, partOf: host } : one;
      }),
    }));
  });

/** Batches, one after the other; the same article may come again under other rules. */
export const writes = fc.array(fc.array(told, { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 3,
});
