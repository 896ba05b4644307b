import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The regions in a text by name, in the order of the alphabet. */
function regionsIn(text: string): string[] {
  return read(text, '2031-04-10')
    .regions.map(({ name }) => name)
    .sort();
}

describe('places beyond the divisions with a code', () => {
  test.each([
    ['代表团访问日本冲绳县石垣市。', ['冲绳县', '日本', '石垣市']],
    ['会议在越南海防举行。', ['海防市', '越南']],
    ['铁路通往海防。', []],
    ['青岚市与韩国济州特别自治道签约。', ['济州特别自治道', '青岚市', '韩国']],
    ['代表团到访仁川市,仁川方面接待。', ['仁川市']],
    ['来自印尼的客商参加。', ['印尼']],
    ['南投县信义乡的果农参加。', ['信义乡', '南投县']],
    ['香港特别行政区荃湾区与青岚市签约。', ['荃湾区', '青岚市', '香港特别行政区']],
  ])('%s', (text, names) => expect(regionsIn(text)).toEqual(names.toSorted()));
});

describe('counties by their heads', () => {
  test.each([
    ['库尔勒与石河子的企业参加。', ['库尔勒市', '石河子市']],
    ['代表团登上武夷山。', []],
    ['库车来了客人。', []],
  ])('%s', (text, names) => expect(regionsIn(text)).toEqual(names.toSorted()));
});
