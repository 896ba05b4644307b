import { beforeEach, expect, test } from '@jest/globals';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Test, Where } from '../../src/store/selection.ts';
import { articleTelling } from './articles.ts';
import { select, values } from './selections.ts';

const LONG = `${'长'.repeat(300)}ＡＢＣ`;

/** What every store promises of texts in filters: width, case, blanks and script do not matter. */
export function textsContract(current: () => GraphStore): void {
  const regions = async (property: string, test: Test['test'], value: Test['value']) => {
    const where: Where = { op: 'compare', property, test, value };
    const order = [{ by: 'node', property: 'name', direction: 'ASC' }] as const;
    const page = await current().select(select('Region', { where, order }));
    return values(page, 'name');
  };

  beforeEach(async () => {
    const told = articleTelling({
      name: '报道',
      regions: [
        { name: '青岚经开区', aliases: ['青岚开发区', 'QL Zone'] },
        { name: '雲陌區', aliases: ['云陌'] },
        { name: 'ABC New Area' },
        { name: LONG },
      ],
    });
    const code = {
      property: 'code',
      value: 'AB12',
      evidence: [{ list: 'l', version: '1', key: '1' }],
    };
    const subjects = told.subjects.map((one) =>
      one.ref.includes('ABC') ? { ...one, claims: [...one.claims, code] } : one,
    );
    await current().apply([{ ...told, subjects }], resolve);
  });

  test.each([
    ['eq', '青嵐經開區', ['青岚经开区']],
    ['eq', ' 青 岚经开区 ', ['青岚经开区']],
    ['eq', '云陌区', ['雲陌區']],
    ['eq', 'ａｂｃ  new AREA', ['ABC New Area']],
    ['eq', `${'長'.repeat(300)}abc`, [LONG]],
    ['eq', `${'長'.repeat(300)}abd`, []],
    ['in', ['雲陌区', 'abc new area'], ['ABC New Area', '雲陌區']],
    ['ne', '青岚經开区', ['ABC New Area', LONG, '雲陌區']],
    ['notIn', ['青岚經开区', '云陌區'], ['ABC New Area', LONG]],
    ['contains', '經開', ['青岚经开区']],
    ['startsWith', '云', ['雲陌區']],
    ['startsWith', 'aBc', ['ABC New Area']],
    ['endsWith', '區', ['雲陌區', '青岚经开区']],
    ['endsWith', 'abc', [LONG]],
  ] as const)('%s %j takes them folded', async (comparison, value, expected) => {
    expect(await regions('name', comparison, value)).toEqual(expected);
  });

  test('an order of texts goes by what is written', async () => {
    expect(await regions('name', 'lt', 'ABC new')).toEqual(['ABC New Area']);
    expect(await regions('name', 'lte', 'ABC New Area')).toEqual(['ABC New Area']);
    expect(await regions('name', 'lte', 'abc')).toEqual(['ABC New Area']);
    expect(await regions('name', 'gt', '青岚经')).toEqual(['青岚经开区']);
  });

  test('codes are compared as they are written', async () => {
    expect(await regions('code', 'eq', 'AB12')).toEqual(['ABC New Area']);
    expect(await regions('code', 'startsWith', 'AB')).toEqual(['ABC New Area']);
    for (const value of ['ab12', 'ＡＢ12', ' AB12'])
      expect(await regions('code', 'eq', value)).toEqual([]);
    expect(await regions('code', 'contains', 'b')).toEqual([]);
  });

  test.each([
    ['has', 'ql zone', ['青岚经开区']],
    ['has', 'ql', []],
    ['hasAny', ['雲陌', '青嵐開發區'], ['雲陌區', '青岚经开区']],
    ['hasAny', [], []],
    ['hasAll', ['QL ZONE', '青嵐開發區'], ['青岚经开区']],
    ['hasAll', ['雲陌', '青嵐開發區'], []],
    ['hasAll', [], ['ABC New Area', LONG, '雲陌區', '青岚经开区']],
    ['isEmpty', true, ['ABC New Area', LONG]],
    ['isEmpty', false, ['雲陌區', '青岚经开区']],
  ] as const)('a list %s %j', async (comparison, value, expected) => {
    expect(await regions('aliases', comparison, value)).toEqual(expected);
  });
}
