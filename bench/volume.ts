import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { openStreet } from '../src/app/open-street.ts';
import { toParseOutput } from '../src/assemble/parse-output.ts';
import type { Reading } from '../src/model/reading.ts';

/**
 * The reading of a corpus beside jieba cutting the same text, in one run, batch by batch; all work on this
 * thread alone. _parse_ has all that `pactgraph parse` tells, _facts_ what an ingest takes: the names of an
 * article that tells of no agreement are no part of it.
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
const bytes = texts.map((text) => new TextEncoder().encode(text));
const street = openStreet();
const jieba = Jieba.withDict(dict);
const ways = {
  parse: (at: number) => batch(at, (i) => toParseOutput(`${i}`, readAt(i))),
  facts: (at: number) => batch(at, (i) => street.toFacts(readAt(i))),
  jieba: (at: number) => batch(at, (i) => jieba.cut(texts[i] ?? '')),
};
type Way = keyof typeof ways;
const spent: Record<Way, number[]> = { parse: [], facts: [], jieba: [] };
/** The heap is looked at after so many batches: what collects it also throws code away, which is compiled again. */
const REST = 7;
const memory: number[] = [];
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Milliseconds of processor time of this thread: what else runs on the machine does not count. */
function time(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

function readAt(i: number): Reading {
  return street.read({ name: `${i}.txt`, bytes: bytes[i] ?? new Uint8Array(), published: null });
}

function batch(at: number, work: (i: number) => unknown): void {
  for (let i = at; i < Math.min(at + BATCH, texts.length); i++) work(i);
}

const names = Object.keys(ways) as Way[];
for (let at = 0; at < texts.length; at += BATCH) {
  const turn = (at / BATCH) % names.length;
  for (const way of [...names.slice(turn), ...names.slice(0, turn)])
    spent[way].push(time(() => ways[way](at)));
  if ((at / BATCH) % REST !== REST - 1) continue;
  collect();
  memory.push(process.memoryUsage().heapUsed / 2 ** 20);
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const ratio = (way: Way) => {
  const ratios = spent[way].map((ms, i) => ms / (spent.jieba[i] ?? 1)).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)]?.toFixed(2);
};
const characters = sum(texts.map(({ length }) => length));
console.log(`${texts.length} articles, ${(characters / 1e6).toFixed(1)} M characters`);
console.log(names.map((way) => `${way} ${sum(spent[way]).toFixed(0)} ms`).join(', '));
console.log(
  `ratio to jieba, median of ${spent.parse.length} batches: parse ${ratio('parse')}, facts ${ratio('facts')}`,
);
console.log(`heap in use on the way, MB: ${memory.map((one) => one.toFixed(0)).join(' ')}`);
