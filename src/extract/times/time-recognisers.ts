import type { Recogniser } from '../recogniser.ts';

/** How the words tell the day. */
type TimeKind =
  /** Year, month and day as written, as far as they go. */
  | 'calendar'
  /** So many days before the publication date. */
  | 'relative'
  /** Lately: no date. */
  | 'vague';

export interface TimeRecogniser extends Recogniser {
  readonly finds: TimeKind;
}

const MONTH = '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月';
const DAY =
  '(?<day>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?![线楼文馆院])';
const YEAR = '(?<year>(?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})年';

/** A part of a month; 9月底前 is a deadline. */
const PART = '(?:[上中下]旬|[初底末])(?!之?前)';
/** Between the first and the last of a row of days. */
const TO = '(?:至|到|[—–~-]{1,2}|、|和)';

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MONTH_WORD =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** In order of preference: the fullest first. */
export const timeRecognisers: readonly TimeRecogniser[] = Object.freeze<TimeRecogniser[]>([
  {
    id: 'time.range-of-months',
    finds: 'vague',
    because:
      'within a range that begins in one month and ends in another not even the month is known',
    certainty: 'likely',
    anchors: ['月'],
    lookBack: 8,
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
    id: 'time.calendar',
    finds: 'calendar',
    because: 'a year, with a month and a day where they follow',
    certainty: 'stated',
    anchors: ['年'],
    lookBack: 4,
    pattern: new RegExp(`(?<![\\d])${YEAR}(?:度|初|底|末)?(?:${MONTH}(?:${DAY})?)?`, 'uy'),
    examples: ['【2031年4月6日】,双方签约。', '【二〇三一年四月】签订。', '为期5年的合作。'],
  },
  {
    id: 'time.relative-year',
    finds: 'calendar',
    because: '今年, 去年, 前年 and 明年 count from the year of publication',
    certainty: 'likely',
    anchors: ['今年', '去年', '前年', '明年'],
    pattern: new RegExp(`(?<near>今年|去年|前年|明年)(?:${MONTH}(?:${DAY})?)?`, 'uy'),
    examples: ['【去年9月】,双方签订协议。', '【今年】以来', '今后三年'],
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
    pattern: new RegExp(`(?<![\\d年十])${MONTH}${DAY}`, 'uy'),
    examples: ['【4月6日】,青岚市与云陌区签约。', '【四月六日】', '每月6次'],
  },
  {
    id: 'time.this-month',
    finds: 'calendar',
    because: 'a day or a part of 本月 is of the month of publication',
    certainty: 'stated',
    anchors: ['本月'],
    pattern: new RegExp(`(?<![日基资成版样])(?<near>本月)(?:${DAY}|${PART}|(?=[,在]))`, 'uy'),
    examples: ['【本月6日】,双方签约。', '【本月初】,双方签约。', '本月以来', '基本月份'],
  },
  {
    id: 'time.month-part',
    finds: 'calendar',
    because: 'a third of a month, or a month that opens a clause, is known to the month',
    certainty: 'likely',
    anchors: ['月'],
    lookBack: 3,
    pattern: new RegExp(
      `(?<![\\d年十一二三四五六七八九至到、—-])${MONTH}(?:${PART}|(?<=(?:^|[。;:(]).{2,3})(?=,))`,
      'uy',
    ),
    examples: [
      '【11月中旬】,双方签约。',
      '【9月初】,双方签约。',
      '【9月】,双方签约。',
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
    pattern:
      /(?<![\d月第])(?<day>3[01]|[12]\d|[1-9])(?:日(?![报线均常])|号(?=[,上下在签晚早举,]))/uy,
    examples: ['【6日】,双方签署协议。', '每30日均有', '地铁8号线'],
  },
  {
    id: 'time.english-range',
    finds: 'calendar',
    because: 'within a range of days the day is open, and the month is told',
    certainty: 'likely',
    anchors: ENGLISH_MONTHS,
    lookBack: 10,
    pattern: new RegExp(
      `(?<!\\d)(?:\\d{1,2} ?(?:to|and|-|–) ?\\d{1,2} (?<english>${MONTH_WORD})(?:,? (?<year>(?:19|20)\\d{2}))?|(?<english2>${MONTH_WORD}) \\d{1,2} ?(?:to|-|–) ?(?:${MONTH_WORD} )?\\d{1,2}(?:,? (?<year2>(?:19|20)\\d{2}))?)(?![\\dA-Za-z])`,
      'uy',
    ),
    examples: [
      'They came from 【8 to 10 June】.',
      'They came on 【June 8-10, 2034】.',
      'signed on 6 April 2031.',
    ],
  },
  {
    id: 'time.english-date',
    finds: 'calendar',
    because: 'a month in words with its day, and the year where it follows; a dateline is none',
    certainty: 'stated',
    anchors: ENGLISH_MONTHS,
    lookBack: 8,
    pattern: new RegExp(
      `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<english>${MONTH_WORD})(?:,? (?<year>(?:19|20)\\d{2}))?|(?<english2>${MONTH_WORD}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>(?:19|20)\\d{2}))?)(?![\\dA-Za-z])(?!(?:,? \\d{4})? ?(?:\\([^()]{1,20}\\) ?)?(?:--|—|–))`,
      'uy',
    ),
    examples: [
      'signed on 【6 April 2031】.',
      'signed on 【Apr. 6】.',
      'They may sign it.',
      'QINGLAN, April 6 -- Two cities',
    ],
  },
  {
    id: 'time.english-month',
    finds: 'calendar',
    because: 'a month in words with its year, or after in',
    certainty: 'stated',
    anchors: ENGLISH_MONTHS,
    lookBack: 9,
    pattern: new RegExp(
      `(?:(?:[Ii]n )?(?<english>${MONTH_WORD}),? (?<year>(?:19|20)\\d{2})|(?:[Ii]n(?: early| mid| late|[- ]mid)?|[Ee]arly|[Ll]ate|[Mm]id)[- ](?<english2>${MONTH_WORD}))(?![\\dA-Za-z]| \\d)`,
      'uy',
    ),
    examples: ['signed 【in March】.', 'the accord of 【June 2033】.', 'signed on March 3.'],
  },
  {
    id: 'time.english-year',
    finds: 'calendar',
    because: 'in and a year, or back to one',
    certainty: 'stated',
    anchors: [
      'in 19',
      'in 20',
      'In 19',
      'In 20',
      'back to 19',
      'back to 20',
      'since 19',
      'since 20',
      'of 19',
      'of 20',
      'from 19',
      'from 20',
      'Since 19',
      'Since 20',
    ],
    pattern:
      /(?:[Ii]n|back to|[Ss]ince|of|from) (?<year>(?:19|20)\d{2})(?![\d,.]\d|\d|[-–]| (?:yuan|million|people))/uy,
    examples: ['They signed an agreement 【in 2029】.', 'Ties go 【back to 2029】.', 'in 2029-30'],
  },
  {
    id: 'time.english-of-year',
    finds: 'calendar',
    because: 'an agreement is named by its year',
    certainty: 'likely',
    anchors: ['a 19', 'a 20', 'e 19', 'e 20', 'r 19', 'r 20', 's 19', 's 20'],
    pattern:
      /(?<![a-z])(?:an?|the|its|their) (?<year>(?:19|20)\d{2})(?= (?:[a-z-]{1,20} ){0,3}(?:agreement|memorandum|mou|pact|accord|deal|declaration|letter)\b)/iuy,
    lookBack: 4,
    examples: ['under 【a 2029】 memorandum', 'under a 2029 roof'],
  },
  {
    id: 'time.english-last',
    finds: 'calendar',
    because: 'last month and last year count from the publication',
    certainty: 'likely',
    anchors: ['last month', 'last year', 'Last month', 'Last year'],
    pattern: /[Ll]ast (?<near>month|year)(?![a-z'’])/uy,
    examples: ['signed 【last month】.', 'next month'],
  },
  {
    id: 'time.english-this-month',
    finds: 'calendar',
    because: 'this month is that of the publication; what is later in it is still to come',
    certainty: 'likely',
    anchors: ['this month', 'This month'],
    pattern: /(?<!later )[Tt]his (?<thisMonth>month)(?![a-z'’])/uy,
    examples: ['signed earlier 【this month】.', 'later this month'],
  },
  {
    id: 'time.english-next',
    finds: 'calendar',
    because: 'next month counts from the publication',
    certainty: 'likely',
    anchors: ['next month'],
    pattern: /(?<near>next) month(?![a-z'’])/uy,
    examples: ['to sign 【next month】.', 'last month'],
  },
  {
    id: 'time.english-day',
    finds: 'relative',
    lookBack: 5,
    because: 'today, yesterday and a day of the week count back from publication',
    certainty: 'likely',
    anchors: [
      'today',
      'yesterday',
      'this morning',
      'this afternoon',
      'this evening',
      'tonight',
      'ast night',
      'This morning',
      'This afternoon',
      'Today',
      'Yesterday',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ],
    pattern: new RegExp(
      `(?<!\\b(?:[Nn]ext|every|each) |[a-z])(?:(?<last>[Ll]ast )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|(?<yesterday>[Yy]esterday|[Ll]ast night))(?!['’]s|[a-z])(?!,? ?\\(?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH_WORD} ?\\d?)`,
      'uy',
    ),
    examples: [
      'signed an agreement 【yesterday】.',
      'next Tuesday',
      'a daily paper',
      'on Thursday (June 8)',
    ],
  },
  {
    id: 'time.english-days-ago',
    finds: 'relative',
    because: 'some days ago, or a day earlier, count back from publication',
    certainty: 'likely',
    anchors: [' days ago', ' day earlier', ' day before', ' previous day'],
    lookBack: 6,
    pattern:
      /(?<![a-z])(?:(?<ago>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[2-9]) days ago|(?<yesterday>[Aa] day earlier|[Tt]he day before(?! [a-z])|[Tt]he previous day))/uy,
    examples: ['signed an agreement 【two days ago】.', 'many days ago'],
  },
  {
    id: 'time.english-vague',
    finds: 'vague',
    because: 'recently and last week give no day',
    certainty: 'likely',
    anchors: ['recently', 'Recently', 'last week', 'this week', 'Last week', 'This week'],
    pattern: /[Rr]ecently|(?:[Ll]ast|[Tt]his) week(?![a-z])/uy,
    examples: ['【recently】 signed an agreement.', 'every week'],
  },
  {
    id: 'time.today',
    finds: 'relative',
    because: 'the day of publication',
    certainty: 'stated',
    anchors: ['刚刚', '今天', '今日', '今早', '今晨', '今晚', '今上午', '今下午'],
    pattern:
      /(?<!年前的)(?:刚刚(?=,)|今[天日早晨晚]|今[上下]午)(?!头条|的(?!\p{Script=Han}{0,8}(?:会|仪式|活动|论坛)))/uy,
    examples: [
      '【今天】,双方签约。',
      '【刚刚】,双方签约。',
      '据《今日头条》',
      '20年前的今天',
      '有了今天的果园',
    ],
  },
  {
    id: 'time.tomorrow',
    finds: 'relative',
    because: 'the day after publication',
    certainty: 'stated',
    anchors: ['明天', '明日'],
    pattern: /(?<![聪])明[天日](?!之星)/uy,
    examples: ['双方【明天】签约。', '北渡明日之星学校'],
  },
  {
    id: 'time.ago',
    finds: 'relative',
    because: 'so many days before publication, counted in words',
    certainty: 'likely',
    anchors: ['天前'],
    lookBack: 2,
    pattern: /(?<![\p{Script=Han}\d])(?<ago>[两三四五六七八九十]|\d{1,2})天前/uy,
    examples: ['【三天前】,双方签约。', '提前三天前往', '他们几天前签约。'],
  },
  {
    id: 'time.yesterday',
    finds: 'relative',
    because: 'the day before publication',
    certainty: 'stated',
    anchors: ['昨'],
    pattern: /昨(?:天|日|晚|[上下]午|(?=[与同在于和]))/uy,
    examples: ['【昨日】,双方签约。', '北渡大学【昨】与青岚市签约。', '昨夜的星'],
  },
  {
    id: 'time.day-before-yesterday',
    finds: 'relative',
    because: 'two days before publication',
    certainty: 'likely',
    anchors: ['前天', '前日'],
    pattern: /(?<!日)前[天日]/uy,
    examples: ['【前天】,双方签约。', '双方日前签约'],
  },
  {
    id: 'time.weekday',
    finds: 'relative',
    because: 'a day of this week or of the last, counted from publication',
    certainty: 'likely',
    anchors: ['周', '星期'],
    lookBack: 2,
    pattern:
      /(?:(?<lastWeek>上个?)|[本这]|(?<![\p{Script=Han}\d]))(?:周|星期)(?<day3>[一二三四五六日天])(?=[上下]午|[(,在与同,]|晚|签|举|$)/uy,
    examples: [
      '【上周五】,双方签约。',
      '【本周三】上午,双方签约。',
      '每周一,双方见面。',
      '周三多在青岚市任教。',
    ],
  },
  {
    id: 'time.vague',
    finds: 'vague',
    because: 'lately is no date',
    certainty: 'stated',
    anchors: [
      '近日',
      '日前',
      '近期',
      '近来',
      '不久前',
      '前不久',
      '最近',
      '几天前',
      '这几天',
      '前几天',
      '前些天',
      '前段时间',
      '前一段时间',
      '上周',
      '本周',
    ],
    pattern:
      /近日|(?<!\d)日前|近期|近来|不久前|前不久|最近|[前这]几天|几天前|前些[天日]|前一?段时间|[上本]周(?![一二三四五六日天期年])/uy,
    examples: ['【近日】,双方签约。', '30日前完成'],
  },
]);
