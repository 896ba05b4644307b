import { beforeEach, describe, expect, test } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { resolve } from '../../src/resolve/resolve.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { Path, PathQuery } from '../../src/store/path-query.ts';
import { articleTelling } from './articles.ts';
import { regionNamed as region, tiesOf } from './ties.ts';

/** Who signs with whom, and whether it is signed yet. */
const AGREEMENTS = [
  [['青岚市', '云陌区'], 'SIGNED'],
  [['云陌区', '白榆县'], 'SIGNED'],
  [['青岚市', '松塔镇'], 'SIGNED'],
  [['松塔镇', '白榆县'], 'PLANNED'],
  [['白榆县', '岚港市'], 'SIGNED'],
  [['孤岭县', '远渡镇'], 'SIGNED'],
] as const;

/** What every store promises of ways between nodes. */
export function pathsContract(current: () => GraphStore, model: GraphModel): void {
  const { agreement, signed, partOf } = tiesOf(model);
  const ask = (from: readonly string[], to: readonly string[], more: Partial<PathQuery> = {}) =>
    current().paths({
      from: from.map(region),
      to: to.map(region),
      ties: [agreement],
      maxHops: 6,
      hasTies: true,
      count: 1,
      ...more,
    });

  beforeEach(async () => {
    const articles = AGREEMENTS.map(([parties, status], i) =>
      articleTelling({
        name: `报道${i}`,
        regions: parties.map((name) => ({ name })),
        agreements: [{ parties, values: { status } }],
      }),
    );
    const lists = articleTelling({
      name: '名单',
      regions: [{ name: '远渡镇', partOf: '岚港市' }, { name: '岚港市' }],
    });
    await current().apply([...articles, lists], resolve);
  });

  describe('paths', () => {
    test('are the shortest first, then by the ids on the way', async () => {
      const { paths, stop } = await ask(['青岚市'], ['白榆县'], { count: 10 });
      expect(paths.map(namesOn)).toEqual([
        ['青岚市', '云陌区', '白榆县'],
        ['青岚市', '松塔镇', '白榆县'],
      ]);
      expect(stop).toBe('MAX_HOPS');
      expect((await ask(['青岚市'], ['白榆县'])).paths.map(namesOn)).toEqual([
        ['青岚市', '云陌区', '白榆县'],
      ]);
    });

    test('go along the asked ties alone, and say by what', async () => {
      const only = await ask(['青岚市'], ['白榆县'], { count: 10, ties: [signed] });
      expect(only.paths.map(namesOn)).toEqual([['青岚市', '云陌区', '白榆县']]);
      const mixed = await ask(['青岚市'], ['远渡镇'], { ties: [signed, partOf] });
      expect(mixed.paths.map(namesOn)).toEqual([
        ['青岚市', '云陌区', '白榆县', '岚港市', '远渡镇'],
      ]);
      const ties = mixed.paths[0]?.hops.map((hop) =>
        hop.ties.map(({ name, via }) => [name, via?.kind]),
      );
      expect(ties).toEqual([
        [['signed', 'Agreement']],
        [['signed', 'Agreement']],
        [['signed', 'Agreement']],
        [['part of', undefined]],
      ]);
    });

    test('leave the ties out where they are not asked for', async () => {
      const { paths } = await ask(['青岚市'], ['岚港市'], { hasTies: false });
      expect(paths.map(namesOn)).toEqual([['青岚市', '云陌区', '白榆县', '岚港市']]);
      expect(paths[0]?.hops.map(({ ties }) => ties)).toEqual([[], [], []]);
    });

    test('are the same from either end, though a hub is on the way', async () => {
      const around = Array.from({ length: 12 }, (_, i) => `枢纽外${i}县`);
      const hub = around.map((name, i) =>
        articleTelling({
          name: `枢纽${i}`,
          regions: [{ name: '白榆县' }, { name }],
          agreements: [{ parties: ['白榆县', name] }],
        }),
      );
      await current().apply(hub, resolve);
      const there = await ask(['青岚市'], ['枢纽外7县'], { count: 10 });
      const back = await ask(['枢纽外7县'], ['青岚市'], { count: 10 });
      expect(there.paths).toHaveLength(2);
      expect(back.paths.map((path) => namesOn(path).toReversed())).toEqual(
        there.paths.map(namesOn),
      );
    });

    test('are none between what is not connected, or further apart than asked', async () => {
      const apart = await ask(['青岚市'], ['孤岭县'], { count: 10 });
      expect(apart).toEqual({ paths: [], stop: 'NOT_CONNECTED' });
      const far = await ask(['青岚市'], ['岚港市'], { maxHops: 2 });
      expect(far).toEqual({ paths: [], stop: 'MAX_HOPS' });
      expect((await ask(['青岚市'], ['岚港市'], { maxHops: 3 })).paths).toHaveLength(1);
    });

    test('reach the nearest of several, and none of them on the way', async () => {
      const { paths } = await ask(['青岚市'], ['白榆县', '岚港市'], { count: 10 });
      expect(paths.map((path) => namesOn(path).at(-1))).toEqual(['白榆县', '白榆县']);
      const same = await ask(['青岚市'], ['青岚市', '岚港市']);
      expect(same.paths.map(namesOn)).toEqual([['青岚市']]);
    });

    test('are the same the other way round', async () => {
      const there = await ask(['松塔镇'], ['岚港市'], { count: 10 });
      const back = await ask(['岚港市'], ['松塔镇'], { count: 10 });
      const turned = back.paths.map((path) => namesOn(path).toReversed().join());
      expect(turned.sort()).toEqual(there.paths.map((path) => namesOn(path).join()).sort());
      expect(there.paths.length).toBe(2);
    });
  });

  describe('a neighbourhood', () => {
    const around = (radius: number, size: number) =>
      current().neighbourhood({ of: region('青岚市'), ties: [agreement], radius, size });

    test('holds what is near, with the ties among it', async () => {
      const { nodes, hops, isCut } = await around(2, 50);
      expect(nodes.map(({ id, distance }) => [nameIn(id), distance])).toEqual([
        ['青岚市', 0],
        ['云陌区', 1],
        ['松塔镇', 1],
        ['白榆县', 2],
      ]);
      expect(hops.map(({ from, to }) => [nameIn(from.id), nameIn(to.id)])).toEqual([
        ['云陌区', '白榆县'],
        ['云陌区', '青岚市'],
        ['松塔镇', '白榆县'],
        ['松塔镇', '青岚市'],
      ]);
      expect(isCut).toBe(false);
    });

    test('says where it was cut', async () => {
      const { nodes, isCut } = await around(2, 2);
      expect(nodes.map(({ id }) => nameIn(id))).toEqual(['青岚市', '云陌区']);
      expect(isCut).toBe(true);
    });
  });
}

function namesOn({ nodes }: Path): string[] {
  return nodes.map(({ id }) => nameIn(id));
}

function nameIn(id: string): string {
  return id.slice('region:'.length, -1);
}
