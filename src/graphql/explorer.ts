import { createHash } from 'node:crypto';
import type { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { Plugin } from 'graphql-yoga';

type Options = NonNullable<Parameters<typeof renderGraphiQL>[0]>;

interface Page {
  readonly html: string;
  /** Its Content-Security-Policy: the scripts that stand in it, by their hashes, and no others. */
  readonly policy: string;
}

/** The explorer, which needs no internet. Its page has nine million characters, so it is made once, when it is asked for. */
export function createExplorer(options: Options) {
  let page: Promise<Page> | undefined;
  const made = () => {
    page ??= import('@graphql-yoga/render-graphiql').then((one) =>
      pageOf(one.renderGraphiQL(options)),
    );
    return page;
  };
  const plugin: Plugin = {
    async onResponse({ response }) {
      if (!response.headers.get('content-type')?.startsWith('text/html')) return;
      const { policy } = await made();
      response.headers.set('content-security-policy', policy);
    },
  };
  return { render: async () => (await made()).html, plugin };
}

function pageOf(html: string): Page {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    "connect-src 'self'",
    // The editor writes the styles of its themes as it runs.
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
}
