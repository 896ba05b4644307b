import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { toParseError, toParseOutput } from '../../src/assemble/parse-output.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { readModel } from '../../src/model/read-model.ts';
import { evidenceIn, read, SEED_TEXT } from '../extract/read-text.ts';

const ROOT = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/parse-output.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function faults(line: unknown): ErrorObject[] {
  validate(JSON.parse(JSON.stringify(line)));
  return validate.errors ?? [];
}

describe('the output of parse', () => {
  test('of the seed article fits its schema', () => {
    const line = toParseOutput('seed', read(SEED_TEXT));
    expect(faults(line)).toEqual([]);
    expect(line.agreements[0]).toMatchObject({
      type: '战略合作协议',
      kind: 'strategic',
      status: 'signed',
      signedOn: '2020-05-25',
      signedOnBasis: 'publication-date',
      parties: [
        { name: '成都东部新区', aliases: ['东部新区'], kind: 'region' },
        { name: '成都经济技术开发区', kind: 'region' },
      ],
    });
    expect(line.regions.find(({ name }) => name === '龙泉驿区')?.code).toBe('510112');
  });

  test('of a failure fits its schema', () => {
    const error = new AppError('document.empty', { name: 'a.txt' });
    expect(faults(toParseError('a.txt', error))).toEqual([]);
  });

  test('of a text without an agreement is honestly empty', () => {
    const line = toParseOutput('a.txt', read('今天天气很好。'));
    expect(faults(line)).toEqual([]);
    expect([line.agreements, line.regions]).toEqual([[], []]);
  });

  test('names an entity once, and repeats it in the nested lists by name', () => {
    const line = toParseOutput('seed', read(SEED_TEXT));
    const names = [...line.regions, ...line.institutions, ...line.projects].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { parties, projects, institutions, mechanisms } of line.agreements) {
      const nested = [...parties, ...projects, ...institutions, ...mechanisms];
      expect(names).toEqual(expect.arrayContaining(nested.map(({ name }) => name)));
    }
  });

  test('fits its schema and quotes the raw text, whatever the text', () => {
    const words = [
      '青岚市',
      '云陌区',
      '与',
      '、',
      '北渡大学',
      '签署',
      '战略合作协议',
      '。',
      ',',
      ' ',
      '\r\n',
      '(',
      ')',
    ];
    const more = [
      '2031年4月6日',
      '一、',
      '二、',
      '《',
      '》',
      '等',
      '地铁3号线',
      '双方',
      '将在产业方面',
      '𠮷',
      '\ufeff',
      '“',
    ];
    const signing = [
      '由',
      '在《合作协议》上签了字',
      '分别',
      '依次',
      '在赵某见证下',
      '昨天',
      '青岚4月6日电 ',
      '宁陵、睢县、柘城三地',
      '药监局审评中心、检查中心',
      '该市',
      '我校',
      '橫琴與臺南簽署備忘錄',
      ' Baiyu County and Dalian signed an agreement. ',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words, ...more, ...signing), fc.string()), {
        maxLength: 60,
      })
      .map((list) => `合${list.join('')}`);
    fc.assert(
      fc.property(text, (raw) => {
        const reading = read(raw);
        expect(faults(toParseOutput('-', reading))).toEqual([]);
        expect(toParseOutput('-', read(raw))).toEqual(toParseOutput('-', reading));
        for (const { start, end, quote } of evidenceIn({ ...reading, document: null })) {
          expect(reading.document.raw.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the schema', () => {
  const model = readModel(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'));
  const words = (name: string) =>
    (model.enums.get(name) ?? []).map((value) => value.toLowerCase().replaceAll('_', '-'));

  test.each([
    ['AgreementKind', schema.$defs.agreement.properties.kind.enum],
    ['AgreementStatus', schema.$defs.agreement.properties.status.enum],
    ['Modality', schema.$defs.commitment.properties.modality.enum],
    ['RegionKind', schema.$defs.region.properties.kind.enum],
    ['InstitutionKind', schema.$defs.institution.properties.kind.enum],
    ['ProjectKind', schema.$defs.project.properties.kind.enum],
  ])('says what the graph says of %s', (name, values) => {
    expect(values).toEqual(words(name));
  });

  test('lists the areas of the taxonomy', () => {
    const { areas } = JSON.parse(readFileSync(join(ROOT, 'seeds/areas.json'), 'utf8'));
    const codes = areas.map(({ code }: { code: string }) => code);
    expect(schema.$defs.areaCode.enum.toSorted()).toEqual(codes.toSorted());
  });
});
