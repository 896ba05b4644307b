import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/documents/read-document.ts';

const read = (text: string, published: string | null = null) =>
  readDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text), published });

/** The words of the zones of a kind, piece by piece. */
const words = (text: string, kind: string) => {
  const { raw, zones } = read(text);
  return zones
    .filter((zone) => zone.kind === kind)
    .flatMap(({ start, end }) => raw.slice(start, end).split('\n'))
    .map((line) => line.trim());
};

const TITLE = '青岚市与云陌区签署战略合作协议';
const LEAD = '4月6日，青岚市与云陌区签署战略合作协议，双方将在产业、人才等方面开展合作。';
const MORE = '双方还将共建青云科创园，推动青云城际铁路建设，并建立联席会议制度。';

describe('an opening is no content', () => {
  test.each([
    ['本报讯（记者 赵某）', null],
    ['【本报讯】', null],
    ['〔記者趙某／青嵐報導〕', null],
    ['（记者赵某青岚6日电）', null],
    ['（记者 欧阳某）', null],
    ['本院讯  ', null],
    ['本报青岚电  ', null],
    ['新华社青岚4月6日电（记者赵某）', '新华社'],
    ['青岚晚讯4月5日讯（记者 赵某 通讯员 钱某）　', '青岚晚讯'],
    ['青岚日报讯（全媒体记者 赵某）', '青岚日报'],
    ['云陌区融媒体中心讯（记者 赵某 实习生 钱某）', '云陌区融媒体中心'],
    ['青岚工人报讯（记者 赵某）', '青岚工人报'],
    ['【青嵐日報訊】（記者 趙某）', '青嵐日報'],
    ['青嵐商網訊 記者趙某報道：', '青嵐商網'],
    ['青岚观察（文/赵某）', '青岚观察'],
    ['青岚观察网4月5日讯 （通讯员 赵某 钱某）', '青岚观察网'],
    ['本报青岚4月5日电（记者 赵某）', null],
  ])('%s', (opening, source) => {
    const text = `${TITLE}\n${opening}${LEAD}\n${MORE}`;
    expect(words(text, 'body')).toEqual([LEAD, MORE]);
    expect(read(text).source?.value ?? null).toBe(source);
  });

  test.each([
    ['QINGLAN, April 6 (Xinhua) -- ', 'Xinhua', null],
    ['QINGLAN (April 6): ', null, null],
    ['BAIYU HEADS, Sept. 21, 2033 -- ', null, '2033-09-21'],
    ['SONGTA, Ore. — ', null, null],
  ])('%s', (opening, source, date) => {
    const lead = 'Qinglan City has signed a memorandum of understanding with Beidu University.';
    const text = `Qinglan and Beidu sign memorandum\n${opening}${lead}`;
    const document = read(text);
    expect(words(text, 'body')).toEqual([lead]);
    expect(document.source?.value ?? null).toBe(source);
    expect(document.publishedAt?.value ?? null).toBe(date);
  });

  test.each(['华为讯飞两家企业（均在青岚）', '记者了解到，', '据介绍，'])(
    'but %s is',
    (opening) => {
      expect(words(`${TITLE}\n${opening}${LEAD}`, 'body')).toEqual([`${opening}${LEAD}`]);
    },
  );
});

describe('the line of the source', () => {
  test.each([
    [
      '【信息来源：云陌区融媒体中心】【信息时间：2031-04-06 08:05 阅读次数：917】',
      '云陌区融媒体中心',
    ],
    ['2031-04-06 18:26 来源：云陌招商局 【字号 大 中 小】', '云陌招商局'],
    ['原创 小青 青岚发布 2031年4月6日 18:30 青岚', '青岚发布'],
    ['云陌检察 2031-04-06 17:08 发表于青岚', '云陌检察'],
    ['北渡大学报·融媒体 | 2031-04-06', '北渡大学报·融媒体'],
    ['《青岚周刊》2031年4月6日', '青岚周刊'],
    ['2031/04/06 00:45　青嵐日報　A12', '青嵐日報'],
    ['31-04-06 08:00 来源：青岚日报', '青岚日报'],
    ['By A. Writer | Qinglan Today | Updated: 2031-04-06 07:30', 'Qinglan Today'],
    ['The Qinglan Monitor, Sunday, April 6, 2031', 'The Qinglan Monitor'],
    ['2031-04-06 08:00 来源:党委宣传部(企业文化部) 作者:赵某', '党委宣传部(企业文化部)'],
    [
      '青岚市文化和旅游局  2031-04-06  字体：【大】【中】【小】  分享到：微信',
      '青岚市文化和旅游局',
    ],
    ['2031-04-06 08:00', null],
  ])('%s', (line, source) => {
    const text = `${TITLE}\n${line}\n${LEAD}`;
    const document = read(text);
    expect(document.title?.value).toBe(TITLE);
    expect(document.source?.value ?? null).toBe(source);
    expect(document.publishedAt?.value).toMatch(/^2031-04-06/);
    expect(words(text, 'body')).toEqual([LEAD]);
  });

  test('may be the last one of the text', () => {
    expect(read(`${TITLE}\n${LEAD}\n${MORE}\n来源：青岚发布`).source?.value).toBe('青岚发布');
  });
});

