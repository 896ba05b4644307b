import { AppError } from '../../errors/app-error.ts';
import type { GraphModel, Relation } from '../../model/graph-model.ts';
import type { Comparison, Where } from '../../store/selection.ts';

type Read = (value: string, model: GraphModel) => Where;

/** What the agreements of a table may be chosen by; each is a parameter of the address. */
export const FILTERS: Readonly<Record<string, { readonly means: string; readonly read: Read }>> = {
  status: { means: 'SIGNED, PLANNED or MENTIONED', read: ofEnum('status', 'AgreementStatus') },
  kind: { means: 'such as STRATEGIC', read: ofEnum('kind', 'AgreementKind') },
  signed_from: { means: 'a day, a month or a year', read: ofDate('gte') },
  signed_to: { means: 'a day, a month or a year', read: ofDate('lte') },
  party: {
    means: 'the name of a party',
    read: (value, model) => having(model, 'parties', compare('name', 'eq', value)),
  },
  area: {
    means: 'the code of an area, such as talent',
    read: (value, model) => having(model, 'areas', compare('code', 'eq', value)),
  },
};

/** The condition that parameters make together; null where there are none. @throws AppError `export.bad-filter` */
export function whereOfFilters(
  model: GraphModel,
  given: Readonly<Record<string, string>>,
): Where | null {
  const all = Object.entries(given).map(([name, value]) => {
    const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
    if (!filter) throw badFilter(name, `one of ${Object.keys(FILTERS).join(', ')}`);
    return filter.read(value, model);
  });
  return all.length === 0 ? null : { op: 'and', all };
}

function compare(property: string, test: Comparison['test'], value: string): Where {
  return { op: 'compare', property, test, value };
}

function ofEnum(property: string, type: string): Read {
  return (value, model) => {
    const values = model.enums.get(type) ?? [];
    if (values.includes(value)) return compare(property, 'eq', value);
    throw badFilter(property, `one of ${values.join(', ')}`);
  };
}

function ofDate(test: 'gte' | 'lte'): Read {
  return (value) => {
    const day = new Date(`${value}-01-01`.slice(0, 10));
    const isDate = /^\d{4}(-\d\d){0,2}$/.test(value) && !Number.isNaN(day.getTime());
    if (isDate && day.toISOString().startsWith(value)) return compare('signedOn', test, value);
    throw badFilter(test === 'gte' ? 'signed_from' : 'signed_to', 'a day, a month or a year');
  };
}

function having(model: GraphModel, field: string, where: Where): Where {
  const relation = model.kinds.get('Agreement')?.relations.find((one) => one.field === field);
  return { op: 'some', relation: relation as Relation, where };
}

function badFilter(name: string, expected: string): AppError {
  return new AppError('export.bad-parameter', { name: name.slice(0, 40), expected });
}
