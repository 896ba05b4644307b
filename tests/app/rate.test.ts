import { expect, test } from '@jest/globals';
import { Rate } from '../../src/app/rate.ts';

test('counts each caller in a window of its own', () => {
  const rate = new Rate(2, 60);
  expect(rate.ask('a', 1000)).toMatchObject({ left: 1, seconds: 60 });
  expect(rate.ask('a', 31_000)).toMatchObject({ left: 0, seconds: 30 });
  expect(rate.ask('b', 31_000)).toMatchObject({ left: 1, seconds: 60 });
  expect(rate.ask('a', 60_999).left).toBe(-1);
  expect(rate.ask('a', 61_000)).toMatchObject({ left: 1, seconds: 60 });
});

test('tells callers apart without their names', () => {
  const rate = new Rate(9, 60);
  const [first, second] = [rate.ask('192.0.2.1', 0), rate.ask('192.0.2.2', 0)];
  expect(first.partition).not.toBe(second.partition);
  expect(Buffer.from(first.partition, 'base64').toString()).not.toContain('192');
  expect(rate.ask('192.0.2.1', 1).partition).toBe(first.partition);
});

test('counts on while those who ceased to ask are forgotten', () => {
  const rate = new Rate(3000, 60);
  for (let i = 0; i < 2500; i += 1) rate.ask(`gone ${i}`, 0);
  rate.ask('here', 59_000);
  for (let i = 0; i < 2500; i += 1) rate.ask(`new ${i}`, 61_000);
  expect(rate.ask('here', 62_000).left).toBe(2998);
});
