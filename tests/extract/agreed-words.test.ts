import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

type Field = 'projects' | 'mechanisms';

/** How much of what is agreed is found, and how much of what is found is right. */
function measured(field: Field): { precision: number; recall: number } {
  let [found, there, right] = [0, 0, 0];
  for (const line of linesOf(field)) {
    const marked = new Set([...line.matchAll(/【(.+?)】/gu)].map((match) => bare(match[1] ?? '')));
    const names = new Set(namesIn(line.replace(/[【】]/gu, ''), field).map(bare));
    found += names.size;
    there += marked.size;
    right += names.intersection(marked).size;
  }
  return { precision: right / found, recall: right / there };
}

function linesOf(field: Field): string[] {
  const file = join(import.meta.dirname, `agreed/${field}.txt`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Both cities agree, and the names of the sentence stand in the text as they do in an article. */
function namesIn(sentence: string, field: Field): string[] {
  const reading = read(
    '青岚市与白榆县签署合作协议\n3月5日，青岚市与白榆县签署合作协议。' +
      `云陌区、望川新区、松塔镇、河汀县、云江镇和北渡大学、鸿拓集团负责人参加。${sentence}`,
    '2031-03-06',
  );
  return namesOf(reading, reading.agreements[0]?.[field] ?? []);
}

function bare(name: string): string {
  return name.replace(/[“”]/gu, '');
}

describe('sentences that were written before the rules were looked at', () => {
  test.each<[Field, number, number]>([
    ['projects', 0.95, 0.76],
    ['mechanisms', 0.86, 0.55],
  ])('%s', (field, precision, recall) => {
    const one = measured(field);
    expect(one.precision).toBeGreaterThanOrEqual(precision);
    expect(one.recall).toBeGreaterThanOrEqual(recall);
  });
});
