import type { Deed } from '../../graphql/events.ts';
import type { Commons } from '../commons.ts';
import type { AskedAbove } from './calls.ts';
import { DrawnAllowance } from './drawn-allowance.ts';
import { type Asked, unawaited } from './line.ts';
import { tellDeed } from './told-deed.ts';

/** What the process that watches over this one keeps for all of them. */
export function commonsAbove(
  above: Asked<AskedAbove>,
  processes: number,
  hear: (take: (deed: Deed) => void) => void,
): Commons {
  const giveBack = (taken: number) => () => unawaited(above.giveBack(taken));
  return {
    processes,
    allowance: new DrawnAllowance(above.draw),
    async takeSeat() {
      const taken = await above.takeSeat();
      return taken === null ? null : giveBack(taken);
    },
    takeTurn: async () => giveBack(await above.takeTurn()),
    relay: { send: (deed) => unawaited(above.announce(tellDeed(deed))), hear },
    measured: above.measured,
  };
}
