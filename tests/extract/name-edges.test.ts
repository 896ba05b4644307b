import { describe, expect, test } from '@jest/globals';
import { read } from './read-text.ts';

/** The institutions and projects in a text by name. */
function namedIn(text: string): string[] {
  const { institutions, projects } = read(text);
  return [...institutions, ...projects].map(({ name }) => name).sort();
}

describe('where a name begins', () => {
  test.each([
    ['随着松塔湖国家公园的设立', ['松塔湖国家公园']],
    ['他考进了北渡大学', ['北渡大学']],
    ['按照北渡大学的计划', ['北渡大学']],
    ['接收云陌县人民医院转来的病人', ['云陌县人民医院']],
    ['工程的核心项目——松塔湖水库', ['松塔湖水库']],
    ['共享一条青云高铁', ['青云高铁']],
  ])('%s', (text, names) => expect(namedIn(text)).toEqual(names));
});

describe('what is no name', () => {
  test.each([
    ['优化国家级科研平台布局'],
    ['关系国家事业发展全局'],
    ['扎根南岭大地办大学'],
    ['着力解决学校的困难'],
    ['乙方与某养殖合作社有纠纷'],
    ['走入中小学校园'],
    ['派出工作组'],
    ['规划23个产业基地'],
    ['建成首条高速铁路'],
  ])('%s', (text) => expect(namedIn(text)).toEqual([]));
});
