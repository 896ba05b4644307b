// Generated from schema.graphql by scripts/generate-types.ts. Do not edit.

export type AgreementKind =
  | 'STRATEGIC'
  | 'FRAMEWORK'
  | 'MEMORANDUM'
  | 'INTENT'
  | 'CO_BUILDING'
  | 'COUNTERPART'
  | 'SISTER_CITY'
  | 'INVESTMENT'
  | 'SPECIAL'
  | 'DECLARATION'
  | 'OTHER';

export type AgreementStatus =
  | 'SIGNED'
  | 'PLANNED'
  | 'MENTIONED';

export type DateBasis =
  | 'STATED'
  | 'PUBLICATION_DATE'
  | 'EVENT';

export type Modality =
  | 'EXPLORE'
  | 'PROMOTE'
  | 'ESTABLISH'
  | 'DONE';

export type RegionKind =
  | 'COUNTRY'
  | 'PROVINCE'
  | 'CITY'
  | 'DISTRICT'
  | 'COUNTY'
  | 'TOWN'
  | 'DEVELOPMENT_ZONE'
  | 'NEW_AREA'
  | 'GROUP';

export type InstitutionKind =
  | 'GOVERNMENT'
  | 'ENTERPRISE'
  | 'UNIVERSITY'
  | 'RESEARCH'
  | 'ASSOCIATION'
  | 'MEDIA'
  | 'MECHANISM'
  | 'OTHER';

export type ProjectKind =
  | 'PARK'
  | 'LINE'
  | 'ROAD'
  | 'VENUE'
  | 'PLATFORM'
  | 'PROGRAMME'
  | 'OTHER';

export type EventKind =
  | 'SYMPOSIUM'
  | 'VISIT'
  | 'FORUM'
  | 'SIGNING_CEREMONY'
  | 'OTHER';
