import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Allowance, Allowances } from '../../src/app/allowance.ts';
import { AllMeasured } from '../../src/app/processes/all-measured.ts';
import type { AskedBelow } from '../../src/app/processes/calls.ts';
import { DrawnAllowance } from '../../src/app/processes/drawn-allowance.ts';
import { KeptCommons } from '../../src/app/processes/kept-commons.ts';
import { type Asked, lineTo } from '../../src/app/processes/line.ts';
import { watchPulse } from '../../src/app/processes/pulse.ts';
import { Restarts } from '../../src/app/processes/restarts.ts';
import { AppError } from '../../src/errors/app-error.ts';

const MINUTE = 60_000;

describe('the requests of a caller', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const granted = async (allowance: Allowance, caller = 'lin') =>
    (await allowance.take(caller)).granted;

  /** Two processes that draw from one that accounts. */
  function twoOf(limit: number, most: number): [DrawnAllowance, DrawnAllowance, { drawn: number }] {
    const all = new Allowances(limit, most);
    const calls = { drawn: 0 };
    const draw = async (caller: string) => {
      calls.drawn += 1;
      return all.take(caller);
    };
    return [new DrawnAllowance(draw), new DrawnAllowance(draw), calls];
  }

  test('are counted for each, in minutes from the first one on', async () => {
    const all = new Allowances(2);
    expect(all.take('lin')).toEqual({ granted: 1, left: 1, until: 1_000_000 + MINUTE });
    jest.advanceTimersByTime(1000);
    expect(all.take('lin')).toEqual({ granted: 1, left: 0, until: 1_000_000 + MINUTE });
    expect(all.take('lin').granted).toBe(0);
    expect(all.take('mei').granted).toBe(1);
    jest.advanceTimersByTime(MINUTE - 1000);
    expect(all.take('lin')).toMatchObject({ granted: 1, left: 1 });
  });

  test('are as many over two processes as over one, however they come', async () => {
    const [one, other] = twoOf(100, 1 / 32);
    let total = 0;
    for (let i = 0; i < 300; i += 1) total += await granted(i % 2 ? one : other);
    expect(total).toBe(100);
    jest.advanceTimersByTime(MINUTE);
    expect(await granted(one)).toBe(1);
  });

  test('are drawn several at once, of which few are lost where only one process is asked', async () => {
    const [one, other, calls] = twoOf(640, 1 / 32);
    await granted(other);
    let total = 1;
    for (let i = 0; i < 1000; i += 1) total += await granted(one);
    expect(total).toBeGreaterThan(620);
    expect(total).toBeLessThanOrEqual(640);
    expect(calls.drawn).toBeLessThan(160);
  });

  test('that come at once are never more than were granted', async () => {
    const [one] = twoOf(100, 1 / 32);
    const all = await Promise.all(Array.from({ length: 200 }, () => granted(one)));
    expect(all.filter((count) => count === 1)).toHaveLength(100);
  });

  test('that are refused ask nobody', async () => {
    const [one, , calls] = twoOf(1, 1);
    await granted(one);
    await granted(one);
    const { drawn } = calls;
    for (let i = 0; i < 10; i += 1) expect(await granted(one)).toBe(0);
    expect(calls.drawn).toBe(drawn);
  });
});

