import { describe, expect, test } from '@jest/globals';
import { readModel } from '../../src/model/read-model.ts';
import { compileSelection } from '../../src/store/neo4j/compile-page.ts';
import { cypher, statementOf } from '../../src/store/neo4j/cypher.ts';
import { compareText } from '../../src/store/neo4j/text-order.ts';
import type { Selection, Where } from '../../src/store/selection.ts';
import { SDL } from '../graphql/open-api.ts';
import { select } from './selections.ts';

const model = readModel(SDL);
const relation = (kind: string, field: string) => {
  const found = model.kinds.get(kind)?.relations.find((one) => one.field === field);
  if (!found) throw new TypeError(`${kind}.${field} is not declared`);
  return found;
};
const compiled = (selection: Selection) => statementOf(compileSelection(model, selection));
const named = (value: string): Where => ({ op: 'compare', property: 'name', test: 'eq', value });
const withParty = (value: string, alias = 'a') =>
  select('Agreement', {
    where: { op: 'some', relation: relation('Agreement', 'parties'), where: named(value) },
    relations: [
      {
        alias,
        relation: relation('Agreement', 'parties'),
        selection: select('Region', { where: named(value) }),
      },
    ],
  });

describe('the Cypher of a selection', () => {
  test('is one text for one shape, whatever a caller writes', () => {
    const [plain, odd] = [withParty('青岚市'), withParty("x'}) DETACH DELETE n //", '`}) //')];
    expect(compiled(odd).text).toBe(compiled(plain).text);
    expect(Object.values(compiled(odd).parameters)).toContain("x'}) detach delete n //");
  });

  test('has a parameter for each place, in order', () => {
    const { text, parameters } = compiled(withParty('青岚市'));
    const used = [...text.matchAll(/\$(p\d+)/g)].map(([, name]) => name);
    expect(used).toEqual(Object.keys(parameters));
  });

  test('begins at the far end that an index finds', () => {
    const { text } = compiled(withParty('青岚市'));
    expect(text).toMatch(
      /^RETURN \[COUNT \{ CALL \(\) \{ MATCH \(n1:`Region`\) WHERE \(+n1\.`__name` =/,
    );
    const byId: Where = { op: 'compare', property: 'id', test: 'eq', value: 'agreement:1' };
    const both = select('Agreement', {
      where: {
        op: 'and',
        all: [byId, { op: 'some', relation: relation('Agreement', 'parties'), where: named('x') }],
      },
    });
    expect(compiled(both).text).toMatch(/^RETURN \[COUNT \{ MATCH \(n0:`Agreement`\)/);
  });
});

describe('texts', () => {
  const stored = cypher`n.name`;

  test('are compared as they are where both orders agree', () => {
    expect(compareText(stored, '<', 'Agreement 青岚市').text).toBe('n.name < ?');
  });

  test('are put right where the order by unit is not that by code point', () => {
    for (const text of ['（青岚）', '𠮷野市']) {
      expect(compareText(stored, '>', text).text).toContain(' OR ');
    }
  });
});
