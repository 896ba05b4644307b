/** Traditional characters that the words of a page's frame are written with. */
const TRADITIONAL =
  '頁關聞鏈結責編輯權聲記報導訊電來發佈時間點擊數閱讀覽瀏條圖攝薦轉載掃碼網體號專綜審員處題資應當錄於場無訂臺簡聯繫們單辦術長財經觀戶註冊評論欄會為屬類廣實習視頻';
const SIMPLIFIED =
  '页关闻链结责编辑权声记报导讯电来发布时间点击数阅读览浏条图摄荐转载扫码网体号专综审员处题资应当录于场无订台简联系们单办术长财经观户注册评论栏会为属类广实习视频';
/** Brackets and strokes that pages use for one another. */
const MARKS: readonly (readonly [string, string])[] = [
  ['〔', '【'],
  ['〕', '】'],
  ['／', '/'],
  ['﹕', '：'],
  ['丨', '｜'],
];

/** By UTF-16 unit: the unit that stands for it, or 0 where it stands for itself. */
const FORMS = new Uint16Array(0x10000);
for (const [one, other] of [
  ...[...TRADITIONAL].map((one, i) => [one, SIMPLIFIED[i] ?? one] as const),
  ...MARKS,
])
  FORMS[one.charCodeAt(0)] = other.charCodeAt(0);

/** A text for patterns of the frame to look at, in one form of writing; its length stays the same. */
export function folded(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (FORMS[text.charCodeAt(i)] !== 0) return foldedFrom(text, i);
  }
  return text;
}

function foldedFrom(text: string, from: number): string {
  const units = Array.from(text.slice(from), (_, i) => text.charCodeAt(from + i));
  return text.slice(0, from) + String.fromCharCode(...units.map((unit) => FORMS[unit] || unit));
}
