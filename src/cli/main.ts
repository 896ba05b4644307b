#!/usr/bin/env node
import { createProgram } from './program.ts';
import { reportFailure } from './report.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
