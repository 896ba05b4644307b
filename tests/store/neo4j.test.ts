import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { openNeo4jArchive } from '../../src/store/neo4j/archive.ts';
import { openNeo4jStore } from '../../src/store/neo4j/store.ts';
import { answersContract } from '../docs/answers-contract.ts';
import { cypherAnswers } from '../docs/cypher-answers.ts';
import { cypherScript } from '../export/cypher-script.ts';
import { SDL } from '../graphql/open-api.ts';
import { isInsistedOn } from '../insisted.ts';
import { copyContract } from '../pipeline/copy-contract.ts';
import { archiveContract } from './archive-contract.ts';
import { storeContract } from './contract.ts';
import { neo4jFaults } from './neo4j-faults.ts';
import { neo4jJoint } from './neo4j-joint.ts';
import { neo4jPlans } from './neo4j-plans.ts';
import { empty, openServer, type Server, whyNoNeo4j } from './neo4j-server.ts';
import { sameAnswers, sameHits } from './same-answers.ts';

jest.setTimeout(180_000);

const reason = await whyNoNeo4j();

if (reason === null) describe('Neo4j', neo4jTests);
else if (isInsistedOn('neo4j')) test('Neo4j can be tested', () => expect(reason).toBeNull());
else test.skip(`Neo4j (${reason})`, () => {});

function neo4jTests(): void {
  let server: Server;
  beforeAll(async () => {
    server = await openServer();
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
  });

  describe('as a store', () => {
    storeContract(async (model) => {
      await empty(server);
      return openNeo4jStore({ ...server, model });
    });
  });
  describe('beside SQLite', () => {
    const opened = async (model: GraphModel) => {
      await empty(server);
      return openNeo4jStore({ ...server, model });
    };
    sameAnswers(readModel(SDL), opened);
    sameHits(readModel(SDL), opened);
  });
  describe('over a network', () => neo4jFaults(() => server, readModel(SDL)));
  describe('together', () => neo4jJoint(() => server, readModel(SDL)));
  describe('plans', () => neo4jPlans(() => server, readModel(SDL)));
  describe('documented Cypher', () => {
    cypherAnswers(
      () => server,
      async () => {
        await empty(server);
        return {
          store: await openNeo4jStore({ ...server, model: readModel(SDL) }),
          archive: await openNeo4jArchive(server),
        };
      },
    );
  });
  describe('the exported script', () => cypherScript(() => server, readModel(SDL)));
  describe('from SQLite to Neo4j', () => {
    const model = readModel(SDL);
    copyContract(model, async () => {
      await empty(server);
      return {
        store: await openNeo4jStore({ ...server, model }),
        archive: await openNeo4jArchive(server),
      };
    });
  });
  describe('the documented queries', () => {
    answersContract(async () => {
      await empty(server);
      const model = readModel(SDL);
      return {
        store: await openNeo4jStore({ ...server, model }),
        archive: await openNeo4jArchive(server),
      };
    });
  });
  archiveContract(async () => {
    await empty(server);
    return openNeo4jArchive(server);
  });
}
