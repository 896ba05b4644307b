import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../errors/app-error.ts';
import { ROLES, type Role } from '../graphql/access.ts';

/** What a key may be for. */
export const KEY_ROLES: readonly Role[] = ROLES;
export type { Role };

/** A key as the file holds it: whoever reads the file cannot use it. */
export interface Key {
  /** Unique; the log names the caller by it. */
  readonly name: string;
  readonly role: Role;
  /** ISO 8601, in UTC. */
  readonly createdAt: string;
  /** SHA-256 of the key, hexadecimal: a key is 256 random bits, so that a slow hash would add nothing. */
  readonly hash: string;
}

/** The keys of a file beside the archive. What another process changes in it counts at once. */
export class Keys {
  readonly #file: string;
  #known: { readonly stamp: string; readonly keys: readonly Key[] } = { stamp: '', keys: [] };

  constructor(file: string) {
    this.#file = file;
  }

  list(): readonly Key[] {
    const found = statSync(this.#file, { bigint: true, throwIfNoEntry: false });
    if (!found) return [];
    const stamp = `${found.mtimeNs} ${found.ino} ${found.size}`;
    if (this.#known.stamp !== stamp) this.#known = { stamp, keys: this.#read() };
    return this.#known.keys;
  }

  /** The key with this secret. The hashes of secrets tell nothing about a secret by how long a search takes. */
  find(secret: string): Key | undefined {
    const hash = hashOf(secret);
    return this.list().find((key) => key.hash === hash);
  }

  /** @returns the secret, which is told this once. @throws AppError `keys.known` */
  add(name: string, role: Role, createdAt: string): string {
    if (this.list().some((key) => key.name === name)) throw new AppError('keys.known', { name });
    const secret = `pact_${randomBytes(32).toString('base64url')}`;
    this.#write([...this.list(), { name, role, createdAt, hash: hashOf(secret) }]);
    return secret;
  }

  /** @throws AppError `keys.unknown` */
  revoke(name: string): void {
    const rest = this.list().filter((key) => key.name !== name);
    if (rest.length === this.list().length) throw new AppError('keys.unknown', { name });
    this.#write(rest);
  }

  #read(): readonly Key[] {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as readonly Key[];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new AppError('keys.unreadable', { path: this.#file, reason }, { cause: error });
    }
  }

  /** A reader sees the old file or the new one, never a part. */
  #write(keys: readonly Key[]): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const fresh = `${this.#file}.${process.pid}`;
    writeFileSync(fresh, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    renameSync(fresh, this.#file);
  }
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
