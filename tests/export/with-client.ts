import { expect, test } from '@jest/globals';
import { type Client, whyNoClient } from '../../scripts/clients/bring-client.ts';
import { isInsistedOn } from '../insisted.ts';

/** Skips, with the reason, where the client cannot be brought; where it is insisted on it fails. */
export async function withClient(
  client: Client,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  const reason = await whyNoClient(client);
  if (reason === null) test(name, work);
  else if (isInsistedOn(client)) test(name, () => expect(reason).toBeNull());
  else test.skip(`${name} (${reason})`, () => {});
}
