/** The most bytes that one document may have: 20 MiB. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
