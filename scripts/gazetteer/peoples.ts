/** What English news calls the peoples that autonomous counties and prefectures are named after. */
const PEOPLES: Readonly<Record<string, string>> = {
  回族: 'Hui',
  藏族: 'Tibetan',
  苗族: 'Miao',
  彝族: 'Yi',
  壮族: 'Zhuang',
  布依族: 'Bouyei',
  朝鲜族: 'Korean',
  满族: 'Manchu',
  侗族: 'Dong',
  瑶族: 'Yao',
  白族: 'Bai',
  土家族: 'Tujia',
  哈尼族: 'Hani',
  傣族: 'Dai',
  黎族: 'Li',
  傈僳族: 'Lisu',
  佤族: 'Wa',
  畲族: 'She',
  拉祜族: 'Lahu',
  水族: 'Shui',
  东乡族: 'Dongxiang',
  纳西族: 'Naxi',
  景颇族: 'Jingpo',
  土族: 'Tu',
  仫佬族: 'Mulao',
  羌族: 'Qiang',
  布朗族: 'Blang',
  撒拉族: 'Salar',
  毛南族: 'Maonan',
  仡佬族: 'Gelao',
  普米族: 'Pumi',
  怒族: 'Nu',
  独龙族: 'Derung',
  保安族: 'Bonan',
  裕固族: 'Yugur',
  蒙古族: 'Mongolian',
  哈萨克族: 'Kazakh',
};
const ALL = Object.keys(PEOPLES)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** Of the names of several peoples the first stands in full, as do the others. */
const TAIL = new RegExp(`(?:${ALL}|各族)+$`, 'u');
const ONE = new RegExp(ALL, 'gu');

/** 马边 of 马边彝族: the place without its peoples; of 东乡族 the name is the people's. */
export function bareOf(name: string): string {
  const bare = name.replace(TAIL, '');
  return bare === '' ? name.replace(/族$/u, '') : bare;
}

/** `Miao and Dong` of 黔东南苗族侗族, `Hui, Tu and Salar`; the empty string where no people is told. */
export function peoplesOf(name: string): string {
  const names = [...(TAIL.exec(name)?.[0] ?? '').matchAll(ONE)].map(([one]) => PEOPLES[one] ?? '');
  if (bareOf(name) === name.replace(/族$/u, '')) return '';
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
