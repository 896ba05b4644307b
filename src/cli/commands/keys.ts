import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../../app/config.ts';
import { KEY_ROLES, type Role } from '../../app/keys.ts';
import { openKeys } from '../../app/open-keys.ts';

export function keysCommand(): Command {
  const name = () => new Argument('<name>', 'what the log calls its holder').argParser(parseName);
  return new Command('keys')
    .description(
      'Say who may use the server: make, list and revoke keys. A running server sees it at once.',
    )
    .addCommand(
      new Command('add')
        .description('Make a key and write it out, this once: it is kept as a hash.')
        .addArgument(name())
        .addOption(
          new Option('--role <role>', 'what it may do').choices(KEY_ROLES).default('reader'),
        )
        .action(add),
    )
    .addCommand(new Command('list').description('Names, roles and days of all keys.').action(list))
    .addCommand(new Command('revoke').description('End a key.').addArgument(name()).action(revoke));
}

function parseName(value: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u.test(value)) return value;
  throw new InvalidArgumentError('It must be 1 to 64 letters, digits or any of . _ @ -');
}

function add(name: string, { role }: { readonly role: Role }): void {
  console.log(openKeys(readConfig()).add(name, role, new Date().toISOString()));
  console.error(`Send it as "authorization: Bearer …". It is not shown again.`);
}

function list(): void {
  for (const { name, role, createdAt } of openKeys(readConfig()).list()) {
    console.log(`${name}\t${role}\t${createdAt.slice(0, 10)}`);
  }
}

function revoke(name: string): void {
  openKeys(readConfig()).revoke(name);
  console.log(`${name} may no longer use the server.`);
}
