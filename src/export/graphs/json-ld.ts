import type { Value, Values } from '../../model/value.ts';
import {
  type EdgeLine,
  edgesOf,
  evidenceOf,
  type GraphSource,
  type NodeLine,
  nodesOf,
} from './graph-source.ts';

const CONTEXT = {
  pg: 'urn:pactgraph:vocab:',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};

/** What our kinds are in vocabularies that others know. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  Article: ['schema:NewsArticle', 'prov:Entity'],
  Agreement: ['prov:Entity'],
  Clause: ['schema:CreativeWork'],
  CooperationArea: ['skos:Concept'],
  Region: ['schema:Place'],
  Institution: ['schema:Organization'],
  Project: ['schema:Project'],
  Event: ['schema:Event'],
};

/** Likewise of properties; a language makes a text one of it. Any other is ours. */
const PROPERTIES: Readonly<Record<string, { readonly iri: string; readonly language?: string }>> = {
  name: { iri: 'schema:name' },
  aliases: { iri: 'schema:alternateName' },
  title: { iri: 'schema:headline' },
  heading: { iri: 'schema:headline' },
  text: { iri: 'schema:text' },
  url: { iri: 'schema:url' },
  language: { iri: 'schema:inLanguage' },
  publishedAt: { iri: 'schema:datePublished' },
  heldOn: { iri: 'schema:startDate' },
  labelZh: { iri: 'skos:prefLabel', language: 'zh' },
  labelEn: { iri: 'skos:prefLabel', language: 'en' },
  altLabels: { iri: 'skos:altLabel' },
};

/** Likewise of edges, beside our own name for them. */
const EDGES: Readonly<Record<string, string>> = {
  BROADER: 'skos:broader',
  HAS_CLAUSE: 'schema:hasPart',
  PART_OF: 'schema:containedInPlace',
  REPORTED_BY: 'prov:wasDerivedFrom',
};

/**
 * JSON-LD: nodes, edges (those that carry values stand as statements too) and each piece of evidence
 * as a Web Annotation. Its position is in UTF-16 units where the standard counts code points, so it
 * stands under a name of ours beside the quote.
 */
export async function* writeJsonLd(source: GraphSource): AsyncGenerator<string> {
  yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`;
  let before = '\n';
  for await (const object of objectsOf(source)) {
    yield `${before}${JSON.stringify(object)}`;
    before = ',\n';
  }
  yield '\n]}\n';
}

async function* objectsOf(source: GraphSource): AsyncGenerator<object> {
  for await (const line of nodesOf(source)) yield nodeObject(line);
  for await (const line of edgesOf(source)) yield* edgeObjects(line);
  for await (const line of evidenceOf(source)) yield annotation(line);
}

function nodeObject({ kind, id, values }: NodeLine): object {
  return { '@id': iri(id), '@type': [`pg:${kind}`, ...(TYPES[kind] ?? [])], ...described(values) };
}

function described(values: Values): Record<string, unknown> {
  const object: Record<string, unknown[]> = {};
  for (const [name, value] of Object.entries(values)) {
    const { iri: key = `pg:${name}`, language } = PROPERTIES[name] ?? {};
    const items = [value as Value | readonly Value[]].flat();
    const worded = items.map((item) =>
      language === undefined ? item : { '@value': item, '@language': language },
    );
    object[key] = [...(object[key] ?? []), ...worded];
  }
  return object;
}

function* edgeObjects({ kind, id, from, to, values }: EdgeLine): Generator<object> {
  const own = `pg:${kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  const target = { '@id': iri(to) };
  const known = EDGES[kind];
  yield { '@id': iri(from), [own]: target, ...(known ? { [known]: target } : {}) };
  if (Object.keys(values).length === 0) return;
  yield {
    '@id': iri(id),
    '@type': 'rdf:Statement',
    'rdf:subject': { '@id': iri(from) },
    'rdf:predicate': { '@id': own },
    'rdf:object': target,
    ...described(values),
  };
}

function annotation({ id, values }: NodeLine): object {
  const { subject, article, start, end, quote, list, listVersion, listKey, ...rest } = values;
  const target =
    article === undefined
      ? { '@id': `urn:pactgraph:list:${part(`${list}/${listVersion}/${listKey}`)}` }
      : {
          '@type': 'oa:SpecificResource',
          'oa:hasSource': { '@id': iri(String(article)) },
          'oa:hasSelector': [
            { '@type': 'oa:TextQuoteSelector', 'oa:exact': quote },
            { '@type': 'pg:Utf16PositionSelector', 'pg:start': start, 'pg:end': end },
          ],
        };
  return {
    '@id': iri(id),
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': 'oa:identifying' },
    'oa:hasBody': { '@id': iri(String(subject)) },
    'oa:hasTarget': target,
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [`pg:${name}`, value])),
  };
}

function iri(id: string): string {
  return `urn:pactgraph:id:${part(id)}`;
}

function part(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
}
