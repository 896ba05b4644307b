import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

const regionsOf = (text: string) => read(text, '2034-09-13').regions.map(({ name }) => name);

describe('the name of a place', () => {
  test.each([
    ['易县县委书记赵某到固原市考察。', ['易县', '固原市']],
    ['张湾区区政府和固原市教育局开会,张湾区有12所学校。', ['张湾区']],
  ])('ends before its office: %s', (text, names) => {
    expect(regionsOf(text)).toEqual(names);
  });

  test('is that of the place abroad which the text has told, and of no county that begins so', () => {
    const text = '中卫市代表团访问韩国始兴市。始兴与中卫市签署合作协议。';
    expect(regionsOf(text)).not.toContain('始兴县');
    expect(regionsOf('始兴与中卫市签署合作协议。')).toContain('始兴县');
  });
});

test('a meeting that is held so often has no name', () => {
  const text = '固原市与中卫市签署合作协议。双方每年轮流召开一次联席会议。';
  const reading = read(text, '2034-09-13');
  expect(reading.agreements.flatMap(({ mechanisms }) => namesOf(reading, mechanisms))).toEqual([]);
});
