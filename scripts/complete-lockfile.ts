/**
 * A lockfile made where the registry lacks the builds for other platforms has no entries for them,
 * and `npm ci` then refuses it elsewhere. This adds an entry for every optional dependency that has
 * none. Run it after each change of dependencies; `--check` fails where an entry is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, LockedPackage> };
const missing = missingEntries(lock.packages);

if (process.argv.includes('--check')) {
  for (const path of Object.keys(missing)) console.error(`${FILE} has no entry for ${path}`);
  if (Object.keys(missing).length > 0) {
    console.error('Run `node scripts/complete-lockfile.ts`.');
    process.exitCode = 1;
  }
} else {
  const all = { ...lock.packages, ...missing };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added`);
}

function missingEntries(packages: Record<string, LockedPackage>): Record<string, LockedPackage> {
  const found: Record<string, LockedPackage> = {};
  for (const [path, locked] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      if (resolvable(packages, path, name)) continue;
      found[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
    }
  }
  return found;
}

/** Whether a package at `path` would find `name`, as Node looks for it: in its own folder first. */
function resolvable(packages: Record<string, LockedPackage>, path: string, name: string): boolean {
  const owners = path.split(/(?:^|\/)node_modules\//).slice(1);
  return [...owners, ''].some((_, above) => {
    const folder = owners.slice(0, owners.length - above).map((owner) => `node_modules/${owner}/`);
    return packages[`${folder.join('')}node_modules/${name}`] !== undefined;
  });
}

/** The platform in a package's name: `…-linux-arm64-musl` and the like. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const os = /(android|darwin|freebsd|linux|openharmony|win32|wasm32)/.exec(name)?.[1];
  const cpu = /(arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64|wasm32)/.exec(name)?.[1];
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}
