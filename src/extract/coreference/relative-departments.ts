import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import type { Mention } from '../mention.ts';
import { relativeDepartment } from '../mentions/office-names.ts';
import { officialName } from './official-name.ts';

/** A department or another public body (省高级人民法院, 市工商业联合会) whose place is not told yet. */
export function isRelative({ type, kind, rule, name }: Mention): boolean {
  const isPublic = type === 'institution' && (kind === 'GOVERNMENT' || kind === 'ASSOCIATION');
  if (type === 'institution' && /^自治区./u.test(name)) return true;
  return rule === relativeDepartment.id
    ? /^[省市区县州旗]/u.test(name) && !MUNICIPAL.test(name)
    : isPublic && BARE.test(name);
}

/** 市政署管理委员会: municipal affairs have their own body, of no 市 that is left out. */
const MUNICIPAL = /^市政(?:署|局|管理|园林|设施|工程)/u;

/** What a division is has its body behind it, where the two make no other word: 市场监管局, 市政协会. */
const BARE = /^[省市区县州旗](?![场域级际内外民政块舰道下花区县市])/u;

/**
 * The mentions with departments that are named without their place (区教育局) in the place that was named last.
 * @param mentions in reading order
 * @param more names of places that count after all of the text's
 */
export function withPlacesOfDepartments(
  mentions: readonly Mention[],
  more: readonly string[],
  gazetteer: Gazetteer,
): Mention[] {
  const names = [...new Set(mentions.filter(isWhole).map(({ name }) => name))];
  const departments = new Set(mentions.filter(isRelative).map(({ name }) => name));
  const wholes = new Map([...departments].map((one) => [one, onlyWhole(one, names)]));
  return mentions.map((mention, i) => {
    if (!isRelative(mention)) return mention;
    const whole = wholes.get(mention.name) ?? null;
    return whole === null
      ? placed(mention, [...namesNear(mentions, i, gazetteer), ...more])
      : { ...mention, name: whole };
  });
}

/** The one name that ends in a department's; null where none does, or several do. */
function onlyWhole(department: string, names: readonly string[]): string | null {
  const [whole, ...others] = names.filter((name) => name.endsWith(department));
  return others.length === 0 ? (whole ?? null) : null;
}

/** A body with its place. */
function isWhole(mention: Mention): boolean {
  return mention.type === 'institution' && !isRelative(mention);
}

/** 南岭省青岚市 of 南岭省青岚市云陌区. */
const PARENTS = /^(?:\p{Script=Han}{2,6}?(?:省|自治区|市|州)(?=\p{Script=Han}{2,6}[市州区县旗]))+/u;

/** 共青团 of 共青团云陌区委: whose committee or branch it is there. */
const WHOSE =
  /^(?:共青团|中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|国家税务总局|中国国际贸易促进委员会)/u;

/** The names before a mention, the nearest first, then the divisions that the places of the text lie in. */
function namesNear(all: readonly Mention[], at: number, gazetteer: Gazetteer): string[] {
  const before = all.slice(Math.max(0, at - NEAR), at).toReversed();
  const around = all.slice(Math.max(0, at - NEAR), at + NEAR);
  const above = around.flatMap((one) =>
    one.type === 'region' && one.entries.length === 1
      ? one.entries.flatMap((entry) => gazetteer.ancestors(entry)).map(({ name }) => name)
      : [],
  );
  const placeOf = ({ type, name }: Mention) => {
    const [hit] = type === 'institution' ? gazetteer.scan(name) : [];
    return hit?.start === 0 ? hit.entries.slice(0, 1).map((entry) => entry.name) : [];
  };
  return [
    ...before.flatMap((one) => [officialName(one), ...placeOf(one)]),
    ...around.slice(before.length).map(officialName),
    ...above,
  ];
}

/** So many names before and after tell where a department is. */
export const NEAR = 60;

/** 北渡银行 of 北渡银行省分行 is no part of the name of a place. */
const WHOLE_BODY = /^.*(?:银行|公司|集团|大学|学院|总局|总社|总行|行(?=.+分行$))(?=.)/u;

/** 区教育局 after 云陌区人民检察院 or 云陌区: of 云陌区. */
function placed(mention: Mention, names: readonly string[]): Mention {
  const level = /^(?:自治区|.)/u.exec(mention.name)?.[0] ?? '';
  const pattern = new RegExp(`^(?<place>\\p{Script=Han}{1,8}?${level})`, 'u');
  const place = names
    .map(
      (name) =>
        pattern.exec(name.replace(WHOSE, '').replace(WHOLE_BODY, '').replace(PARENTS, ''))
          ?.groups?.['place'],
    )
    .find((name) => name !== undefined && name.length > 1 && !name.startsWith('团'));
  return place === undefined
    ? mention
    : { ...mention, name: `${place}${mention.name.slice(level.length)}` };
}
