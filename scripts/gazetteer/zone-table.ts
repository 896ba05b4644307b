import { curated, table } from './curated.ts';
import { divisions } from './division-table.ts';

/** `name  kind  host  forms`: national-level zones with the code of the division that hosts them. */
export function zoneTable(): string {
  return table(['name', 'kind', 'host', 'forms'], zones());
}

/** The zones by their names. */
export function zones(): Row[] {
  return [...namedAlike(), ...single()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

interface Row extends Readonly<Record<string, string>> {
  readonly name: string;
  /** The code of a division. */
  readonly host: string;
}

/** Zones whose names are a place and what they are. */
function namedAlike(): Row[] {
  const hosts = new Map(
    curated<'zone' | 'host'>('zone-hosts').map(({ zone, host }) => [zone, host]),
  );
  return curated<'kind' | 'region' | 'names'>('zones').flatMap(({ kind, region, names }) =>
    names.split('、').map((core) => {
      const isFreeTrade = kind === '自由贸易试验区';
      const name = isFreeTrade ? `中国(${core})${kind}` : `${core}${kind}`;
      const host = hosts.get(name) ?? hostOf(core, region || core);
      return { name, kind: 'DEVELOPMENT_ZONE', host, forms: '' };
    }),
  );
}

function single(): Row[] {
  return curated<'name' | 'kind' | 'host' | 'aliases'>('single-zones').map(
    ({ name, kind, host, aliases }) => ({ name, kind, host, forms: aliases }),
  );
}

/** The division of the province whose name, or head, the zone's name begins with; the longest. */
function hostOf(core: string, province: string): string {
  const all = divisions();
  const top = all.find(({ code, name }) => code.endsWith('0000') && name.startsWith(province));
  if (!top) throw new TypeError(`${province} is no province`);
  if (core === province) return top.code;
  const inside = all.filter(({ code }) => code.slice(0, 2) === top.code.slice(0, 2));
  const [best] = inside
    .map(({ code, name }) => ({ code, length: sharedHead(core, name) }))
    .filter(({ length }) => length >= 2)
    .sort(
      (a, b) =>
        b.length - a.length || Number(b.code.endsWith('00')) - Number(a.code.endsWith('00')),
    );
  if (!best) throw new TypeError(`${core} of ${province} needs a line in zone-hosts.tsv`);
  return best.code;
}

/** How much of a zone's name is the head of a division's; 0 where the head is not whole. */
function sharedHead(core: string, division: string): number {
  const head = division.replace(
    /(?:.{0,3}族)*(?:自治[州县旗区]|特别行政区|[省市区县州盟旗]|地区)$/u,
    '',
  );
  return core.startsWith(head) ? head.length : 0;
}
