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

/** By character: the one that stands for it, where it does not stand for itself. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...[...TRADITIONAL].map((one, i) => [one, SIMPLIFIED[i] ?? one] as const),
  ...MARKS,
]);

/** The characters that folding changes. */
export const FOLDABLE = [...FORMS.keys()].join('');

/** A text for patterns of the frame to look at, in one form of writing; its length stays the same. */
export function folded(text: string): string {
  return text
    .split('')
    .map((unit) => FORMS.get(unit) ?? unit)
    .join('');
}
