import { curated, table } from './curated.ts';
import { packageDivisions } from './package-divisions.ts';

/** Provinces that no package of the mainland holds, by GB/T 2260. */
const BEYOND = [
  { code: '710000', name: '台湾省' },
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
];

/** Divisions in the order of codes, with the other forms that mean them. */
export function divisions() {
  return [...packageDivisions(), ...BEYOND].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `code  name  forms  former`: short forms that are safe, and former names. */
export function divisionTable(): string {
  const given = givenForms();
  const shortForms = shortFormsByCode(given);
  const former = Map.groupBy(curated<'name' | 'code'>('former-names'), ({ code }) => code);
  const heads = Map.groupBy(divisions(), ({ name }) => headOf(name));
  const rows = divisions().map(({ code, name }) => ({
    code,
    name,
    forms: (
      shortForms.get(code) ??
      given.get(code) ?? [...autonomousCounty(name), ...longHead(name, code, heads)]
    ).join('、'),
    former: (former.get(code) ?? []).map((one) => one.name).join('、'),
  }));
  return table(['code', 'name', 'forms', 'former'], rows);
}

/** By hand: of provinces and prefectures, and of counties that news calls by their heads alone. */
function givenForms(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    curated<'code' | 'forms'>('short-names').map(({ code, forms }) => [code, forms.split('、')]),
  );
}

/**
 * The head of a province or a prefecture stands for it (四川, 资阳), unless it is a word or means
 * another place too; a county's where it is given by hand or long.
 */
function shortFormsByCode(
  given: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly string[]> {
  const words = unlisted();
  const upper = divisions().filter(({ code }) => code.endsWith('00'));
  const result = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  for (const { code, name } of upper.toSorted((a, b) => rankOf(a.code) - rankOf(b.code))) {
    const forms = given.get(code) ?? headsOf(name);
    const isProvince = code.endsWith('0000');
    const safe = forms.filter(
      (form) => form !== name && !taken.has(form) && (isProvince || !words.has(form)),
    );
    for (const form of safe) taken.add(form);
    result.set(code, safe);
  }
  return result;
}

/** Short forms that are words, or mean something else first. */
function unlisted(): ReadonlySet<string> {
  return new Set(curated<'form'>('unlisted-forms').map(({ form }) => form));
}

/** 保亭黎族苗族自治县 → 保亭县. */
function autonomousCounty(name: string): readonly string[] {
  const match = /^(?<head>.{2,}?)(?:[^族]{1,5}族)+自治(?<tail>[县旗])$/u.exec(name);
  return match?.groups ? [`${match.groups['head']}${match.groups['tail']}`] : [];
}

/** So long a head is no word: 库尔勒, 石河子. */
const LONG_HEAD = 3;
/** What such a head may be besides: 武夷山, 五大连池. */
const NATURE = /[山池江河湖沟峡海]$/u;

/** The head of a county, where it is long, and of no other division. */
function longHead(
  name: string,
  code: string,
  heads: ReadonlyMap<string, readonly { readonly code: string }[]>,
): readonly string[] {
  const head = headOf(name);
  const isCounty = !code.endsWith('00') && /[市县区]$/u.test(name) && head !== name;
  const isSafe = head.length >= LONG_HEAD && !NATURE.test(head) && heads.get(head)?.length === 1;
  return isCounty && isSafe && !head.endsWith('自治') && !unlisted().has(head) ? [head] : [];
}

/** 张家川 of 张家川回族自治县; an area of forest or of another sort keeps its name. */
export function headOf(name: string): string {
  return name.replace(
    /(?:(?<=^.{2,})(?:(?:[^族]{1,5}族)+|哈萨克|塔吉克|锡伯|蒙古)自治[县旗州]|地区|盟|(?<![林特新矿族])[市县区])$/u,
    '',
  );
}

function rankOf(code: string): number {
  return code.endsWith('0000') ? 0 : 1;
}

/** 资阳市 → 资阳; 阿坝藏族羌族自治州 → 阿坝州, 阿坝. */
function headsOf(name: string): string[] {
  const plain = /^(.{2,})(?:省|市|地区|盟)$/u.exec(name)?.[1];
  if (plain !== undefined) return [plain];
  const autonomous = /^(.{2,}?)(?:[^州]{1,4}族)+自治州$/u.exec(name)?.[1];
  return autonomous === undefined ? [] : [`${autonomous}州`, autonomous];
}
