import { describe, expect, test } from '@jest/globals';
import { namesOf, read } from './read-text.ts';

/** The projects of each agreement, beside the last of its parties. */
function projectsIn(text: string) {
  const reading = read(text, '2034-09-13');
  return reading.agreements.map(({ parties, projects }) => [
    namesOf(reading, parties).at(-1),
    ...namesOf(reading, projects),
  ]);
}

const SIGNED = '固原市分别与北渡大学、鸿拓光纤股份有限公司签署合作协议。\n';

describe('what one of several partners will do is of what it has signed', () => {
  test('in a paragraph of its own, by its short name', () => {
    const text = `${SIGNED}根据协议,固原市与北渡大学将共建激光创新中心。\n鸿拓公司将投资30亿元建设光纤产业基地。`;
    expect(projectsIn(text)).toEqual([
      ['北渡大学', '激光创新中心'],
      ['鸿拓光纤股份有限公司', '光纤产业基地'],
    ]);
  });

  test('but not what the one does with whom all have signed', () => {
    const text = `${SIGNED}校长赵某到场。\n固原市将投资30亿元建设光纤产业基地。`;
    expect(projectsIn(text)).toEqual([['北渡大学'], ['鸿拓光纤股份有限公司']]);
  });

  test('nor what a party does beside an agreement alone', () => {
    const text = '固原市与北渡大学签署合作协议。\n校长赵某到场。\n北渡大学将建设光纤产业基地。';
    expect(projectsIn(text)).toEqual([['北渡大学']]);
  });
});
