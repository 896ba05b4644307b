const TRADITIONAL = 1;
const SIMPLIFIED = 2;
/** Characters that only traditional writing has, each with a different simplified form, and those forms. */
const SCRIPT_OF = scriptTable(
  '協議簽署訂區發與開會國際學產業資經濟設備構執對門長兩個廣東員團體來時這為們務',
  '协议签订区发与开会国际学产业资经济设备构执对门长两个广东员团体来时这为们务',
);
/** Enough to tell, and a bound for long texts. */
const SAMPLE = 20_000;

/** A BCP 47 tag by the characters of a text: `zh-Hans`, `zh-Hant`, `en`, or `und` without letters. */
export function languageOf(raw: string): string {
  let [han, latin, traditional, simplified] = [0, 0, 0, 0];
  let inWord = false;
  const end = Math.min(raw.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const unit = raw.charCodeAt(i);
    const isLatin = isLetter(unit);
    if (isLatin && !inWord) latin++;
    inWord = isLatin;
    if (unit < 0x3400 || unit > 0x9fff) continue;
    han++;
    const script = SCRIPT_OF[unit];
    if (script === TRADITIONAL) traditional++;
    else if (script === SIMPLIFIED) simplified++;
  }
  if (han === 0 && latin === 0) return 'und';
  if (han < latin) return 'en';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** The script that each UTF-16 unit tells, or 0. */
function scriptTable(traditional: string, simplified: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const one of simplified) table[one.charCodeAt(0)] = SIMPLIFIED;
  for (const one of traditional) table[one.charCodeAt(0)] = TRADITIONAL;
  return table;
}
