import { tellError } from '../../errors/told-error.ts';
import type { Deed } from '../../graphql/events.ts';
import { once } from '../../model/once.ts';
import type { Config } from '../config.ts';
import { type RunningServer, startServer } from '../start-server.ts';
import type { AskedAbove, AskedBelow } from './calls.ts';
import { commonsAbove } from './commons-above.ts';
import { lineTo } from './line.ts';
import { toldDeed } from './told-deed.ts';

/**
 * One of several processes that answer requests, as the process above orders. Ctrl+C reaches all of them,
 * and is left to the one above.
 */
export async function serveBelow(config: Config, processes: number, seed: boolean): Promise<void> {
  let server: RunningServer | undefined;
  let take: (deed: Deed) => void = () => {};
  const stop = once(async () => {
    await server?.close();
    process.exit();
  });
  const below: AskedBelow = {
    hear: (deed) => take(toldDeed(deed)),
    measured: async () => (await server?.measured()) ?? [],
    answers: () => {},
    stop: () => void stop(),
  };
  const above = lineTo<AskedAbove>(process, () => below);
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => void stop());
  const commons = commonsAbove(above, processes, (taker) => {
    take = taker;
  });
  try {
    const { port, isFirst } = await above.order();
    server = await startServer(
      { ...config, port },
      { seed: seed && isFirst, log: (line) => console.log(line), commons },
    );
    await above.listening(server.url);
  } catch (error) {
    await above.failed(tellError(error));
    process.exit(1);
  }
}
