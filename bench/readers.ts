import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS } from '../src/eval/compare.ts';
import type { GoldAgreement, GoldCase, GoldLine } from '../src/eval/gold.ts';
import { inOneScript } from '../src/eval/one-script.ts';
import type { Parsed, ParsedAgreement } from '../src/eval/parsed.ts';
import { type Scores, score } from '../src/eval/score.ts';
import type { Measure } from '../src/eval/tally.ts';

/**
 * How far two readers of the same articles agree: the second reader's answer is measured against the
 * first's as the parser's is, so what is below 1 here nobody can reach but by chance.
 * Usage: node bench/readers.ts
 */
const GOLD = join(import.meta.dirname, '../tests/gold');
const SETS = ['aside', 'last'];

const scores = SETS.map((name) => agreementOf(`${name}.ndjson`));
console.log(`| field | ${SETS.map((name, i) => `${name} (${scores[i]?.articles})`).join(' | ')} |`);
console.log(`|${' --- |'.repeat(SETS.length + 1)}`);
for (const field of FIELDS) {
  console.log(`| ${[field, ...scores.map(({ fields }) => figure(fields[field]))].join(' | ')} |`);
}

function agreementOf(file: string): Scores {
  const second = new Map(casesOf(join('second', file)).map((one) => [one.id, one]));
  return score(
    casesOf(file).map((first) => {
      const other = second.get(first.id);
      if (!other) throw new Error(`${first.id} was not read a second time`);
      return { gold: inOneScript(first), parsed: inOneScript(asParsed(other)), spansOff: 0 };
    }),
  );
}

/** The answers alone: what they are about is not needed to compare them. */
function casesOf(file: string): GoldCase[] {
  const lines = readFileSync(join(GOLD, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, agreements, regions = null } = JSON.parse(line) as GoldLine;
    return { id, text: '', published: null, agreements, regions, boilerplate: [] };
  });
}

/** An answer in the form of what was read; what it leaves out is taken for none. */
function asParsed({ agreements, regions }: GoldCase): Parsed {
  return {
    agreements: agreements.map(parsedAgreement),
    regions: named(regions ?? []),
    institutions: [],
    projects: [],
  };
}

function parsedAgreement(one: GoldAgreement): ParsedAgreement {
  const { name = null, type = null, signedOn = null, kind = '', status = '' } = one;
  return {
    ...{ name, type, signedOn, kind, status },
    parties: one.parties.map((party) => ({ kind: '', aliases: [], ...party, evidence: [] })),
    areas: (one.areas ?? []).map((code) => ({ code, evidence: [] })),
    clauses: one.clauses ?? [],
    projects: named(one.projects ?? []),
    mechanisms: named(one.mechanisms ?? []),
  };
}

function named(names: readonly string[]): Parsed['regions'] {
  return names.map((name) => ({ name, evidence: [] }));
}

function figure({ f1 }: Measure): string {
  return f1 === null ? '—' : f1.toFixed(3).replace(/^0/, '');
}
