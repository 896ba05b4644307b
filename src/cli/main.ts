#!/usr/bin/env node
import { keepCompiled } from './keep-compiled.ts';
import { reportFailure } from './report.ts';

keepCompiled();
try {
  const { createProgram } = await import('./program.ts');
  const program = await createProgram(process.argv[2]);
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
