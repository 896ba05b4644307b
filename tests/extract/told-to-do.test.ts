import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The areas of the one agreement of a report of April 2031. */
function areasOf(text: string): string[] {
  return read(text, '2031-04-08').agreements.flatMap(({ areas }) => areas.map(({ code }) => code));
}

const SIGNED = '4月6日,北渡大学与白榆县签署合作协议。副县长钱某出席签约仪式。\n';

describe('in a paragraph of its own', () => {
  test.each([
    '按协议,学校每年为县里建一座苹果园。',
    '依约,学校在县里建苹果园。',
    '协议期内,学校每年帮县里建一座苹果园。',
    '双方说定,在县里共建苹果园。',
    '两地打算共建苹果园。',
    '合作从苹果园起步。',
    '首个合作项目是苹果园。',
    '头一件事,就是合建苹果园。',
    '第一步是共建苹果园。',
    '重点放在苹果园建设上。',
    '内容不复杂:学校出人,县里出地,建一座苹果园。',
    '说白了,就是一起建苹果园。',
    '以苹果园为起点,双方展开合作。',
    '围绕苹果园,双方将合作三年。',
    '双方分工明确:学校建苹果园,县里出地。',
    '共建苹果园,是协议的主要内容。',
    '协议第一条就是共建苹果园。',
  ])('what is agreed is told by %s', (sentence) => {
    expect(areasOf(SIGNED + sentence)).toEqual(['agriculture']);
  });

  test.each([
    '县里的苹果园去年获得丰收。',
    '记者按图索骥,找到一座苹果园。',
    '第一次来的客人走进苹果园。',
    '他说到底还是放不下苹果园。',
  ])('what is not agreed is told by %s', (sentence) => {
    expect(areasOf(SIGNED + sentence)).toEqual([]);
  });
});

describe('in English', () => {
  const ENGLISH = 'Suzhou and Turin signed a cooperation agreement on Tuesday.\n\n';
  const areas = (sentence: string) =>
    read(ENGLISH + sentence, '2035-06-14').agreements.flatMap((one) =>
      one.areas.map(({ code }) => code),
    );

  test.each([
    'The centrepiece is an apple orchard with vineyards.',
    'At its heart is an apple orchard with vineyards.',
    'The first step is an apple orchard with vineyards.',
    'Plans include an apple orchard with vineyards.',
    'Among the projects is an apple orchard with vineyards.',
    'The cooperation covers an apple orchard with vineyards.',
    'Also on the list is an apple orchard with vineyards.',
    'Signed for three years, it promises an apple orchard with vineyards.',
    'The mayors agreed that Suzhou would plant an apple orchard with vineyards.',
    'The parties undertake to plant an apple orchard with vineyards.',
  ])('what is agreed is told by %s', (sentence) => {
    expect(areas(sentence)).toEqual(['agriculture']);
  });

  test.each([
    'Turin is known for an apple orchard with vineyards.',
    'The mayor walked through an apple orchard with vineyards.',
  ])('what is not agreed is told by %s', (sentence) => {
    expect(areas(sentence)).toEqual([]);
  });
});
