import { describe } from '@jest/globals';
import { readModel } from '../../src/model/read-model.ts';
import { SDL } from '../graphql/open-api.ts';
import { copyContract, openEmbedded } from './copy-contract.ts';

const model = readModel(SDL);

describe('from SQLite to SQLite', () => copyContract(model, async () => openEmbedded(model)));
