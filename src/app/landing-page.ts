import { createHash } from 'node:crypto';

/** What the landing page counts, in this order, with Chinese and English names. */
const COUNTED: readonly (readonly [string, string, string])[] = [
  ['Agreement', '协议', 'agreements'],
  ['CooperationArea', '合作领域', 'areas of cooperation'],
  ['Region', '地区', 'regions'],
  ['Institution', '机构', 'institutions'],
  ['Clause', '条款', 'clauses'],
  ['Commitment', '承诺', 'commitments'],
  ['Project', '项目', 'projects'],
  ['Event', '活动', 'events'],
  ['Article', '报道', 'articles'],
  ['Evidence', '证据', 'pieces of evidence'],
];

const EXAMPLE = `{
  agreements(first: 5, orderBy: [{ signedOn: DESC }]) {
    totalCount
    nodes { type status signedOn parties { nodes { name } } }
  }
}`;

const STYLE = `
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #222 }
  pre { padding: .8rem 1rem; border: 1px solid #8886; border-radius: .4rem; overflow-x: auto; font-size: .85rem }
  td { padding: 0 .8rem .1rem 0 } td:first-child { text-align: right; font-variant-numeric: tabular-nums }
  @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd } a { color: #8ab4ff } }
`;

interface LandingPage {
  readonly html: string;
  /** Its Content-Security-Policy: its own style alone. */
  readonly policy: string;
}

/**
 * A plain page that says what this is and where to go on.
 * @param counts null where it may not say what there is
 */
export function landingPage(counts: Readonly<Record<string, number>> | null): LandingPage {
  const table = counts ? tableOf(counts) : '';
  const hash = createHash('sha256').update(STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return { html: htmlOf(table), policy };
}

function tableOf(counts: Readonly<Record<string, number>>): string {
  const rows = COUNTED.map(
    ([kind, zh, en]) =>
      `<tr><td>${counts[kind] ?? 0}</td><td lang="zh">${zh}</td><td>${en}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function htmlOf(table: string): string {
  return `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>Pactgraph</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${STYLE}</style></head><body>
<h1>Pactgraph</h1>
<p>区域合作协议知识库：每一条事实都附有原文。</p>
<p lang="en">A knowledge base of cooperation agreements between regions: every fact shows its exact words.</p>
<p><a href="/graphql">GraphQL 查询 · GraphQL explorer</a></p>
<pre>${EXAMPLE}</pre>
<p><a href="/graphql?query=${encodeURIComponent(EXAMPLE)}">试一试 · Try it</a></p>
${table}
<p><small><a href="/healthz">/healthz</a> · <a href="/readyz">/readyz</a></small></p>
</body></html>
`;
}
