import type { Entity } from '../entity.ts';

/** Whom somebody with an office is the head of, by the words for the office. */
const OFFICES: Readonly<Record<string, (entity: Entity) => boolean>> = {
  省长: isRegion(/省$/u),
  市长: isRegion(/市$/u),
  县长: isRegion(/县$/u),
  区长: isRegion(/(?<!自治|[发园港片新])区$/u),
  州长: isRegion(/州$/u),
  盟长: isRegion(/盟$/u),
  旗长: isRegion(/旗$/u),
  镇长: isRegion(/镇$/u),
  乡长: isRegion(/乡$/u),
  校长: isBody(/大学|学院|[学党小中]校|[中小]学$/u),
  院长: isBody(/院$/u),
  检察长: isBody(/检察院$/u),
  馆长: isBody(/馆$/u),
  局长: isBody(/局$/u),
  厅长: isBody(/厅$/u),
  所长: isBody(/所$/u),
  关长: isBody(/海关$/u),
  站长: isBody(/站$/u),
  台长: isBody(/台$/u),
  社长: isBody(/社$/u),
  行长: isBody(/行$/u),
  会长: isBody(/会$/u),
  理事长: isBody(/会$/u),
  主席: isBody(/会$|妇联|残联|文联|侨联|科协|政协|工商联/u),
  支队长: isBody(/支队$/u),
  大队长: isBody(/大队$/u),
};

export const OFFICE = Object.keys(OFFICES)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Whether somebody with an office can be the head of an entity: 市长 of a city, 馆长 of a museum. */
export function isHeadOf(office: string, entity: Entity): boolean {
  return OFFICES[office]?.(entity) ?? false;
}

function isRegion(name: RegExp) {
  return (entity: Entity) => entity.type === 'region' && name.test(entity.name);
}

function isBody(name: RegExp) {
  return (entity: Entity) => entity.type === 'institution' && name.test(entity.name);
}
