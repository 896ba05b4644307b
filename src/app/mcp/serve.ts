import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createApi } from '../../graphql/yoga.ts';
import { type Config, PACKAGE_FOLDER } from '../config.ts';
import { namesThatShip } from '../open-gazetteer.ts';
import { openStore } from '../open-store.ts';
import { createMcpServer } from './server.ts';

/** Answers on standard output until standard input ends. */
export async function serveMcp(config: Config): Promise<void> {
  await using store = await openStore(config, config.server);
  const api = createApi({
    store,
    model: store.model,
    names: namesThatShip,
    timeLimit: config.server.timeLimit,
  });
  const read = (name: string) => readFileSync(join(PACKAGE_FOLDER, name), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const server = createMcpServer(api, version, read('docs/api.graphql'));
  await server.connect(new StdioServerTransport());
  await once(process.stdin, 'close');
  await server.close();
}
