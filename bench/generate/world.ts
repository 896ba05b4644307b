import type { AreaEntry } from '../../src/assemble/area-facts.ts';
import { Random } from './random.ts';

/** Whoever can sign in the invented world. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly kind: string;
  /** The place above it, or null. */
  readonly parent: Place | null;
}

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly seat: Place;
}

export interface World {
  /** The large ones first: provinces, cities, districts. */
  readonly regions: readonly Place[];
  readonly institutions: readonly Body[];
  readonly areas: readonly AreaEntry[];
  /** The region that one agreement in ten is with. */
  readonly hub: Place;
}

const PROVINCES = 30;
const CITIES = 300;
const REGIONS = 3000;
const INSTITUTIONS = 5000;

const FIRST = Array.from(
  '青云白碧丹玄苍翠银金紫朱素墨霁岚澄映栖望鹤鹿雁鹭松柏桐榆槐枫荷菱蒲苇溪涧泽泊岩峦',
);
const SECOND = Array.from(
  '陌岚榆川岭浦洲湾桥渡坪塘原野峰谷台屏江河湖海林泉山城阳阴宁安平和昌盛丰庆祥瑞康',
);
const BODIES = [
  ['大学', 'UNIVERSITY'],
  ['集团有限公司', 'ENTERPRISE'],
  ['发展和改革局', 'GOVERNMENT'],
  ['商会', 'ASSOCIATION'],
  ['研究院', 'RESEARCH'],
] as const;

/** The invented world: the same at every call, whatever the number of agreements in it. */
export function createWorld(areas: readonly AreaEntry[]): World {
  const regions: Place[] = [];
  for (let n = 0; n < REGIONS; n++) regions.push(placeAt(n, regions));
  const random = new Random(1);
  const institutions = Array.from({ length: INSTITUTIONS }, (_, n): Body => {
    const seat = regions[random.skewed(REGIONS)] as Place;
    const [suffix, kind] = random.pick(BODIES);
    const name = `${seat.alias}${stemOf(n)}${suffix}`;
    return { id: `institution:${name}@${n}`, name, kind, seat };
  });
  return { regions, institutions, areas, hub: regions[PROVINCES] as Place };
}

function placeAt(n: number, above: readonly Place[]): Place {
  const alias = stemOf(n);
  const [suffix, kind, parent] =
    n < PROVINCES
      ? ['省', 'PROVINCE', null]
      : n < CITIES
        ? ['市', 'CITY', above[n % PROVINCES]]
        : ['区', 'DISTRICT', above[PROVINCES + (n % (CITIES - PROVINCES))]];
  return { id: `region:9${n}`, name: `${alias}${suffix}`, alias, kind, parent: parent ?? null };
}

function stemOf(n: number): string {
  const first = FIRST[n % FIRST.length];
  const second = SECOND[Math.floor(n / FIRST.length) % SECOND.length];
  return `${first}${second}${n < FIRST.length * SECOND.length ? '' : FIRST[n % 7]}`;
}
