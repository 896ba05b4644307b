import { type Details, type ErrorCode, errorCatalogue } from './catalogue.ts';

/** An error that the catalogue knows: it may be shown to a user as it stands. */
export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  /** An HTTP status. */
  readonly status: number;
  /** What the user can do about it. */
  readonly hint: string;
  /** What the message and the hint were made with, so that another process can make them again. */
  readonly details: Details<C>;

  constructor(code: C, details: Details<C>, options?: ErrorOptions) {
    const entry = errorCatalogue[code];
    super(fill(entry.message, details), options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
    this.status = entry.status;
    this.hint = fill(entry.hint, details);
  }
}

function fill(template: string, details: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name]));
}
