import type { Measured } from '../commons.ts';

/** Who asks for metrics does not wait longer for a process that does something else. */
const PATIENCE_MILLISECONDS = 2_000;

/** What is counted from the start on, and never less than before. */
const COUNTED: ReadonlySet<string> = new Set(['counter', 'histogram', 'summary']);

/** Where the last thing that a process measured is kept. */
interface Source {
  measured(): Promise<Measured>;
}

/**
 * What all processes measured: of one that does not answer in time what it last told, of those that ended
 * what they had counted. So what is counted never falls as long as the server runs.
 */
export class AllMeasured {
  readonly #last = new Map<Source, Measured>();
  #ended: Promise<Measured> = Promise.resolve([]);

  /** @param asking who asks, and `own`, what it measured */
  async of(asking: Source, own: Measured, sources: readonly Source[]): Promise<Measured[]> {
    this.#last.set(asking, own);
    const others = sources.filter((source) => source !== asking);
    await Promise.all(others.map((source) => this.#ask(source)));
    const told = [asking, ...others].flatMap((source) => {
      const last = this.#last.get(source);
      return last ? [last] : [];
    });
    return [...told, await this.#ended];
  }

  end(source: Source): void {
    const last = this.#last.get(source);
    this.#last.delete(source);
    if (last) this.#ended = this.#ended.then((before) => added(before, last));
  }

  async #ask(source: Source): Promise<void> {
    const { promise: late, resolve } = Promise.withResolvers<null>();
    const timer = setTimeout(resolve, PATIENCE_MILLISECONDS, null);
    const told = await Promise.race([source.measured().catch(() => null), late]);
    clearTimeout(timer);
    if (told) this.#last.set(source, told);
  }
}

async function added(before: Measured, last: Measured): Promise<Measured> {
  const { AggregatorRegistry } = await import('prom-client');
  const counted = last.filter(({ type }) => COUNTED.has(String(type)));
  return AggregatorRegistry.aggregate([before, counted]).getMetricsAsJSON();
}
