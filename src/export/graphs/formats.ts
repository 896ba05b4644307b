import { writeCypher } from './cypher.ts';
import { writeFollowTheMoney } from './follow-the-money.ts';
import { writeGexf } from './gexf.ts';
import type { GraphSource } from './graph-source.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLd } from './json-ld.ts';

interface GraphFormat {
  readonly mediaType: string;
  readonly means: string;
  write(source: GraphSource): AsyncIterable<string>;
}

/** By the ending of the file's name, `graph.` before it. */
export const GRAPH_FORMATS: Readonly<Record<string, GraphFormat>> = {
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    means: 'GraphML for Gephi, yEd, networkx',
    write: writeGraphml,
  },
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    means: 'GEXF for Gephi, networkx',
    write: writeGexf,
  },
  jsonld: {
    mediaType: 'application/ld+json',
    means: 'JSON-LD in schema.org, SKOS, PROV-O and Web Annotation',
    write: writeJsonLd,
  },
  ftm: {
    mediaType: 'application/x-ndjson; charset=utf-8',
    means: 'FollowTheMoney entities, one a line',
    write: writeFollowTheMoney,
  },
  cypher: {
    mediaType: 'text/plain; charset=utf-8',
    means: 'a script for cypher-shell',
    write: writeCypher,
  },
};

export function graphFormatOf(name: string): GraphFormat | undefined {
  return Object.hasOwn(GRAPH_FORMATS, name) ? GRAPH_FORMATS[name] : undefined;
}
