#!/usr/bin/env node
import { createProgram } from './program.ts';
import { reportFailure } from './report.ts';

try {
  const program = await createProgram(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
