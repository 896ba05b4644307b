import { AppError } from '../errors/app-error.ts';
import type { Reading } from '../model/reading.ts';
import type { SourceFile, Street } from './street.ts';

/** Reads a document; a defect of our own is returned as an error too, so that the rest goes on. */
export function tryRead(file: SourceFile, street: Street): Reading | AppError {
  try {
    return street.read(file);
  } catch (error) {
    if (error instanceof AppError) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new AppError('document.not-understood', { name: file.name, reason }, { cause: error });
  }
}
