import { createHash } from 'node:crypto';
import type { Value, Values } from '../../model/value.ts';
import { edgesOf, type GraphSource, type NodeLine, nodesOf } from './graph-source.ts';

type Properties = Readonly<Record<string, readonly string[]>>;

/** What hangs on an agreement or an event. */
interface Ties {
  readonly parties: ReadonlyMap<string, readonly string[]>;
  readonly articles: ReadonlyMap<string, readonly string[]>;
}

/** Languages by their ISO 639-3 codes, which that model knows. */
const LANGUAGES: Readonly<Record<string, string>> = { zh: 'zho', en: 'eng' };

const INSTITUTIONS: Readonly<Record<string, string>> = {
  GOVERNMENT: 'PublicBody',
  ENTERPRISE: 'Company',
};

/**
 * FollowTheMoney entities, one a line: parties as organisations, signings and meetings as events that
 * involve them, projects, and the articles as proof.
 */
export async function* writeFollowTheMoney(source: GraphSource): AsyncGenerator<string> {
  const ties = await tiesOf(source);
  for await (const line of nodesOf(source)) {
    const entity = entityOf(line, ties);
    if (entity) yield `${JSON.stringify({ id: keyOf(line.id), ...entity })}\n`;
  }
}

async function tiesOf(source: GraphSource): Promise<Ties> {
  const parties = new Map<string, string[]>();
  const articles = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string) => {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  };
  for await (const { kind, from, to } of edgesOf(source)) {
    if (kind === 'PARTY_TO') add(parties, to, from);
    if (kind === 'REPORTED_BY') add(articles, from, to);
  }
  return { parties, articles };
}

function entityOf(line: NodeLine, ties: Ties): { schema: string; properties: Properties } | null {
  const { values } = line;
  switch (line.kind) {
    case 'Region':
      return entity('PublicBody', {
        ...named(values),
        classification: texts(values['kind']),
        country: values['country'] === undefined ? ['cn'] : [],
      });
    case 'Institution':
      return entity(INSTITUTIONS[String(values['kind'])] ?? 'Organization', {
        ...named(values),
        classification: texts(values['kind']),
      });
    case 'Project':
      return entity('Project', named(values));
    case 'Agreement':
      return entity('Event', {
        ...tied(line.id, ties),
        name: texts(values['name'] ?? values['type'] ?? '协议'),
        summary: texts(values['type']),
        date: texts(values['signedOn']),
        location: texts(values['place']),
      });
    case 'Event':
      return entity('Event', {
        ...tied(line.id, ties),
        ...named(values),
        date: texts(values['heldOn']),
      });
    case 'Article':
      return entity('Article', articleProperties(line));
    default:
      return null;
  }
}

function articleProperties({ id, values }: NodeLine): Properties {
  const url = String(values['url'] ?? '');
  const language = LANGUAGES[String(values['language']).slice(0, 2)];
  return {
    fileName: [id],
    title: texts(values['title']),
    publisher: texts(values['source']),
    publishedAt: texts(values['publishedAt']).map((date) => date.slice(0, 10)),
    sourceUrl: /^https?:\/\//.test(url) && URL.canParse(url) ? [url] : [],
    language: language === undefined ? [] : [language],
  };
}

/** Ids of that model take letters and digits of English alone; like its own, these are hashes. */
function keyOf(id: string): string {
  return `pactgraph-${createHash('sha1').update(id).digest('hex')}`;
}

function named(values: Values): Properties {
  return { name: texts(values['name']), alias: texts(values['aliases']) };
}

function tied(id: string, { parties, articles }: Ties): Properties {
  const keys = (ids: readonly string[] = []) => ids.map(keyOf);
  return { involved: keys(parties.get(id)), proof: keys(articles.get(id)) };
}

function texts(value: Value | undefined): string[] {
  if (value === undefined || value === null) return [];
  return [value as Value | readonly Value[]].flat().map(String);
}

/** Without the properties that say nothing. */
function entity(schema: string, properties: Properties) {
  const said = Object.entries(properties).filter(([, all]) => all.length > 0);
  return { schema, properties: Object.fromEntries(said) };
}