describe('what stands around a text', () => {
  test.each([
    '首页 > 新闻中心 > 学校要闻 > 正文',
    '主頁 | 港聞 | 大灣區 | 國際 | 財經 | 副刊',
    '首页  商会概况  商会动态  会员风采',
    '青岚市人民政府 > 新闻动态 > 招商引资',
    'Skip to main content | Students | Staff | Alumni',
    '点击上方蓝字 关注“青岚发布”',
    '您当前的位置：青岚要闻 > 工作动态',
    '新聞公報\n＊＊＊＊＊＊＊＊',
  ])('above: %s', (line) => {
    const text = `${line}\n${TITLE}\n2031-04-06 来源：青岚日报\n${LEAD}\n${MORE}`;
    expect(read(text).title?.value).toBe(TITLE);
    expect(words(text, 'body')).toEqual([LEAD, MORE]);
  });

  test.each([
    '上一篇：白榆县召开防汛会议\n下一篇：松塔镇考察团来访',
    '▲上一篇：白榆縣辦節　▼下一篇：松塔鎮辦展',
    '相關新聞：\n■ 白榆縣碼頭擴建\n■ 松塔鎮辦展',
    '往期推荐\n白榆县的油菜花，开到了天边',
    '延伸 · 推荐\n白榆县的油菜花，开到了天边。',
    '供稿：白榆县政治处\n图片：某某',
    '文字｜赵某　图片｜白榆县宣传部',
    '点赞 128   在看 56   收藏\n往期推荐\n▶ 白榆县音乐节来了',
    '你对白榆县还有哪些期待？欢迎在评论区留言~',
    '(撰稿:赵某  校对:钱某)',
    '【責任編輯：趙某】',
    '友情鏈接：白榆在線　松塔早報',
    '（图/白榆县政府提供）',
    '图为签约现场。 白榆县卫健局供图',
    'Read next: Baiyu road closed | Songta opens hall',
    'Related releases\nBaiyu road closed',
    'Media contact: A. Writer, Baiyu Communications',
    '完\n2031年4月6日（星期日）\n白榆县新闻处',
    '以上由“白榆早读”整理，转载请注明。',
  ])('below: %s', (lines) => {
    const text = `${TITLE}\n2031-04-06 来源：青岚日报\n${LEAD}\n${MORE}\n${lines}`;
    expect(words(text, 'body')).toEqual([LEAD, MORE]);
  });

  test.each([
    ['（编辑：赵某）1201022'],
    ['（记者 赵某 通讯员 钱某）'],
    ['　本报记者 赵某 摄'],
    ['（本版稿件由本报记者采写）'],
  ])('at the end of a paragraph: %s', (note) => {
    expect(words(`${TITLE}\n${LEAD}\n${MORE}${note}`, 'body')).toEqual([LEAD, MORE]);
  });

  test('but the heading of a piece of news is no link', () => {
    const text = `青岚周报\n● 白榆县牵手北渡大学\n${LEAD}\n● 松塔镇结对\n${MORE}`;
    expect(words(text, 'body')).toEqual(['● 白榆县牵手北渡大学', LEAD, '● 松塔镇结对', MORE]);
  });

  test('and a second headline is of the article', () => {
    const second = '——青岚市与云陌区签署战略合作协议';
    const text = `聚合力 促发展\n${second}\n2031-04-06 来源：青岚日报\n${LEAD}`;
    expect(read(text).title?.value).toBe('聚合力 促发展');
    expect(words(text, 'body')).toEqual([second, LEAD]);
  });
});

describe('what stands below the last sentence of a bare text is no part of it', () => {
  test.each([
    ['a house with a label', '供稿单位：白榆县商务局'],
    ['a house with a stroke', '来源丨白榆县商务局'],
    ['who runs the page', '主管：中共白榆县委宣传部 主办：白榆县融媒体中心'],
    ['where the text is from, in words', '本文转载自白榆发布'],
    ['houses in a row', '中国政府网 白榆县人民政府 松塔镇政府 北渡大学网'],
    ['a house alone', '白榆县融媒体中心出品'],
    ['a hot line', '服务热线 白榆县12345'],
    ['other articles', '最新动态\n白榆县召开会议 04-06\n松塔镇开展检查 04-05'],
    ['what readers said', '精选留言\n白榆县网友：期待！'],
    ['a request', '点击阅读原文，了解白榆县更多资讯'],
  ])('%s', (_, line) => {
    expect(words(`${TITLE}\n${LEAD}\n${MORE}\n${line}`, 'body')).toEqual([LEAD, MORE]);
  });

  test.each([
    ['a short sentence', '双方签字。'],
    ['a number', '三、共建市场'],
    ['a number of a page for telephones', '03 共建市场'],
  ])('unlike %s', (_, line) => {
    expect(words(`${TITLE}\n${LEAD}\n${MORE}\n${line}`, 'body')).toEqual([LEAD, MORE, line]);
  });
});

