import { hash } from 'node:crypto';

/** 96 bits of SHA-256 over the parts, as 16 URL-safe characters; the bounds of the parts count. */
export function digest(...parts: readonly (string | number | null)[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 16);
}

/** The id of a version of a document. @param documentHash SHA-256, hexadecimal */
export function articleId(documentHash: string): string {
  return `article:${documentHash.slice(0, 16)}`;
}

/** The id of the n-th agreement (from 0) that an article reports, or of its n-th event. */
export function memberId(kind: 'agreement' | 'event', documentHash: string, n: number): string {
  return `${kind}:${documentHash.slice(0, 16)}.${n}`;
}

/** The id of a part of an owner: of a clause, a commitment. */
export function partId(kind: string, ownerId: string, key: string): string {
  return `${kind.toLowerCase()}:${digest(ownerId, key)}`;
}

export function edgeId(type: string, from: string, to: string): string {
  return `edge:${digest(type, from, to)}`;
}

export function areaId(code: string): string {
  return `area:${code}`;
}
