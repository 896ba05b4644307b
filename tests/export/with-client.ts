import { expect, test } from '@jest/globals';
import { type Client, whyNoClient } from '../../scripts/clients/bring-client.ts';

const insisted = (process.env['INSIST_ON_CLIENTS'] ?? '').split(' ');

/** Skips, with the reason, where the client cannot be brought; where it is insisted on it fails. */
export async function withClient(
  client: Client,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const reason = await whyNoClient(client);
  if (reason === null) test(name, work);
  else if (insisted.includes(client) || process.env['CI'] === 'true') {
    test(name, () => expect(reason).toBeNull());
  } else test.skip(`${name} (${reason})`, () => {});
}
