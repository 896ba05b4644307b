import { resolve } from 'node:path';

/** A path as the caller means it, also where npm runs us in the package's folder; `-` stays. */
export function callerPath(callerFolder: string, path: string): string {
  return path === '-' ? path : resolve(callerFolder, path);
}
