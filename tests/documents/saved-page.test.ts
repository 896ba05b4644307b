import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/documents/read-document.ts';

const TITLE = '青岚市与云陌区签署战略合作协议';
const LEAD =
  '4月6日，青岚市与云陌区签署战略合作协议。根据协议，双方将在产业、人才等方面开展合作，共同推动两地发展，建立联席会议制度，每年召开一次会议。';
const MORE =
  '双方将共建青云科创园，推动青云城际铁路建设，组织干部互派交流，联合举办招商活动，实现政务服务跨区通办，打造半小时交通圈，让群众少跑路。';
const SHOWN = '<p class="info">来源：青岚日报 2031-04-06 09:30</p>';

interface Page {
  readonly head?: string;
  readonly shown?: string;
  readonly above?: string;
  readonly between?: string;
  readonly below?: string;
}

const pageOf = ({ head = '', shown = SHOWN, above = '', between = '', below = '' }: Page) =>
  `<!doctype html><html><head><title>${TITLE}_青岚网</title>${head}</head><body>
  <div id="main"><h1>${TITLE}</h1>${shown}<div id="text">${above}<p>${LEAD}</p>${between}<p>${MORE}</p>${below}</div></div>
  <div class="footer"><a href="/a">关于我们</a></div></body></html>`;
const readHtml = (html: string) =>
  readDocument({ name: 'a.html', bytes: new TextEncoder().encode(html), published: null });
const read = (page: Page) => readHtml(pageOf(page));
const words = (page: Page, kind = 'body') => {
  const { raw, zones } = read(page);
  return zones.filter((zone) => zone.kind === kind).map(({ start, end }) => raw.slice(start, end));
};

describe('the body of a page is without', () => {
  test.each([
    ['a caption below its picture', '<p><img src="a.jpg">青岚市领导在签约现场</p>'],
    [
      'the words of a picture again',
      '<p><img src="a.jpg" alt="签约现场。某局供图">签约现场。某局供图</p>',
    ],
    [
      'a caption in a box with its picture',
      '<div><div><img src="a.jpg"></div><p>签约现场</p></div>',
    ],
    [
      'a caption by its class',
      '<div><img src="a.jpg"><br><span class="img_descr">双方在青岚市签字。</span></div>',
    ],
    ['a caption with a credit', '<p>双方代表在青岚市签字。（青岚图片社供图）</p>'],
    [
      'the text of a player',
      '<div><video src="a.mp4">您的浏览器无法播放此视频。</video><p>签约视频</p></div>',
    ],
    ['a line that is a link', '<p><a href="/z">点击进入“青岚发展”专题</a></p>'],
    ['an earlier headline', '<p>此前报道：<a href="/b">白榆县与松塔镇签署协议</a></p>'],
  ])('%s', (_, between) => {
    expect(words({ between })).toEqual([LEAD, MORE]);
  });

  test.each([
    [
      'a box of other articles',
      '<div><div>延伸 · 推荐</div><div><p><a href="/b">白榆县签约</a></p><p>白榆县近日与松塔镇签署协议，双方将开展合作。</p></div></div>',
    ],
    [
      'a list of other articles',
      '<p>相关新闻：</p><p><a href="/b">白榆县签约</a></p><p><a href="/c">松塔镇开会</a></p>',
    ],
    ['a disclaimer', `<p>免责声明：${'本文由自媒体提供，版权归原作者所有。'.repeat(6)}</p>`],
    ['what it asks of its reader', '<p>扫描下方二维码关注青岚发布官方微信，每日推送最新资讯。</p>'],
    ['its editors', '<p>编辑 赵某 校对 钱某</p>'],
    ['its own words', '<p>本文来源：青岚日报 责任编辑：赵某</p>'],
  ])('below it: %s', (_, below) => {
    expect(words({ below })).toEqual([LEAD, MORE]);
  });

  test('advertising above it', () => {
    const above =
      '<p>“青岚人物评选”火热进行中！【<a href="/v">点击投票</a>】选出你心目中的人物</p>';
    expect(words({ above })).toEqual([LEAD, MORE]);
  });

  test('the opening of an agency', () => {
    const above = `<p>新华社青岚4月6日电（记者赵某）${MORE}</p>`;
    expect(words({ above })).toEqual([MORE, LEAD, MORE]);
  });

  test('but with its headings, links and lists', () => {
    const between =
      '<p><strong>协议内容</strong></p><p>一、<a href="/q">青岚市</a>支持云陌区发展产业。</p>';
    expect(words({ between })).toEqual([LEAD, '协议内容', '一、青岚市支持云陌区发展产业。', MORE]);
  });
});

describe('the source of a page', () => {
  const NAME = '青岚发布';
  const dated = '<p><span>2031-04-06 09:30</span><br>';
  test.each([
    ['beside the date', { shown: `<p><span>2031-04-06</span> · <span>${NAME}</span></p>` }],
    [
      'in an element of its own',
      { shown: `${dated}<span>来源：</span><a href="/s">${NAME}</a></p>` },
    ],
    ['label and name apart', { shown: `${dated}</p><div>来源：</div><div>${NAME}</div>` }],
    [
      'in the data of a script',
      { shown: `${dated}</p>`, head: `<script>var d={"source":"${NAME}"}</script>` },
    ],
    [
      'in the last line, before the portal',
      {
        shown: `${dated}</p>`,
        head: '<meta name="author" content="青岚门户">',
        below: `<p>来源：${NAME}</p>`,
      },
    ],
    [
      'the portal, where nothing else is named',
      { shown: `${dated}</p>`, head: `<meta name="author" content="${NAME}">` },
    ],
  ])('%s', (_, page) => {
    const { source, publishedAt, raw } = read(page);
    expect(source?.value).toBe(NAME);
    expect(publishedAt?.value).toMatch(/^2031-04-06/);
    if (source && source.end > source.start) expect(raw.slice(source.start, source.end)).toBe(NAME);
  });
});

test('two blocks with the same words have a span and an element each', () => {
  const { raw, blocks } = read({ below: `<p>${LEAD}</p>` });
  const same = blocks.filter(({ start, end }) => raw.slice(start, end) === LEAD);
  expect(same.map(({ element }) => element)).toEqual([
    'div#text > p:nth-child(1)',
    'div#text > p:nth-child(3)',
  ]);
  expect(new Set(same.map(({ start }) => start)).size).toBe(2);
});

test('whatever the page: its zones and blocks lie in its text, in order', () => {
  const block = fc.constantFrom(
    `<p>${LEAD}</p>`,
    `<p>${MORE}</p>`,
    '<p><img src="a.jpg">签约现场</p>',
    '<div>相关新闻</div>',
    '<p><a href="/b">白榆县签约</a></p>',
    '<div><p>来源：</p><p>青岚日报</p></div>',
    '<p>责任编辑：赵某</p>',
    '青岚市<br>云陌区',
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 10 }), (blocks) => {
      const document = read({ below: blocks.join('') });
      for (const spans of [document.zones, document.blocks]) {
        spans.reduce((at, { start, end }) => {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(document.raw.length);
          return end;
        }, 0);
      }
    }),
    { numRuns: 40 },
  );
});
