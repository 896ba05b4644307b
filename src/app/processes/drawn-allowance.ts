import { type Allowance, forgetEnded, type Grant } from '../allowance.ts';

/** What was drawn and is not spent. */
interface Drawn {
  granted: number;
  /** As it was when something was last drawn. */
  left: number;
  readonly until: number;
}

/**
 * An allowance that is accounted for in another process: several requests are drawn at once, so that few
 * of them wait for it, and a caller never has more than its allowance. What is known to be used up is
 * refused here.
 */
export class DrawnAllowance implements Allowance {
  readonly #draw: (caller: string) => Promise<Grant>;
  readonly #drawn = new Map<string, Drawn>();

  constructor(draw: (caller: string) => Promise<Grant>) {
    this.#draw = draw;
  }

  async take(caller: string): Promise<Grant> {
    const now = Date.now();
    forgetEnded(this.#drawn, now);
    const known = this.#drawn.get(caller);
    const isCurrent = known !== undefined && known.until > now;
    if (isCurrent && (known.granted > 0 || known.left === 0)) return spend(known);
    return spend(this.#add(caller, await this.#draw(caller)));
  }

  #add(caller: string, { granted, left, until }: Grant): Drawn {
    const known = this.#drawn.get(caller);
    if (known?.until !== until) {
      const drawn = { granted, left, until };
      this.#drawn.delete(caller);
      this.#drawn.set(caller, drawn);
      return drawn;
    }
    known.granted += granted;
    known.left = left;
    return known;
  }
}

function spend(drawn: Drawn): Grant {
  const granted = Math.min(1, drawn.granted);
  drawn.granted -= granted;
  return { granted, left: drawn.left + drawn.granted, until: drawn.until };
}
