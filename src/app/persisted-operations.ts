import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import type { FindOperation, Params } from '../graphql/params.ts';

/**
 * Operations that are asked for by the SHA-256 of their text, in `extensions.persistedQuery`.
 * @param folder its `.graphql` files; none where null
 * @param only whether no other operation is answered
 * @throws AppError `config.invalid` where the folder cannot be read
 */
export function persistedOperations(folder: string | null, only: boolean): FindOperation {
  const operations = folder === null ? new Map<string, string>() : readOperations(folder);
  return (params) => {
    if (params['query']) {
      if (only) throw new AppError('query.only-persisted', {});
      return params;
    }
    const query = operations.get(hashIn(params));
    if (query === undefined) throw new AppError('query.not-persisted', {});
    return { ...params, query };
  };
}

function hashIn({ extensions }: Params): string {
  const { persistedQuery } = (extensions ?? {}) as Params;
  const { version, sha256Hash } = (persistedQuery ?? {}) as Params;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : '';
}

function readOperations(folder: string): ReadonlyMap<string, string> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
    const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
    return new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  } catch (error) {
    const expected = 'a folder that can be read';
    const details = { name: 'PACTGRAPH_OPERATIONS', value: folder, expected };
    throw new AppError('config.invalid', details, { cause: error });
  }
}
