import type { Document } from '../../model/document.ts';
import { gather } from '../../model/gather.ts';
import type { Gazetteer } from '../../model/gazetteer-entry.ts';
import { once } from '../../model/once.ts';
import type { Segments } from '../../model/segments.ts';
import type { Entities, Entity } from '../entity.ts';
import type { InstitutionMention, Mention, ProjectMention, RegionMention } from '../mention.ts';
import { whereaboutsOf } from './choose-entry.ts';
import { RegionResolver } from './region-entities.ts';
import { isRelative } from './relative-departments.ts';

/** An entity while its mentions are gathered. */
type Mutable<T> = T extends unknown
  ? { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }
  : never;
type Draft = Mutable<Entity>;

/** Decides which entity each mention means, with what this one document tells. */
export function resolveMentions(
  mentions: readonly Mention[],
  document: Document,
  segments: Segments,
  gazetteer: Gazetteer,
): Entities {
  const regions = gather(mentions, (mention) =>
    mention.type === 'region' ? [mention, ...placesIn(mention)] : placesIn(mention),
  );
  const whereabouts = whereaboutsOf(regions, document.source?.value ?? null, gazetteer);
  const resolver = new RegionResolver(regions, whereabouts, gazetteer);
  const drafts = new Map<string, Draft>();
  const pairs: { mention: Mention; entity: Draft }[] = [];
  const unresolved: { mention: Mention; why: string }[] = [];
  for (const mention of mentions) {
    const entity = isRelative(mention) ? null : draftOf(mention, resolver, drafts);
    if (entity) pairs.push({ mention, entity });
    else unresolved.push({ mention, why: candidatesOf(mention) });
  }
  for (const { mention, entity } of pairs) entity.mentions.push(mention);
  for (const place of gather(mentions, placesIn))
    draftOf(place, resolver, drafts)?.mentions.push(place);
  for (const { mentions: own } of drafts.values()) own.sort((a, b) => a.start - b.start);
  linkNeighbours(segments.view.text, pairs);
  const places = [...drafts.values()].filter(isRegionDraft);
  const forms = once(() => formsOf(places));
  const all = [...drafts.values()]
    .map((draft) => placed(draft, places, forms))
    .sort((a, b) => startOf(a) - startOf(b));
  const final = new Map(all.map((entity) => [entity.key, entity]));
  return {
    all,
    mentions: gather(pairs, ({ mention, entity }) => {
      const resolved = final.get(entity.key);
      return resolved ? [{ mention, entity: resolved }] : [];
    }),
    unresolved,
  };
}

/** The regions that a mention names besides what it means itself. */
function placesIn(mention: Mention): readonly RegionMention[] {
  if (mention.type === 'region') return mention.outer ?? [];
  const place = mention.type === 'institution' ? mention.place : undefined;
  return [...(mention.inner ?? []), ...(place ? [place, ...(place.outer ?? [])] : [])];
}

/** Where an entity is named first; the wider of two that begin there goes before. */
function startOf({ mentions: [first] }: Entity): number {
  return first?.start ?? 0;
}

function draftOf(
  mention: Mention,
  resolver: RegionResolver,
  drafts: Map<string, Draft>,
): Draft | null {
  const met = drafts.get(sureKey(mention) ?? '');
  if (met) return met;
  const draft = newDraft(mention, resolver);
  if (!draft) return null;
  const known = drafts.get(draft.key);
  if (!known) drafts.set(draft.key, draft);
  return known ?? draft;
}

/** The key of what a mention means where nothing else in the document can change it. */
function sureKey(mention: Mention): string | null {
  if (mention.type === 'project') return projectKey(mention.name);
  const [entry, ...others] = mention.entries;
  if (mention.type === 'institution') return entry?.id ?? institutionKey(mention.name);
  return entry && others.length === 0 ? entry.id : null;
}

function institutionKey(name: string): string {
  return `institution:${name}@`;
}

function projectKey(name: string): string {
  return `project:${name}@`;
}

function newDraft(mention: Mention, resolver: RegionResolver): Draft | null {
  switch (mention.type) {
    case 'region':
      return regionDraft(mention, resolver);
    case 'institution':
      return institutionDraft(mention);
    case 'project':
      return projectDraft(mention);
  }
}

