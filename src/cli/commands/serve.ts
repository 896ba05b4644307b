import { Command } from 'commander';
import { readConfig, readPort } from '../../app/config.ts';
import { startServer } from '../../app/start-server.ts';

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serve the GraphQL API and its explorer.')
    .option('--seed', 'first ingest the articles that ship in seeds/, where the store is empty')
    .option('--host <address>', 'address to bind (default: HOST or 127.0.0.1)')
    .option('--port <number>', 'port to bind, 0 for any (default: PORT or 4000)', readPort)
    .action(serve);
}

interface ServeOptions {
  readonly seed?: true;
  readonly host?: string;
  readonly port?: number;
}

async function serve({ seed, host, port }: ServeOptions): Promise<void> {
  const config = readConfig();
  const server = await startServer(
    { ...config, host: host ?? config.host, port: port ?? config.port },
    { seed: seed ?? false, log: (line) => console.log(line) },
  );
  console.log(`Pactgraph is ready at ${server.url}`);
  console.log(`  explorer   ${server.url}/graphql`);
  console.log(`  ingest     npm run -s pactgraph -- ingest YOUR_ARTICLES/`);
  console.log('  stop       Ctrl+C');
  // Nothing that is still tried elsewhere, such as sending traces, may hold the process.
  const stop = async () => {
    await server.close();
    process.exit();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
