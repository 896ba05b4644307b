/** What a UTF-16 unit tells. */
const [OTHER, LETTER, HAN, TRADITIONAL, SIMPLIFIED] = [0, 1, 2, 3, 4];
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
  let before = OTHER;
  const end = Math.min(raw.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const script = SCRIPT_OF[raw.charCodeAt(i)] ?? OTHER;
    if (script === LETTER) latin += before === LETTER ? 0 : 1;
    else if (script !== OTHER) han++;
    if (script === TRADITIONAL) traditional++;
    else if (script === SIMPLIFIED) simplified++;
    before = script;
  }
  if (han === 0 && latin === 0) return 'und';
  if (han < latin) return 'en';
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

/** What each UTF-16 unit tells. */
function scriptTable(traditional: string, simplified: string): Uint8Array {
  const table = new Uint8Array(0x10000).fill(HAN, 0x3400, 0xa000);
  table.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b);
  for (const one of simplified) table[one.charCodeAt(0)] = SIMPLIFIED;
  for (const one of traditional) table[one.charCodeAt(0)] = TRADITIONAL;
  return table;
}
