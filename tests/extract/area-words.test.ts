import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { areasOfClause } from '../../src/extract/areas/clause-areas.ts';
import { statedAreas } from '../../src/extract/areas/stated-areas.ts';
import { CERTAINTY } from '../../src/extract/recogniser.ts';
import { areas, read } from './read-text.ts';

/** The lines of a file beside this test. */
function linesOf(name: string): string[] {
  return readFileSync(join(import.meta.dirname, 'areas', name), 'utf8')
    .trim()
    .split('\n');
}

/** Phrases by the codes that they name, in the order of the alphabet; `` for none. */
const phrases = linesOf('phrases.txt').flatMap((line) => {
  const [codes = '', list = ''] = line.split('\t');
  return list.split('、').map((phrase) => ({ phrase, codes: codes === '-' ? '' : sorted(codes) }));
});

function sorted(codes: string): string {
  return codes.split(' ').sort().join(' ');
}

/** What a list names that has the phrase as its only item. */
function namedBy(phrase: string): string {
  return namedIn(`双方将在${phrase}等领域开展合作。`);
}

function namedIn(text: string): string {
  const stated = statedAreas(text, { start: 0, end: text.length }, areas);
  const named = stated.filter(({ confidence }) => confidence >= CERTAINTY.weak);
  return [...new Set(named.map(({ code }) => code))].sort().join(' ');
}

describe('the words of areas', () => {
  const found = phrases.map((one) => ({ ...one, named: namedBy(one.phrase) }));
  const ofNone = found.filter(({ codes }) => codes === '');
  const ofAreas = found.filter(({ codes }) => codes !== '');
  const right = (list: typeof found) => list.filter(({ named, codes }) => named === codes).length;

  test('name the codes of more than 19 in 20 phrases, none missing and none besides', () => {
    expect(right(ofAreas) / ofAreas.length).toBeGreaterThan(0.95);
  });

  test('leave phrases alone that name no field', () => {
    expect(right(ofNone) / ofNone.length).toBeGreaterThan(0.98);
  });

  test.each(areas.areas.map(({ code }) => code))('know what %s covers', (code) => {
    const own = ofAreas.filter(({ codes }) => codes === code);
    expect(own.length).toBeGreaterThan(60);
    expect(right(own) / own.length).toBeGreaterThan(0.88);
  });

  test('name the codes of nine in ten English phrases', () => {
    const english = linesOf('english-phrases.txt').flatMap((line) => {
      const [code = '', list = ''] = line.split('\t');
      return list.split(', ').map((phrase) => ({ code, phrase }));
    });
    const told = english.filter(
      ({ code, phrase }) => namedIn(`They will cooperate in ${phrase} and other areas.`) === code,
    );
    expect(told.length / english.length).toBeGreaterThan(0.9);
  });

  test('tell what a point of an agreement is about', () => {
    const points = linesOf('clause-points.txt').map((line) => line.split('\t'));
    const told = points.filter(
      ([code, point = '']) => areasOfClause(point, '', null, areas)[0]?.code === code,
    );
    expect(told.length / points.length).toBeGreaterThan(0.85);
  });
});

describe('short reports, half of them with fields that are not of the agreement', () => {
  const situations = linesOf('situations.txt')
    .join('\n')
    .split(/^=== /mu)
    .slice(1)
    .map((one) => {
      const [head = '', ...lines] = one.trim().split('\n');
      const [name = '', ...expected] = head.split('|').map((part) => part.trim());
      return { name, expected: expected.map(sorted), text: lines.join('\n') };
    });

  test('give each agreement its own fields in three of four', () => {
    const right = situations.filter(({ text, expected }) => {
      const told = read(text, '2031-04-08').agreements.map((one) =>
        sorted(one.areas.map(({ code }) => code).join(' ')),
      );
      return told.join('|') === expected.join('|');
    });
    expect(right.length / situations.length).toBeGreaterThan(0.7);
  });
});
