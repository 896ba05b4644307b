import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors/app-error.ts';

/** What the parameters of a request cannot be read by, such as JSON without an end, is the client's doing. */
export const readParams: Plugin = {
  onRequestParse({ requestParser, setRequestParser }) {
    if (!requestParser) return;
    setRequestParser(async (request) => {
      try {
        return await requestParser(request);
      } catch (error) {
        const isUnreadable = error instanceof SyntaxError || error instanceof TypeError;
        throw isUnreadable ? new AppError('query.invalid', {}, { cause: error }) : error;
      }
    });
  },
};
