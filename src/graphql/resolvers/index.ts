import { absenceTypes } from '../absence.ts';
import type { Extension } from '../extension.ts';
import { changesSince } from './changes.ts';
import { comparison } from './compare-agreements.ts';
import { conflictingClaims } from './conflicts.ts';
import { healthOfCorpus } from './corpus-health.ts';
import { matrix } from './coverage-matrix.ts';
import { areaGaps } from './gaps.ts';
import { ingesting } from './ingest.ts';
import { nearby } from './neighbourhood.ts';
import { networks } from './network.ts';
import { ways } from './path.ts';
import { clausesOfPeers } from './peer-clauses.ts';
import { phraseUse } from './phrase.ts';
import { pairsOfRegions } from './region-pairs.ts';
import { resolveNames } from './resolve-names.ts';
import { similar } from './similar-agreements.ts';
import { subscriptions } from './subscriptions.ts';
import { agreementSuccessions } from './successions.ts';
import { timelines } from './timeline.ts';
import { withdrawing } from './withdraw.ts';

/** What the API answers beside the lists that follow from the model. */
export const extensions: readonly Extension[] = [
  { types: absenceTypes, resolvers: {} },
  resolveNames,
  phraseUse,
  clausesOfPeers,
  comparison,
  similar,
  agreementSuccessions,
  conflictingClaims,
  changesSince,
  healthOfCorpus,
  ingesting,
  withdrawing,
  subscriptions,
  ways,
  nearby,
  pairsOfRegions,
  networks,
  matrix,
  areaGaps,
  timelines,
];
