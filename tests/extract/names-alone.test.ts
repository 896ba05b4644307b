import { describe, expect, jest, test } from '@jest/globals';
import { readDocument } from '../../src/documents/read-document.ts';
import { NamesAlone } from '../../src/extract/readings/names-alone.ts';
import { segment } from '../../src/segment/segment.ts';
import { read } from './read-text.ts';

describe('news that tells of no agreement', () => {
  test('still names its places', () => {
    const { agreements, events, regions } = read('四川省成都市的花开了。成都今日晴。');
    expect([agreements, events]).toEqual([[], []]);
    expect(regions.map(({ name }) => name)).toEqual(['成都市', '四川省']);
  });

  test('has its names looked for once, and only when somebody asks', () => {
    const bytes = new TextEncoder().encode('成都今日晴。');
    const document = readDocument({ name: 'test', bytes });
    const named = jest.fn(() => ({ all: [], mentions: [], unresolved: [] }));
    const reading = new NamesAlone(document, segment(document), named);
    expect(named).not.toHaveBeenCalled();
    expect([reading.regions, reading.institutions, reading.review]).toEqual([[], [], []]);
    expect(named).toHaveBeenCalledTimes(1);
  });
});
