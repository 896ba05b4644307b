import { AppError } from '../errors/app-error.ts';

/** The bytes of a request's body. */
export const LARGEST_BODY = 1_000_000;
/** The bytes of a request that brings a file: the largest document and what is around it. */
export const LARGEST_UPLOAD = 21 * 1024 * 1024;
/** The words and marks of a query. */
export const MOST_TOKENS = 4000;
/** The characters of a text to search for. */
export const LONGEST_TEXT = 200;
/** Root fields of an operation: each is a call of the store. */
export const MOST_ROOTS = 20;
/** Fields under another name. */
export const MOST_ALIASES = 200;
export const MOST_DIRECTIVES = 50;
/** Values of an answer, taking each page as full. */
export const MOST_VALUES = 2_000_000;
/** Subscriptions of one server at a time. */
export const MOST_SUBSCRIPTIONS = 100;
/** Fields that an operation is compiled of: each takes a tenth of a millisecond and two thousand bytes. */
export const MOST_COMPILED = 300;
/** Wrong variables that are told of. */
export const MOST_TOLD = 50;
/** Connections and evidence inside each other. */
const DEEPEST = 10;
/** Pages and lists of evidence that one request may ask for, each a part of a statement, however few their nodes. */
const MOST_PAGES = 500;
/** Nodes and pieces of evidence that one request may ask for, taking each page as full. */
const COSTLIEST = 500_000;
/** Steps over networks, nodes times edges, of one request: some half a second of a processor. */
const MOST_STEPS = 20_000_000;

/** What a part of a request asks for. */
export interface Spent {
  readonly cost: number;
  readonly pages: number;
  /** Pages inside each other, counted from the root; 0 where it has none. */
  readonly deepest: number;
}

/** Adds up what a request asks for, all its root fields together, while it is compiled. */
export class Budget {
  #spent = 0;
  #pages = 0;
  #deepest = 0;
  #steps = 0;

  /**
   * @param depth how many pages it lies in
   * @param parents how many nodes each ask for such a page
   * @param pages how many they are
   * @throws AppError `query.too-deep`, `query.too-many`, `query.too-costly`
   */
  spend(depth: number, parents: number, size: number, pages = 1): number {
    if (depth > DEEPEST) throw new AppError('query.too-deep', { limit: DEEPEST });
    this.#pages += pages;
    if (this.#pages > MOST_PAGES) {
      const details = { what: 'pages', count: this.#pages, limit: MOST_PAGES };
      throw new AppError('query.too-many', details);
    }
    const asked = parents * Math.max(1, size);
    this.#spent += asked;
    this.#deepest = Math.max(this.#deepest, depth);
    if (this.#spent > COSTLIEST) throw new AppError('query.too-costly', { limit: COSTLIEST });
    return asked;
  }

  /** What is spent while something is done, which spends it as well. */
  during<T>(work: () => T): { readonly value: T; readonly spent: Spent } {
    const before = { cost: this.#spent, deepest: this.#deepest, pages: this.#pages };
    this.#deepest = 0;
    const value = work();
    const spent = {
      cost: this.#spent - before.cost,
      pages: this.#pages - before.pages,
      deepest: this.#deepest,
    };
    this.#deepest = Math.max(before.deepest, spent.deepest);
    return { value, spent };
  }

  /** A look at all shortest ways of a network. @throws AppError `query.network-too-large` */
  walk(nodes: number, edges: number): void {
    this.#steps += nodes * edges;
    if (this.#steps <= MOST_STEPS) return;
    throw new AppError('query.network-too-large', { nodes, edges, limit: MOST_STEPS });
  }
}
