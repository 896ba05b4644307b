import cluster from 'node:cluster';
import { Command } from 'commander';
import { type Config, readConfig, readPort } from '../../app/config.ts';
import { createLog } from '../../app/log.ts';
import { howManyProcesses } from '../../app/processes/how-many.ts';
import { Watch } from '../../app/processes/watch.ts';
import { readProcesses } from '../../app/server-config.ts';
import { once } from '../../model/once.ts';
import { reportFailure } from '../report.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the GraphQL API and its explorer.')
    .option('--seed', 'first ingest the articles that ship in seeds/, where the store is empty')
    .option('--host <address>', 'address to bind (default: HOST or 127.0.0.1)')
    .option('--port <number>', 'port to bind, 0 for any (default: PORT or 4000)', readPort)
    .option(
      '--processes <number>',
      'processes that answer (default: PACTGRAPH_PROCESSES or by the machine)',
      readProcesses,
    )
    .action(serve);
}

interface ServeOptions {
  readonly seed?: true;
  readonly host?: string;
  readonly port?: number;
  readonly processes?: number;
}

async function serve(options: ServeOptions): Promise<void> {
  const { seed = false } = options;
  const config = configFor(options);
  const processes = howManyProcesses(config);
  if (cluster.isWorker) {
    const { serveBelow } = await import('../../app/processes/serve-below.ts');
    return serveBelow(config, processes, seed);
  }
  if (processes > 1) return serveTogether(config, processes);
  const { startServer } = await import('../../app/start-server.ts');
  const server = await startServer(config, { seed, log: (line) => console.log(line) });
  tellReady(server.url, processes);
  stopWith(() => server.close());
}

function configFor({ host, port, processes }: ServeOptions): Config {
  const config = readConfig();
  const server = { ...config.server, processes: processes ?? config.server.processes };
  return { ...config, host: host ?? config.host, port: port ?? config.port, server };
}

async function serveTogether({ port, server }: Config, processes: number): Promise<void> {
  const log = createLog(server.logLevel);
  const watch = new Watch({ processes, port, rate: server.rate, log });
  stopWith(() => watch.stop());
  tellReady(await watch.start(), processes);
  try {
    await watch.over;
  } catch (error) {
    reportFailure(error);
    process.exit(1);
  }
}

function tellReady(url: string, processes: number): void {
  console.log(`Pactgraph is ready at ${url}`);
  console.log(`  explorer   ${url}/graphql`);
  console.log(`  ingest     npm run -s pactgraph -- ingest YOUR_ARTICLES/`);
  if (processes > 1) console.log(`  processes  ${processes}`);
  console.log('  stop       Ctrl+C');
}

/** Nothing that is still tried elsewhere, such as sending traces, may hold the process. */
function stopWith(stop: () => Promise<void>): void {
  const end = once(async () => {
    await stop();
    process.exit();
  });
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
