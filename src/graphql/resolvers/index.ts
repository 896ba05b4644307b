import type { Extension } from '../extension.ts';
import { resolveNames } from './resolve-names.ts';

/** What the API answers beside the lists that follow from the model. */
export const extensions: readonly Extension[] = [resolveNames];
