import { AppError } from '../errors/app-error.ts';

/** Connections and evidence inside each other. */
const DEEPEST = 10;
/** Nodes and pieces of evidence that one request may ask for, taking each page as full. */
const COSTLIEST = 500_000;

/** Adds up what a request asks for while it is compiled. */
export class Budget {
  #spent = 0;

  /**
   * @param depth how many pages it lies in
   * @param parents how many nodes each ask for such a page
   * @throws AppError `query.too-deep`, `query.too-costly`
   */
  spend(depth: number, parents: number, size: number): number {
    if (depth > DEEPEST) throw new AppError('query.too-deep', { limit: DEEPEST });
    const asked = parents * Math.max(1, size);
    this.#spent += asked;
    if (this.#spent > COSTLIEST) throw new AppError('query.too-costly', { limit: COSTLIEST });
    return asked;
  }
}