test('a headline below the place of the page is of the article, whichever of two is its title', () => {
  const text = `当前位置：首页 > 要闻\n跨越千里“结亲” 共建智造新园\n${TITLE}\n2031-04-06 来源：青岚日报\n${LEAD}`;
  expect(read(text).title?.value).toBe(TITLE);
  expect(words(text, 'body')).toEqual(['跨越千里“结亲” 共建智造新园', LEAD]);
});

test('the name of the house above the source is no headline', () => {
  const text = `青岚市应急管理局\n2031-04-06 来源：办公室\n${TITLE}\n${LEAD}`;
  expect(read(text).title?.value).toBe(TITLE);
});

test('a line of pictures does not end a text that goes on below it', () => {
  const text = `${TITLE}\n2031-04-06 来源：青岚日报\n${LEAD}\n图片：赵某\n${MORE}`;
  expect(words(text, 'body')).toContain(MORE);
});

test('a report of a day with the name of who took its picture is a text, other words are not', () => {
  const text = `图片新闻\n2031-04-06 09:00\n${LEAD}（赵某 摄）\n志愿者在签约现场。（赵某 摄）`;
  expect(words(text, 'body')).toEqual([LEAD]);
});

describe('a file with fields above its text', () => {
  const fields = '---\ntitle: "Qinglan and Baiyu agree"\ndate: 2031-04-06\ntags: [news]\n---\n';
  const lead = 'Qinglan City has signed a memorandum of understanding with Beidu University.';

  test('has its title and date from them', () => {
    const document = read(`${fields}![Hands](a.jpg)\n${lead}`);
    expect(document.title?.value).toBe('Qinglan and Baiyu agree');
    expect(document.publishedAt?.value).toBe('2031-04-06');
    expect(words(`${fields}![Hands](a.jpg)\n${lead}`, 'body')).toEqual([lead]);
  });

  test('or its title from the heading below', () => {
    const { title, raw } = read(`${fields}# Qinglan and Baiyu agree\n${lead}`);
    expect(title?.start).toBe(raw.lastIndexOf('Qinglan and Baiyu agree'));
  });
});

test('a release has its title below the lines of the press office', () => {
  const text =
    'QINGLAN COUNTY NEWS RELEASE\nFOR IMMEDIATE RELEASE: Oct. 7, 2031\nMedia contact: Press Office\nQinglan Board Backs Partnership With Beidu University\nThe board voted on Tuesday to sign a memorandum of agreement with Beidu University.\n###';
  expect(read(text)).toMatchObject({
    title: { value: 'Qinglan Board Backs Partnership With Beidu University' },
    publishedAt: { value: '2031-10-07' },
  });
  expect(words(text, 'footer')).toEqual(['###']);
});

describe('what runs on after the last sentence is no content', () => {
  test.each([
    '责任编辑：赵某 审核：云陌区委宣传部',
    ' 来源：云陌区科技局',
    '上一篇：白榆县召开会议 下一篇：云陌区签约',
    '标签：云陌区 白榆县',
    '版权所有 云陌区融媒体中心',
    '（云陌区委宣传部供稿）',
    '（云陌日报记者 赵某 白榆县融媒体中心 钱某）',
  ])('%s', (note) => {
    expect(words(`${TITLE}\n${LEAD}\n${MORE}${note}`, 'body').at(-1)).toBe(MORE);
  });

  test('but a sentence that tells of a source or an editor is', () => {
    const more = `${MORE}来源和去向都要清楚，编辑部由双方共建。`;
    expect(words(`${TITLE}\n${LEAD}\n${more}`, 'body').at(-1)).toBe(more);
  });
});

describe('banners and links around an article are no content', () => {
  test.each([
    '今天是2035年5月18日 星期五',
    '天气 云陌区 多云 15~23℃',
    '[云陌区] [白榆县] [望川新区] [松塔镇]',
    '热门搜索：云陌区 白榆县 黄酒小镇',
    '云陌区融媒体中心主办',
    '云陌日报社出版 国内统一刊号CN33-0012 第3版：区县',
  ])('above: %s', (line) => {
    expect(words(`${line}\n${TITLE}\n${LEAD}\n${MORE}`, 'title')).toEqual([TITLE]);
  });

  test.each(['抄送：白榆县人民政府，云陌区人民政府。', '本版编辑：云陌区社科联 赵某'])(
    'below: %s',
    (line) => {
      expect(words(`${TITLE}\n${LEAD}\n${MORE}\n${line}`, 'body').at(-1)).toBe(MORE);
    },
  );
});
