import { expect, test } from '@jest/globals';
import { auth, driver, type Plan } from 'neo4j-driver';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { compileSelection } from '../../src/store/neo4j/compile-page.ts';
import { jointStatementOf, type Statement, statementOf } from '../../src/store/neo4j/cypher.ts';
import { openNeo4jStore } from '../../src/store/neo4j/store.ts';
import type { Selection } from '../../src/store/selection.ts';
import { empty, type Server } from './neo4j-server.ts';
import { relationOf } from './relations.ts';
import { select } from './selections.ts';

/** How Neo4j goes about selections that a hub makes long. */
export function neo4jPlans(server: () => Server, model: GraphModel): void {
  /** The operators, each with the order in which it gives its rows. */
  async function stepsOf(selection: Selection): Promise<string[]> {
    const { alone, together } = await waysOf(selection);
    for (const step of alone) expect(together).toContain(step);
    return alone;
  }

  /** By itself, and together with another of its text. */
  async function waysOf(selection: Selection) {
    await empty(server());
    await using _store = await openNeo4jStore({ ...server(), model });
    const { uri, user, password } = server();
    await using connection = driver(uri, auth.basic(user, password));
    const planned = async ({ text, parameters }: Statement) => {
      const { summary } = await connection.executeQuery(`EXPLAIN ${text}`, parameters);
      return summary.plan ? flat(summary.plan).filter((step) => !step.startsWith('EmptyRow')) : [];
    };
    const piece = compileSelection(model, selection);
    return {
      alone: await planned(statementOf(piece)),
      together: await planned(jointStatementOf([piece, piece], 'page')),
    };
  }

  const byIndexInOrder = [
    expect.stringMatching(/^PartialTop/),
    expect.stringMatching(/^DirectedRelationshipIndexSeek .*DESC/),
  ];

  test('the first page of the agreements of a region is read from an index, in order', async () => {
    const byId = { op: 'compare', property: 'id', test: 'eq', value: 'region:1' } as const;
    const agreements = relationOf(model, 'Region', 'agreements');
    const relations = [{ alias: 'a', relation: agreements, selection: select('Agreement', {}) }];
    const steps = await stepsOf({ ...select('Region', { where: byId, relations }) });
    expect(steps).toEqual(expect.arrayContaining(byIndexInOrder));
  });

  test('so is that of the agreements of an area in a range of time', async () => {
    const code = { op: 'compare', property: 'code', test: 'eq', value: 'industry' } as const;
    const since = { op: 'compare', property: 'signedOn', test: 'gte', value: '2020' } as const;
    const areas = relationOf(model, 'Agreement', 'areas');
    const steps = await stepsOf(
      select('Agreement', {
        where: { op: 'and', all: [{ op: 'some', relation: areas, where: code }, since] },
        order: [{ by: 'node', property: 'signedOn', direction: 'DESC' }],
      }),
    );
    expect(steps).toEqual(expect.arrayContaining(byIndexInOrder));
  });

  test('an order of another kind goes by the nodes', async () => {
    const agreements = relationOf(model, 'Region', 'agreements');
    const selection = select('Agreement', {
      order: [{ by: 'node', property: 'name', direction: 'ASC' }],
    });
    const relations = [{ alias: 'a', relation: agreements, selection }];
    const steps = await stepsOf(select('Region', { relations }));
    expect(steps.some((step) => step.startsWith('DirectedRelationshipIndex'))).toBe(false);
  });
}

function flat({ operatorType, arguments: told, children }: Plan): string[] {
  const order = (told as Readonly<Record<string, unknown>>)['Order'] ?? '';
  const own = `${operatorType.replace(/@.*/, '')} ${String(order)}`;
  return [own, ...children.flatMap(flat)];
}
