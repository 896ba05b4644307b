import type { GraphModel } from '../model/graph-model.ts';
import type { Comparison, Where } from '../store/selection.ts';
import { relationOf } from './reading.ts';

/** Conditions of our own, in short form. */
export const where = {
  is(property: string, value: string): Where {
    return { op: 'compare', property, test: 'eq', value };
  },
  oneOf(property: string, value: readonly string[]): Where {
    return { op: 'compare', property, test: 'in', value };
  },
  test(property: string, test: Comparison['test'], value: Comparison['value']): Where {
    return { op: 'compare', property, test, value };
  },
  all(...all: readonly Where[]): Where {
    return { op: 'and', all };
  },
  either(...all: readonly Where[]): Where {
    return { op: 'or', all };
  },
  some(model: GraphModel, kind: string, field: string, inner: Where): Where {
    return { op: 'some', relation: relationOf(model, kind, field), where: inner };
  },
};