function regionDraft(mention: RegionMention, resolver: RegionResolver): Draft | null {
  const meaning = resolver.meaningOf(mention);
  return meaning && { ...meaning, type: 'region', mentions: [], coLocatedWith: [] };
}

function institutionDraft({ entries: [entry], name, kind }: InstitutionMention): Draft {
  const key = entry?.id ?? institutionKey(name);
  return {
    type: 'institution',
    key,
    kind,
    name: entry?.name ?? name,
    regionKey: null,
    memberKeys: [],
    mentions: [],
  };
}

function projectDraft({ name, kind }: ProjectMention): Draft {
  return { type: 'project', key: projectKey(name), name, kind, regionKey: null, mentions: [] };
}

function candidatesOf(mention: Mention): string {
  const entries = mention.type === 'project' ? [] : mention.entries;
  const names = entries.map(({ name, code }) => `${name} ${code ?? ''}`.trim());
  return `The document does not tell which it is: ${names.join(', ')}.`;
}

/** 成都经开区(龙泉驿区): two regions on the same ground, and a longer form of the first. */
function linkNeighbours(
  text: string,
  pairs: readonly { readonly mention: Mention; readonly entity: Draft }[],
): void {
  pairs.forEach(({ mention, entity }, i) => {
    const next = pairs[i + 1];
    if (entity.type !== 'region' || next?.entity.type !== 'region') return;
    const isBracketed =
      text[mention.end] === '(' &&
      next.mention.start === mention.end + 1 &&
      text[next.mention.end] === ')';
    if (!isBracketed || next.entity === entity) return;
    const end = next.mention.end + 1;
    const whole = { ...mention, end, form: text.slice(mention.start, end), rule: CO_LOCATION };
    entity.mentions.push(whole);
    entity.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
    entity.coLocatedWith = [...entity.coLocatedWith, { key: next.entity.key, mention: whole }];
  });
}

const CO_LOCATION = 'region.co-located-in-brackets';

type RegionDraft = Extract<Draft, { type: 'region' }>;

function isRegionDraft(draft: Draft): draft is RegionDraft {
  return draft.type === 'region';
}

/** A name of a region that other names may begin with. */
interface RegionForm {
  readonly form: string;
  readonly key: string;
}

/** All names of the regions, the longest first. */
function formsOf(regions: readonly RegionDraft[]): RegionForm[] {
  const forms = gather(regions, ({ key, name, listed, mentions }) =>
    [...new Set([name, ...(listed?.entry.names ?? []), ...mentions.map(({ form }) => form)])].map(
      (form) => ({ form, key }),
    ),
  );
  return forms.sort((a, b) => b.form.length - a.form.length);
}

/** Puts an entity into the region that its own name begins with, and a joint body under its members. */
function placed(
  draft: Draft,
  regions: readonly Draft[],
  forms: () => readonly RegionForm[],
): Entity {
  if (draft.type === 'region') return draft;
  const isForm = (region: Draft, form: string) =>
    region.name === form || region.mentions.some((mention) => mention.form === form);
  if (draft.type === 'institution' && draft.kind === 'MECHANISM') {
    return { ...draft, memberKeys: membersIn(draft.name, regions, isForm) };
  }
  const [name, form] = [draft.name, draft.mentions[0]?.form ?? draft.name];
  const begins = (whole: string) =>
    forms().find((one) => whole.startsWith(one.form) && whole !== one.form);
  const place = begins(name) ?? (form === name ? undefined : begins(form));
  if (!place) return draft;
  const regionKey = place.key;
  return draft.type === 'institution' ? { ...draft, regionKey } : { ...draft, regionKey };
}

/** 东部新区—成都经开区…领导小组: the regions that the dash joins. */
function membersIn(
  name: string,
  regions: readonly Draft[],
  isForm: (region: Draft, form: string) => boolean,
): string[] {
  const parts = name.split(/[—-]+/u);
  if (parts.length < 2) return [];
  return parts.flatMap((part, i) => {
    const isLast = i === parts.length - 1;
    const lengths = isLast ? Array.from(part, (_, n) => part.length - n) : [part.length];
    for (const length of lengths) {
      const region = regions.find((candidate) => isForm(candidate, part.slice(0, length)));
      if (region) return [region.key];
    }
    return [];
  });
}
