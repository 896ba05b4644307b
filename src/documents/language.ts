/** Characters that only traditional writing has; each with a different simplified form. */
const TRADITIONAL =
  /[協議簽署訂區發與開會國際學產業資經濟設備構執對門長兩個廣東員團體來時這為們務]/g;
/** The simplified forms of the same. */
const SIMPLIFIED = /[协议签订区发与开会国际学产业资经济设备构执对门长两个广东员团体来时这为们务]/g;
/** Enough to tell, and a bound for long texts. */
const SAMPLE = 20_000;

/** A BCP 47 tag by the characters of a text: `zh-Hans`, `zh-Hant`, `en`, or `und` without letters. */
export function languageOf(raw: string): string {
  const sample = raw.slice(0, SAMPLE);
  const han = count(sample, /\p{Script=Han}/gu);
  const latin = count(sample, /[A-Za-z]+/g);
  if (han === 0 && latin === 0) return 'und';
  if (han < latin) return 'en';
  return count(sample, TRADITIONAL) > count(sample, SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
