import type { TimeRecogniser } from './time-recogniser.ts';

/** 元月 is January; 300万元月付 is money. */
const MONTH =
  '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|(?<![\\d万亿千百美欧日韩港单公银])元)月';
const DAY =
  '(?<day>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?![线楼文馆院])';
const YEAR = '(?<year>(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})年';

/** A part of a month; 9月底前 is a deadline. */
const PART = '(?:[上中下]旬|[初底末])(?!之?前)';
/** 9月召开的对接会上, 10月的农博会期间: an occasion of that month. */
const OCCASION =
  '(?:(?:召开|举行|举办|开幕|启幕)的)?[^,。;\\d]{2,24}?(?:[会节展坛动式]|博览|周)(?:上(?!午)|期间)';
/** 11月市政府与北渡大学签署. */
const WHO_SIGNS = '[^,。;\\d的]{2,20}?[与和同][^,。;\\d]{2,40}?(?:签[署订下约了]|达成|缔结)';
/** Between the first and the last of a row of days. */
const TO = '(?:至|到|[—–~-]{1,2}|、|和)';

/** What days, months and years in numbers begin with. */
const NUMERALS = '0123456789一二三四五六七八九十元';

/** Days, months and years as Chinese texts write them, the fullest first. */
export const calendarTimes: readonly TimeRecogniser[] = Object.freeze<TimeRecogniser[]>([
  {
    id: 'time.range-of-months',
    finds: 'vague',
    because:
      'within a range that begins in one month and ends in another not even the month is known',
    certainty: 'likely',
    anchors: ['月'],
    lookBack: 8,
    begins: NUMERALS,
    pattern: new RegExp(
      `(?<![\\d年十])(?:${YEAR})?${MONTH}\\d{1,2}日?${TO}(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}日`,
      'uy',
    ),
    examples: ['【8月30日至9月1日】,代表团来访。', '9月1日至3日,代表团来访。'],
  },
  {
    id: 'time.range',
    finds: 'calendar',
    because: 'within a range of days the day is open: the month is what is known',
    certainty: 'likely',
    anchors: ['月'],
    lookBack: 8,
    begins: NUMERALS,
    pattern: new RegExp(
      `(?<![\\d年十])(?:${YEAR})?${MONTH}(?<days>\\d{1,2}日?${TO}\\d{1,2}日)`,
      'uy',
    ),
    examples: [
      '【4月5日至6日】,代表团来访。',
      '【2031年4月5日—6日】,代表团来访。',
      '4月5日,双方签约。',
    ],
  },
  {
    id: 'time.republic',
    finds: 'calendar',
    because: 'papers of Taiwan count years from 1912, which is the first',
    certainty: 'stated',
    anchors: ['民国'],
    pattern: new RegExp(`民国(?<republic>\\d{2,3})年(?:${MONTH}(?:${DAY})?)?`, 'uy'),
    examples: ['双方于【民国123年4月】签约。', '民国时期的茶馆'],
  },
  {
    id: 'time.years-ago',
    finds: 'calendar',
    because: 'so many years before that of publication, on its own or with its season',
    certainty: 'likely',
    anchors: ['年前'],
    lookBack: 2,
    pattern:
      /(?<![\d几数多余十百近约第成提])(?<yearsAgo>[一两三四五六七八九十]|[1-9]\d?)年前(?:的?[春夏秋冬][天季]?)?(?=,|曾|就|便|双方|签[了署订下]|两[地市县省区校院])/uy,
    examples: [
      '【三年前】,双方签订协议。',
      '【五年前的春天】,双方签订协议。',
      '十几年前,双方签订协议。',
      '三年前落户青岚市的企业签约。',
    ],
  },
  {
    id: 'time.years-ago-today',
    finds: 'calendar',
    because: 'the day of publication, so many years before',
    certainty: 'likely',
    anchors: ['年前的今天'],
    lookBack: 2,
    pattern:
      /(?<![\d几数多余十百近约第成提])(?<yearsAgo>[两三四五六七八九十]|[1-9]\d?)年前的(?<today>今天)/uy,
    examples: ['【20年前的今天】,双方签订协议。', '几十年前的今天,双方签订协议。'],
  },
  {
    id: 'time.calendar',
    finds: 'calendar',
    because: 'a year, with a month and a day where they follow',
    certainty: 'stated',
    anchors: ['年'],
    lookBack: 4,
    begins: NUMERALS,
    pattern: new RegExp(`(?<![\\d])${YEAR}(?:度|初|底|末)?(?:${MONTH}(?:${DAY})?)?`, 'uy'),
    examples: ['【2031年4月6日】,双方签约。', '【二〇三一年四月】签订。', '为期5年的合作。'],
  },
  {
    id: 'time.relative-year',
    finds: 'calendar',
    because: '今年, 去年, 前年, 明年 and 年初 alone count from the year of publication',
    certainty: 'likely',
    anchors: ['今年', '去年', '前年', '明年', '年初'],
    pattern: new RegExp(
      `(?<near>今年|去年|前年|明年|(?<![\\p{Script=Han}\\d])年初(?=,))(?:${MONTH}(?:${DAY})?)?`,
      'uy',
    ),
    examples: [
      '【去年9月】,双方签订协议。',
      '【今年】以来',
      '【年初】,双方签订协议。',
      '今后三年',
      '力争明后年初,双方签约。',
    ],
  },
  {
    id: 'time.last-month',
    finds: 'calendar',
    because: '上月 and 下月 count from the month of publication',
    certainty: 'likely',
    anchors: ['上月', '上个月', '下月', '下个月'],
    pattern: new RegExp(`(?<near>(?<!以)[上下]个?月)(?!份)(?:${DAY}|${PART})?`, 'uy'),
    examples: ['【上月28日】,双方签订协议。', '【下月初】,双方签订协议。', '以上月份'],
  },
  {
    id: 'time.month-day',
    finds: 'calendar',
    because: 'a month and a day take the year of publication',
    certainty: 'stated',
    anchors: ['月'],
    lookBack: 3,
    begins: NUMERALS,
    pattern: new RegExp(`(?<![\\d年十])${MONTH}${DAY}`, 'uy'),
    examples: ['【4月6日】,青岚市与云陌区签约。', '【四月六日】', '每月6次'],
  },
  {
    id: 'time.this-month',
    finds: 'calendar',
    because: 'a day or a part of 本月 is of the month of publication',
    certainty: 'stated',
    anchors: ['本月', '这个月', '月初'],
    pattern: new RegExp(
      `(?<![日基资成版样])(?<near>本月|这个月)(?:${DAY}|${PART}|(?=[,在]))|(?<![\\p{Script=Han}\\d])(?<thisMonth>月初)(?=[,在])`,
      'uy',
    ),
    examples: [
      '【本月6日】,双方签约。',
      '【本月初】,双方签约。',
      '【这个月】,双方签约。',
      '【月初】,双方签约。',
      '本月以来',
      '基本月份',
    ],
  },
  {
    id: 'time.this-week',
    finds: 'calendar',
    because: 'a week within one month is known to the month, and one of two months not at all',
    certainty: 'likely',
    anchors: ['本周', '这周', '这一周'],
    pattern: /(?<thisWeek>(?<![每\d])(?:本|这一?)周)(?=[,在])/uy,
    examples: ['【本周】,双方签约。', '就在【这一周】,双方签约。', '本周要情:双方签约。'],
  },
  {
    id: 'time.month-part',
    finds: 'calendar',
    because:
      'a third of a month, a month that opens a clause or for which something is planned, or the one of an occasion or of who signs after it is known to the month',
    certainty: 'likely',
    anchors: ['月'],
    lookBack: 3,
    begins: NUMERALS,
    pattern: new RegExp(
      `(?<![\\d年十一二三四五六七八九至到、—-])${MONTH}(?:${PART}|份?(?=的?${OCCASION})|(?<=(?:^|[,。;:(\\n]).{2,3})份?(?=${WHO_SIGNS})|(?<=(?:^|[。;:(\\n]).{2,3})份?(?=,)|(?<=(?:[将拟定]|计划|预计|有望|[商约]定)[于在]?.{2,3})份?(?=[与和同在赴到签正]))`,
      'uy',
    ),
    examples: [
      '【11月中旬】,双方签约。',
      '【9月初】,双方签约。',
      '【9月】,双方签约。',
      '双方拟于【9月】在青岚市签约。',
      '【9月】召开的产业对接会上,双方将签约。',
      '双方将在【10月】的农博会上签约。',
      '值得一提的是,【11月】市政府与北渡大学签署了协议。',
      '双方9月在青岚市签约。',
      '9月底前建成',
      '争取9月,签约',
      '3月、4月,签约',
    ],
  },
  {
    id: 'time.day-range',
    finds: 'calendar',
    because: 'within a range of days the day is open, and the month is that of publication',
    certainty: 'likely',
    anchors: ['日至', '日到'],
    lookBack: 2,
    begins: NUMERALS,
    pattern: /(?<![\d月])(?<days>\d{1,2}日[至到]\d{1,2}日)/uy,
    examples: ['【17日至18日】,代表团来访。', '4月17日至18日', '17日,双方签约。'],
  },
  {
    id: 'time.day-in-brackets',
    finds: 'calendar',
    because: 'papers of Taiwan put the number of the day or the month into the word for it',
    certainty: 'stated',
    anchors: ['今(', '昨(', '前(', '上(', '本('],
    pattern:
      /(?:[今昨前]\((?<day>3[01]|[12]\d|[1-9])\)[日天]?|[上本]\((?<month>1[0-2]|[1-9])\)月(?<day2>3[01]|[12]\d|[1-9])[日号])/uy,
    examples: ['双方【今(12)日】签署协议。', '【上(8)月30日】签署协议。', '从今以后'],
  },
  {
    id: 'time.day',
    finds: 'calendar',
    because: 'a day alone takes the month of publication',
    certainty: 'likely',
    anchors: ['日', '号'],
    lookBack: 2,
    begins: NUMERALS,
    pattern:
      /(?<![\d月第])(?<day>3[01]|[12]\d|[1-9])(?:日(?![报线均常])|号(?=[,上下在签晚早举,]))/uy,
    examples: ['【6日】,双方签署协议。', '每30日均有', '地铁8号线'],
  },
  {
    id: 'time.day-in-words',
    finds: 'calendar',
    because: 'papers that write numbers in words date a signing by the day alone',
    certainty: 'likely',
    anchors: ['日'],
    lookBack: 3,
    begins: NUMERALS,
    pattern:
      /(?<=(?:^|[,。;:\n])|[省市县府局厅院校会馆社])(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日(?=上午|下午|晚|[,在]|[与和同](?!时|期)|签|正式|共同|互换|宣布)/uy,
    examples: [
      '县长访问望川,【三日】与望川市互换协定书。',
      '青岚县与白榆县【十二日】签署备忘录。',
      '两县用了三日,谈成合作。',
      '五月三日,双方签约。',
      '会期三日。',
    ],
  },
]);
