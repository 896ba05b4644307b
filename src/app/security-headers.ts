import helmet from 'helmet';
import type { Handler } from './handler.ts';

/**
 * The headers of every answer. Nothing of it may run or be framed; a page that runs something says
 * what in a policy of its own.
 */
export function securityHeaders(): Handler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
}
