import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_DOCUMENT_BYTES } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { AppError } from '../../src/errors/app-error.ts';

const SEED = readFileSync(
  join(import.meta.dirname, '../../seeds/articles/000_95f228cafcb4a059.txt'),
);
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, published: string | null = null) =>
  readDocument({ name: 'a.txt', bytes: bytes(text), published });
const code = (content: Uint8Array): string => {
  try {
    return readDocument({ name: 'a.txt', bytes: content, published: null }).hash;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

describe('a dump of a page', () => {
  const document = readDocument({ name: 'seed', bytes: SEED, published: null });
  const words = ({ start, end }: { start: number; end: number }) => document.raw.slice(start, end);

  test('gives title, source, date and views, each with its words', () => {
    for (const stated of [document.title, document.source, document.views]) {
      expect(stated && words(stated)).toBe(String(stated?.value));
    }
    expect(document.publishedAt && words(document.publishedAt)).toBe('2020年05月25日 15:13');
    expect(document.language).toBe('zh-Hans');
  });

  test('has its body from the first sentence to the last, without navigation and links', () => {
    const body = words(document.body).trim();
    expect(body).toMatch(/^为深入贯彻/u);
    expect(body).toMatch(/推动合作制度化长效化。$/u);
    const kinds = (text: string) =>
      document.zones
        .filter(
          ({ start, end }) =>
            start <= document.raw.indexOf(text) && document.raw.indexOf(text) < end,
        )
        .map(({ kind }) => kind);
    expect(kinds('图片来源')).toEqual(['caption']);
    expect(kinds('360截图')).toEqual(['caption']);
    expect(kinds('当前位置')).toEqual(['navigation']);
    expect(kinds('国家发展和改革委员会')).toEqual(['footer']);
  });
});

describe('plain texts', () => {
  test('one line is its own body', () => {
    const document = read('青岚市与云陌区签署战略合作协议。');
    expect(document.raw.slice(document.body.start, document.body.end)).toBe(document.raw);
    expect([document.source, document.publishedAt, document.views]).toEqual([null, null, null]);
  });

  test('a date that the caller gives counts only where the text has none', () => {
    const text =
      '青岚市与云陌区签署协议\n来源:青岚日报 发布时间:2031-04-06 08:00\n4月6日,青岚市与云陌区签署战略合作协议。';
    expect(read(text, '2030-01-01').publishedAt?.value).toMatch(/^2031-04-06/);
    expect(read('青岚市与云陌区签约。', '2030-01-01').publishedAt).toMatchObject({
      value: '2030-01-01',
      start: 0,
      end: 0,
    });
  });

  test('English is told from Chinese', () => {
    expect(
      read('Qinglan City signed a memorandum of understanding with Beidu University.').language,
    ).toBe('en');
    expect(read('青嵐市與雲陌區簽署戰略合作協議,雙方將開展產業合作。').language).toBe('zh-Hant');
  });
});

describe('the raw text', () => {
  test('keeps a byte order mark and CRLF', () => {
    const text = '\ufeff青岚市与云陌区\r\n签署战略合作协议。\r\n';
    expect(read(text).raw).toBe(text);
  });

  test('has U+FFFD for a lone surrogate', () => {
    const content = Buffer.concat([
      Buffer.from('青'),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from('岚'),
    ]);
    expect(readDocument({ name: 'a', bytes: content, published: null }).raw).toBe('青\ufffd岚');
    expect(read('태').raw).toBe('태');
  });
});

test.each([
  [
    'at the end of the text',
    '4月5日,青岚市与云陌区签署协议。(青岚日报 2031年4月6日)',
    '2031-04-06',
  ],
  ['at its start', '[2031-04-06] 青岚市与云陌区今日签署协议。', '2031-04-06'],
  ['of something else', '青岚市与云陌区签署协议。(协议至2031年4月6日有效)', null],
])('a day in brackets %s', (_, text, day) => {
  expect(read(`青岚市与云陌区签署协议\n${text}`).publishedAt?.value ?? null).toBe(day);
});

test.each([
  ['with its label', '(来源:云陌融媒)', '云陌融媒'],
  ['a paper by the end of its name', '(青岚日报)', '青岚日报'],
  ['of something else', '(青岚日报社大楼)', null],
])('a source in brackets at the end, %s', (_, note, source) => {
  const text = `青岚市与云陌区签署协议\n青岚市与云陌区签署战略合作协议。${note}`;
  expect(read(text).source?.value ?? null).toBe(source);
});

describe('what cannot be read', () => {
  test.each([
    ['nothing', new Uint8Array(), 'document.empty'],
    ['zeros', new Uint8Array([0, 1, 2, 3, 255]), 'document.binary'],
    ['GB18030', new Uint8Array([0xc7, 0xe0, 0xe1, 0xb0, 0xca, 0xd0]), 'document.encoding'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x52, 0x97]), 'document.encoding'],
    ['too much', new Uint8Array(MAX_DOCUMENT_BYTES + 1).fill(0x61), 'document.too-large'],
  ])('%s is refused', (_, content, expected) => {
    expect(code(content)).toBe(expected);
  });
});

