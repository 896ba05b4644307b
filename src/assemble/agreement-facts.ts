import type { Claim } from '../model/facts.ts';
import { areaId, digest, memberId } from '../model/ids.ts';
import type {
  AgreementReading,
  AreaReading,
  ClauseReading,
  CommitmentReading,
  Reference,
  Worded,
} from '../model/reading.ts';
import { type Assembly, blockOf, link } from './assembly.ts';
import { projectClaims } from './entity-facts.ts';
import { claim } from './fact-sheet.ts';
import { nameKey } from './name-key.ts';

/** Adds the n-th agreement of a reading with all that hangs on it. */
export function addAgreement(assembly: Assembly, agreement: AgreementReading, n: number): void {
  const { sheet, reading, article } = assembly;
  const member = memberId('agreement', reading.document.hash, n);
  const parties = partyRefs(assembly, agreement);
  const block = blockOf('agreement', parties, agreement.name?.value ?? member);
  const identity = { by: 'cluster', block, member } as const;
  sheet.subject(member, 'Agreement', identity, claimsOf(agreement), agreement.evidence);
  sheet.edge(
    'REPORTED_BY',
    member,
    article,
    { status: agreement.status.value },
    agreement.status.evidence,
  );
  agreement.parties.forEach((party, order) => {
    link(assembly, 'PARTY_TO', party, member, { role: 'signatory', order });
  });
  addAreas(assembly, member, agreement.areas);
  addCommitments(assembly, member, agreement.commitments);
  addNamed(assembly, member, member, agreement);
  agreement.clauses.forEach((clause, order) => {
    addClause(assembly, member, clause, order);
  });
}

function claimsOf(agreement: AgreementReading): Claim[] {
  const { signedOn } = agreement;
  return [
    ...worded('name', agreement.name),
    ...worded('type', agreement.type),
    ...claim('kind', agreement.kind, agreement.type?.evidence),
    ...worded('status', agreement.status),
    ...worded('signedOn', signedOn),
    ...claim('signedOnBasis', signedOn?.basis, signedOn?.evidence),
    ...worded('place', agreement.place),
    ...worded('occasion', agreement.occasion),
    ...worded('term', agreement.term),
    ...worded('claimedClauses', agreement.claimedClauses),
  ];
}

function worded(property: string, value: Worded<string | number> | null): Claim[] {
  return value === null ? [] : claim(property, value.value, value.evidence);
}

function partyRefs({ refs }: Assembly, { parties }: AgreementReading): string[] {
  return parties.flatMap(({ key }) => refs.get(key) ?? []);
}

function addClause(assembly: Assembly, member: string, clause: ClauseReading, order: number): void {
  const key = nameKey(clause.heading);
  const identity = { by: 'owner', owner: member, key } as const;
  const claims = [
    ...claim('number', clause.number),
    ...claim('heading', clause.heading),
    ...claim('text', clause.text),
  ];
  const ref = `${member}/clause:${key}`;
  assembly.sheet.subject(ref, 'Clause', identity, claims, clause.evidence);
  assembly.sheet.edge('HAS_CLAUSE', member, ref, { order }, clause.evidence);
  addAreas(assembly, ref, clause.areas);
  addCommitments(assembly, ref, clause.commitments, member);
  addNamed(assembly, ref, member, clause);
}

function addAreas({ sheet }: Assembly, from: string, areas: readonly AreaReading[]): void {
  areas.forEach(({ code, derived, evidence }, rank) => {
    const area = sheet.subject(areaId(code), 'CooperationArea', { by: 'key' }, [], []);
    sheet.edge('COVERS', from, area, { rank, derived }, evidence);
  });
}

function addCommitments(
  { sheet }: Assembly,
  from: string,
  commitments: readonly CommitmentReading[],
  agreement = from,
): void {
  commitments.forEach((commitment, order) => {
    const { verb, object, evidence } = commitment;
    const key = `${nameKey(verb)} ${nameKey(object)}`;
    const ref = `${agreement}/commitment:${key}`;
    const identity = { by: 'owner', owner: agreement, key } as const;
    sheet.subject(ref, 'Commitment', identity, commitmentClaims(commitment), evidence);
    sheet.edge('COMMITS', from, ref, { order }, evidence);
    if (from !== agreement) sheet.edge('COMMITS', agreement, ref, { order }, evidence);
  });
}

function commitmentClaims(commitment: CommitmentReading): Claim[] {
  const { verb, object, who, modality, deadline, quantity } = commitment;
  return Object.entries({ verb, object, who, modality, deadline, quantity }).flatMap(
    ([property, value]) => claim(property, value),
  );
}

type Named = Pick<AgreementReading, 'projects' | 'mentions' | 'mechanisms'>;

function addNamed(assembly: Assembly, from: string, member: string, named: Named): void {
  for (const project of named.projects) {
    const to = projectRef(assembly, member, project);
    if (to !== null) assembly.sheet.edge('NAMES', from, to, {}, project.evidence);
  }
  for (const mention of named.mentions) link(assembly, 'MENTIONS', mention, from, {}, 'from');
  for (const body of named.mechanisms) {
    link(assembly, 'ESTABLISHES', body, from, { status: 'PLANNED' }, 'from');
  }
}

/** The project's own subject; one without a place is a part of its agreement. */
function projectRef(assembly: Assembly, member: string, { key, evidence }: Reference) {
  const known = assembly.refs.get(key);
  if (known !== undefined) return known;
  const project = assembly.reading.projects.find((candidate) => candidate.key === key);
  if (!project) return null;
  const name = nameKey(project.name);
  const identity = { by: 'owner', owner: member, key: name } as const;
  const ref = `${member}/project:${digest(name)}`;
  return assembly.sheet.subject(ref, 'Project', identity, projectClaims(project), evidence);
}
