import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { ROLES, type Role } from '../graphql/access.ts';

/** Whose tokens are taken, and where their keys are. */
export interface TokenConfig {
  readonly issuer: string;
  readonly audience: string;
  /** The address of the issuer's public keys (JWKS). */
  readonly keys: string;
  /** The claim that names the role, or a list that holds it. */
  readonly roleClaim: string;
}

interface Bearer {
  readonly role: Role;
  readonly caller: string;
}

/** Who a token speaks for; null where it is not good. */
export type ReadToken = (token: string) => Promise<Bearer | null>;

/** Keys that are shared between issuer and server would let the server issue tokens itself. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Reads tokens of an issuer; its keys are fetched when they are first needed, and kept. */
export function readTokensOf(
  { issuer, audience, keys, roleClaim }: TokenConfig,
  getKey: JWTVerifyGetKey = createRemoteJWKSet(new URL(keys)),
): ReadToken {
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, getKey, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
      });
      const role = roleIn(payload[roleClaim]);
      return role === null ? null : { role, caller: `token:${payload.sub}` };
    } catch {
      return null;
    }
  };
}

/** The highest of those that it names. */
function roleIn(claim: unknown): Role | null {
  const named = [claim].flat();
  return ROLES.findLast((role) => named.includes(role)) ?? null;
}
