import { memberId } from '../model/ids.ts';
import type { EventReading } from '../model/reading.ts';
import { type Assembly, blockOf, link } from './assembly.ts';
import { claim } from './fact-sheet.ts';

/** Adds the n-th event of a reading: the same where its parties, kind and date are. */
export function addEvent(assembly: Assembly, event: EventReading, n: number): void {
  const { sheet, reading, article, refs } = assembly;
  const member = memberId('event', reading.document.hash, n);
  const parties = event.parties.flatMap(({ key }) => refs.get(key) ?? []);
  const block = blockOf(`event|${event.kind}`, parties, event.name.value);
  const claims = [
    ...claim('name', event.name.value, event.name.evidence),
    ...claim('kind', event.kind, event.name.evidence),
    ...claim('heldOn', event.heldOn?.value, event.heldOn?.evidence),
  ];
  const identity = { by: 'cluster', block, member } as const;
  sheet.subject(member, 'Event', identity, claims, event.name.evidence);
  sheet.edge('REPORTED_BY', member, article, {}, event.name.evidence);
  event.parties.forEach((party, order) => {
    link(assembly, 'PARTY_TO', party, member, { role: 'participant', order });
  });
}
