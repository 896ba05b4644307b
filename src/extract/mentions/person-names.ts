/** Surnames that are not words of their own before a place or a verb (于长春举行). */
export const SURNAMES: ReadonlySet<string> = new Set(
  '李王张刘陈杨赵黄周吴徐孙朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧蔡潘董袁余蒋杜魏吕丁沈姚卢钟崔谭陆汪范廖韦贾薛叶阎孟邹熊郝龚邵钱覃戴倪汲',
);

const OFFICE = /(?:长|书记|主任|主席|经理|教授|总裁|代表|委员|院士|工程师|记者)$/u;

/** Before the last name of somebody from abroad: 主席阿米尔·. */
const OFFICE_AND_NAMES = new RegExp(
  `${OFFICE.source.slice(0, -1)}\\p{Script=Han}{1,6}·(?:\\p{Script=Han}{1,6}·)?$`,
  'u',
);
const [SHORT, LONG] = [4, 8];
const NAMES_REACH = 18;

/** Whoever has an office is called by it soon: so many times at most a name is looked at. */
const MOST_TIMES = 40;

/** Whether the text gives these words an office where they are named first: 院长赵某, 主席阿米尔·洛维帕. */
export function holdsOffice(text: string, form: string): boolean {
  if (form.length < 2 || form.length > LONG) return false;
  let at = text.indexOf(form);
  for (let times = 0; at >= 0 && times < MOST_TIMES; times++, at = text.indexOf(form, at + 1)) {
    const before = text.slice(Math.max(0, at - NAMES_REACH), at);
    if (form.length <= SHORT && OFFICE.test(before)) return true;
    if (before.endsWith('·') && OFFICE_AND_NAMES.test(before)) return true;
  }
  return false;
}

/** A surname with one or two characters, or with 某 for the rest, and nothing that ends the name of a body. */
export function isPersonName(form: string): boolean {
  return (
    (form.length === 2 || form.length === 3) &&
    (SURNAMES.has(form.slice(0, 1)) || form.endsWith('某')) &&
    !/[局厅部委院校会社厂店行市区县镇村园港馆站台宫寺庙]$/u.test(form)
  );
}

const TRADE =
  /^(?:\p{Script=Han}{0,6}(?:家|达人|网红|博主|模特|[教设工技厨魔]师|歌手|演员|艺人|选手|导演|主播|院士|博士|教授|大师|匠人|传承人|诗人|老兵|冠军|名医|校友|乡贤|能人))(?:(?<called>“[^“”]{1,6}”)|(?<name>\p{Script=Han}{2,3}))$/u;

/** 收藏家赵一清, 达人“老周”: a trade and a name. */
export function isTradeAndName(form: string): boolean {
  const { name, called } = TRADE.exec(form)?.groups ?? {};
  return called !== undefined || (name !== undefined && isPersonName(name));
}