test('whatever the text: it is read or refused, and its zones lie in it, in order', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '来源:青岚日报 发布时间:2031年04月06日',
      '• 首页',
      '责任编辑:某人',
      '青岚市与云陌区签署协议。',
      '',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const outcome = code(bytes(lines.join('\n')));
      if (outcome.includes('.')) return;
      const { raw, zones, body } = read(lines.join('\n'));
      expect(body.end).toBeLessThanOrEqual(raw.length);
      zones.reduce((at, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        return end;
      }, 0);
    }),
  );
});

describe('a saved page', () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html><head>${head}<script>var x = "脚本";</script></head><body>${body}</body></html>`;
  const NEWS = `<div class="nav"><a href="/">首页</a> <a href="/n">新闻</a></div>
    <div id="main"><h1>青岚市与云陌区签署战略合作协议</h1>
    <p class="info">来源：青岚日报 2031-04-06 09:30 举报</p>
    <div id="text"><p>4月6日,青岚市与云陌区签署战略合作协议。根据协议,双方将在产业、人才等方面开展合作,共同推动两地发展,建立联席会议制度。</p>
    <p>双方将共建青云科创园,推动青云城际铁路建设,组织干部互派交流,联合举办招商活动,实现政务服务跨区通办,打造半小时交通圈。</p>
    <p>责任编辑:李某</p></div></div>
    <div class="footer"><a href="/a">关于我们</a> <a href="/b">国家发展和改革委员会</a></div>`;
  const readPage = (bytes: Uint8Array, name = 'a.html') =>
    readDocument({ name, bytes, published: null });

  test('gives its title, source, time and body, each block with its element', () => {
    const document = readPage(
      bytes(page('<title>青岚市与云陌区签署战略合作协议_青岚网</title>', NEWS)),
    );
    const words = document.raw.slice(document.body.start, document.body.end);
    expect(document).toMatchObject({
      format: 'html',
      title: { value: '青岚市与云陌区签署战略合作协议' },
      source: { value: '青岚日报' },
      publishedAt: { value: '2031-04-06T09:30:00+08:00' },
    });
    expect(words).toMatch(/^4月6日.*打造半小时交通圈。$/su);
    expect(document.raw).not.toMatch(/关于我们|脚本|首页/u);
    expect(document.blocks[0]?.element).toBe('div#text > p:nth-child(1)');
    for (const { value, start, end } of [document.title, document.source].filter(
      (one) => one !== null,
    )) {
      expect(document.raw.slice(start, end)).toBe(value);
    }
  });

  test('says for machines what it does not show', () => {
    const head =
      '<meta property="og:title" content="青岚市与云陌区签约"><meta name="source" content="青岚发布">' +
      '<meta property="article:published_time" content="2031-04-06T08:00:00+08:00">' +
      '<link rel="canonical" href="https://news.example/1.html">';
    const body = NEWS.replace(/<h1>.*<\/h1>/u, '').replace(/<p class="info">.*<\/p>/u, '');
    expect(readPage(bytes(page(head, body)))).toMatchObject({
      title: { value: '青岚市与云陌区签约' },
      source: { value: '青岚发布' },
      publishedAt: { value: '2031-04-06T08:00:00+08:00' },
      url: { value: 'https://news.example/1.html' },
    });
  });

  test('that declares the wrong charset is read all the same', () => {
    const lying = page('<meta charset="gb2312"><title>青岚市与云陌区签约</title>', NEWS);
    expect(readPage(bytes(lying)).title?.value).toContain('青岚市');
  });

  test('in GB18030 is read, declared or not', () => {
    const gb = new Uint8Array([0xc7, 0xe0, 0xe1, 0xb0, 0xca, 0xd0, 0xc7, 0xa9, 0xd4, 0xbc]);
    const part = (text: string) => Buffer.from(text, 'latin1');
    const content = Buffer.concat([
      part('<html><head><title>'),
      gb,
      part('</title></head><body><p>'),
      gb,
      part('</p></body></html>'),
    ]);
    expect(readPage(content).title?.value).toBe('青岚市签约');
  });

  test.each(['<html', '<html></html>', '<!doctype html>', '<p>', '<html><body><script>'])(
    'broken, %s is refused or read, and nothing else',
    (text) => {
      expect(['document.empty', 64]).toContain(
        code(bytes(text)).length === 64 ? 64 : code(bytes(text)),
      );
    },
  );
});
