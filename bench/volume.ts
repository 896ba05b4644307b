import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { openStreet } from '../src/app/open-street.ts';

/**
 * The whole parse of a corpus beside jieba cutting the same text, in one run, batch by batch; both
 * work on this thread alone.
 * Usage: node bench/volume.ts FOLDER, with news.ndjson.gz in it.
 */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus');
const BATCH = 500;

const lines = gunzipSync(readFileSync(join(folder, 'news.ndjson.gz')))
  .toString()
  .split('\n')
  .filter(Boolean);
const texts = lines.map((line) => {
  const { title, text } = JSON.parse(line) as { title: string | null; text: string };
  return [title, text].filter(Boolean).join('\n');
});
const files = texts.map((text, i) => ({
  name: `${i}.txt`,
  bytes: new TextEncoder().encode(text),
  published: null,
}));
const street = openStreet();
const jieba = Jieba.withDict(dict);
const spent = { parse: [] as number[], jieba: [] as number[] };
const memory: number[] = [];

/** Milliseconds of processor time of this thread: what else runs on the machine does not count. */
function time(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

for (let at = 0; at < texts.length; at += BATCH) {
  const cut = () => texts.slice(at, at + BATCH).forEach((text) => void jieba.cut(text));
  const read = () => files.slice(at, at + BATCH).forEach((file) => void street.read(file));
  if (at % (2 * BATCH) === 0) spent.jieba.push(time(cut));
  spent.parse.push(time(read));
  if (at % (2 * BATCH) !== 0) spent.jieba.push(time(cut));
  memory.push(process.memoryUsage().heapUsed / 2 ** 20);
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const ratios = spent.parse.map((ms, i) => ms / (spent.jieba[i] ?? 1)).sort((a, b) => a - b);
const characters = sum(texts.map(({ length }) => length));
console.log(`${texts.length} articles, ${(characters / 1e6).toFixed(1)} M characters`);
console.log(`parse ${sum(spent.parse).toFixed(0)} ms, jieba ${sum(spent.jieba).toFixed(0)} ms`);
console.log(
  `ratio, median of ${ratios.length} batches: ${ratios[Math.floor(ratios.length / 2)]?.toFixed(2)}`,
);
console.log(`heap after each batch, MB: ${memory.map((one) => one.toFixed(0)).join(' ')}`);