describe('what is kept for all processes', () => {
  const member = () => ({ hear: async () => {} }) as unknown as Asked<AskedBelow>;

  test('a turn of a process that ends goes to the next, and one that it waited for too', async () => {
    const kept = new KeptCommons(600, 3);
    const [first, second, third] = [kept.join(member()), kept.join(member()), kept.join(member())];
    await first.answers.takeTurn();
    const turns = [second.answers.takeTurn(), third.answers.takeTurn()];
    second.leave();
    first.leave();
    expect(await turns[1]).toBe(1);
  });

  test('seats are as many as those of one process', async () => {
    const kept = new KeptCommons(600, 2);
    const [one, other] = [kept.join(member()), kept.join(member())];
    const taken: (number | null)[] = [];
    for (let i = 0; i < 100; i += 1) taken.push(await (i % 2 ? one : other).answers.takeSeat());
    expect(taken).not.toContain(null);
    expect(await one.answers.takeSeat()).toBeNull();
    other.answers.giveBack(1);
    other.answers.giveBack(1);
    expect(await one.answers.takeSeat()).not.toBeNull();
    expect(await one.answers.takeSeat()).toBeNull();
  });

  test('a deed is told to all but who did it', async () => {
    const kept = new KeptCommons(600, 2);
    const heard: string[] = [];
    const hearing = (name: string) =>
      ({ hear: async () => void heard.push(name) }) as unknown as Asked<AskedBelow>;
    const one = kept.join(hearing('one'));
    kept.join(hearing('other'));
    one.answers.announce({ name: 'changed', told: ['agreement:a.0'] });
    expect(heard).toEqual(['other']);
  });

  test('what was counted by a process that ended, or does not answer, still counts', async () => {
    const counting = (value: number) => [
      {
        name: 'answers',
        help: '',
        type: 'counter',
        aggregator: 'sum',
        values: [{ value, labels: {} }],
      },
      { name: 'held', help: '', type: 'gauge', aggregator: 'sum', values: [{ value, labels: {} }] },
    ];
    const sum = (all: readonly { name: string; values: { value: number }[] }[][], name: string) =>
      all
        .flat()
        .flatMap((one) => (one.name === name ? one.values : []))
        .reduce((total, { value }) => total + value, 0);
    const measured = new AllMeasured();
    const [asking, other] = [
      { measured: async () => counting(0) as never },
      { measured: async () => counting(5) as never },
    ];
    const all = async (others: readonly (typeof other)[]) =>
      (await measured.of(asking, counting(2) as never, [asking, ...others])) as never;
    expect(sum(await all([other]), 'answers')).toBe(7);
    other.measured = () => Promise.reject(new Error('busy'));
    expect(sum(await all([other]), 'answers')).toBe(7);
    measured.end(other);
    expect(sum(await all([]), 'answers')).toBe(7);
    expect(sum(await all([]), 'held')).toBe(2);
  });
});

describe('a line between two processes', () => {
  /** Two ends that speak JSON with each other. */
  function ends() {
    const [one, other] = [new EventEmitter(), new EventEmitter()];
    const over = (to: EventEmitter) => (message: unknown) =>
      setImmediate(() => to.emit('message', JSON.parse(JSON.stringify(message))));
    return [
      Object.assign(one, { send: over(other) }),
      Object.assign(other, { send: over(one) }),
    ] as const;
  }

  type Answers = { double(given: number): number; refuse(): void; wait(): Promise<void> };
  const answers: Answers = {
    double: (given) => given * 2,
    refuse: () => {
      throw new AppError('keys.unknown', { name: 'lin' });
    },
    wait: () => new Promise(() => {}),
  };

  test('brings each answer to its question, and errors as they are', async () => {
    const [one, other] = ends();
    lineTo(other, () => answers);
    const asked = lineTo<Answers>(one, () => ({}));
    expect(await Promise.all([asked.double(1), asked.double(2)])).toEqual([2, 4]);
    await expect(asked.refuse()).rejects.toMatchObject({ code: 'keys.unknown' });
  });

  test('that breaks fails what is not answered', async () => {
    const [one, other] = ends();
    lineTo(other, () => answers);
    const waiting = lineTo<Answers>(one, () => ({})).wait();
    one.emit('disconnect');
    await expect(waiting).rejects.toThrow('ended');
  });
});

test('starts after ends wait longer and longer, and cease where there are too many in a minute', () => {
  const restarts = new Restarts(6);
  expect([0, 1, 2, 3, 4, 5].map((at) => restarts.next(at))).toEqual([
    100, 200, 400, 800, 1600, 2000,
  ]);
  expect(restarts.next(6)).toBeNull();
  expect(restarts.next(2 * MINUTE)).toBe(100);
});

describe('the pulse of a process', () => {
  const silent = jest.fn();
  beforeEach(() => {
    jest.useFakeTimers();
    silent.mockClear();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('is felt as long as it answers, also late, or its channel has closed', async () => {
    const slowly = () => new Promise((resolve) => setTimeout(resolve, 100_000));
    for (const ask of [async () => {}, slowly, () => Promise.reject(new Error('closed'))]) {
      const end = watchPulse(ask, silent);
      await jest.advanceTimersByTimeAsync(60 * MINUTE);
      end();
    }
    expect(silent).not.toHaveBeenCalled();
  });

  test('is missed once where it does not answer for two minutes', async () => {
    let isHung = false;
    watchPulse(async () => isHung && new Promise(() => {}), silent);
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    isHung = true;
    await jest.advanceTimersByTimeAsync(2 * MINUTE);
    expect(silent).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    expect(silent).toHaveBeenCalledTimes(1);
  });

  test('is asked for no more where it has ended', async () => {
    const end = watchPulse(() => new Promise(() => {}), silent);
    await jest.advanceTimersByTimeAsync(MINUTE);
    end();
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    expect(silent).not.toHaveBeenCalled();
  });
});
