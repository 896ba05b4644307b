import type { GraphModel } from '../../src/model/graph-model.ts';
import type { NodeRef, Tie } from '../../src/store/path-query.ts';
import { relationOf } from './relations.ts';

/** A region as the articles of the tests name it. */
export function regionNamed(name: string): NodeRef {
  return { kind: 'Region', id: `region:${name}@` };
}

/** Ties that tests go along. */
export function tiesOf(model: GraphModel): Record<'agreement' | 'signed' | 'partOf', Tie> {
  const parties = relationOf(model, 'Agreement', 'parties');
  const isSigned = { op: 'compare', property: 'status', test: 'eq', value: 'SIGNED' } as const;
  return {
    agreement: {
      name: 'agreement',
      via: { kind: 'Agreement', where: null },
      ends: [parties, parties],
    },
    signed: {
      name: 'signed',
      via: { kind: 'Agreement', where: isSigned },
      ends: [parties, parties],
    },
    partOf: { name: 'part of', via: null, ends: [relationOf(model, 'Region', 'partOf')] },
  };
}
