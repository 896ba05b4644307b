import { AppError } from '../errors/app-error.ts';
import { type Access, ANONYMOUS, type Role } from '../graphql/access.ts';
import type { Asking } from './handler.ts';
import type { Keys } from './keys.ts';
import type { ReadToken } from './tokens.ts';

/** Who is let in, and how far. */
export interface Door {
  readonly keys: Keys;
  /** Null where no issuer is set. */
  readonly readToken: ReadToken | null;
  /** Whether the server is bound to this machine alone. */
  readonly isLocal: boolean;
  /** Whether reading needs no key. */
  readonly openReads: boolean;
}

/**
 * What the sender of a request may do: the one place that decides it. Without keys, whoever sits at
 * the machine may do everything, and nobody else may write.
 * @throws AppError `access.bad-key`, `access.key-needed`
 */
export async function admit(request: Asking, door: Door): Promise<Access> {
  const { authorization } = request.headers;
  if (authorization !== undefined) return await bearer(authorization, door);
  const isGuarded = door.readToken !== null || door.keys.list().length > 0;
  if (!isGuarded && door.isLocal && isAtMachine(request)) return withRole('admin', 'local');
  if (!door.openReads) throw new AppError('access.key-needed', {});
  if (isGuarded) return ANONYMOUS;
  return { ...ANONYMOUS, refusal: new AppError('access.no-keys', {}) };
}

async function bearer(authorization: string, { keys, readToken }: Door): Promise<Access> {
  const secret = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
  const key = keys.find(secret);
  if (key) return withRole(key.role, key.name);
  const token = (await readToken?.(secret)) ?? null;
  if (token === null) throw new AppError('access.bad-key', {});
  return withRole(token.role, token.caller);
}

function withRole(role: Role, caller: string): Access {
  const mayWrite = role !== 'reader';
  return { role, mayWrite, caller, refusal: mayWrite ? null : ANONYMOUS.refusal };
}

/**
 * A page of another site can make a browser ask this machine under a name of its own that leads here;
 * then the request says that name. What came through a proxy is not from this machine.
 */
function isAtMachine({ headers }: Asking): boolean {
  const host = /^(.*?)(?::\d+)?$/.exec(headers.host ?? '')?.[1] ?? '';
  const isForwarded = 'forwarded' in headers || 'x-forwarded-for' in headers || 'via' in headers;
  return isLoopback(host) && !isForwarded;
}

export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}
