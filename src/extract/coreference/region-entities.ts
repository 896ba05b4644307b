import { gather } from '../../model/gather.ts';
import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer-entry.ts';
import { once } from '../../model/once.ts';
import type { Listed } from '../../model/reading.ts';
import type { RegionKind } from '../../model/schema.generated.ts';
import type { RegionMention } from '../mention.ts';
import { chooseEntry, type Whereabouts } from './choose-entry.ts';

/** What a region mention means, before the mentions of one region are gathered. */
export interface RegionMeaning {
  readonly key: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly code: string | null;
  readonly listed: Listed | null;
  readonly parent: Listed | null;
}

/** Resolves the region mentions of one document. */
export class RegionResolver {
  readonly #gazetteer: Gazetteer;
  readonly #whereabouts: Whereabouts;
  /** Names of the unlisted regions of the document and of its listed ones, the longest first. */
  readonly #names: () => readonly string[];
  readonly #city: () => GazetteerEntry | null;
  /** The fullest form of each place of another country in the document, by its id. */
  readonly #foreign = new Map<string, string>();
  /** The parents that mentions of unlisted names tell, of each name the first. */
  readonly #parents = new Map<string, GazetteerEntry>();

  constructor(mentions: readonly RegionMention[], whereabouts: Whereabouts, gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    this.#whereabouts = whereabouts;
    this.#names = once(() => [
      ...new Set(gather(mentions, ({ name, entries: [entry] }) => [name, entry?.name ?? name])),
    ]);
    this.#city = once(() => dominantCity(mentions, gazetteer));
    for (const { entries, within, name } of mentions) {
      const [entry, ...others] = entries;
      if (entry && others.length === 0) this.#take(entry, name);
      if (entries.length > 0 || within.length === 0) continue;
      const full = this.#fullName(name);
      const parent = this.#nearestDivision(within);
      if (parent && !this.#parents.has(full)) this.#parents.set(full, parent);
    }
  }

  /** @returns null where the document does not tell which of several it is */
  meaningOf(mention: RegionMention): RegionMeaning | null {
    if (mention.entries.length > 0) {
      const entry = chooseEntry(mention, this.#whereabouts, this.#gazetteer);
      return entry && this.#named(listedMeaning(this.listed(entry)));
    }
    const name = this.#fullName(mention.name);
    const [known] = this.#gazetteer.lookUp(name);
    if (known && name !== mention.name) return listedMeaning(this.listed(known));
    const parent = this.#parents.get(name) ?? this.#parentOf(name, mention);
    const key = `region:${name}@${parent?.code ?? ''}`;
    return {
      key,
      name,
      kind: mention.kind,
      code: null,
      listed: null,
      parent: parent && this.listed(parent),
    };
  }

  /**
   * Places of other countries go by the fullest form that the text gives them: 仁川市, 印尼; countries by the usual one
   * before a solemn one, 韩国 before 大韩民国.
   */
  #take(entry: GazetteerEntry, form: string): void {
    if (isSpeltOtherwise(form, entry.name)) this.#foreign.set(entry.id, form);
    if (!FOREIGN.has(entry.list)) return;
    const isForeign = this.#gazetteer.ancestors(entry).every(({ code }) => code === null);
    const known = this.#foreign.get(entry.id) ?? '';
    const isForm =
      entry.names.includes(form) || (entry.kind === 'CITY' && entry.name.startsWith(form));
    const isFuller = form === entry.name || (known !== entry.name && form.length > known.length);
    const isBetter = entry.kind === 'COUNTRY' ? isFuller : form.length > known.length;
    if (isForeign && isForm && isBetter) this.#foreign.set(entry.id, form);
  }

  #named(meaning: RegionMeaning): RegionMeaning {
    return { ...meaning, name: this.#foreign.get(meaning.key) ?? meaning.name };
  }

  listed(entry: GazetteerEntry): Listed {
    return {
      entry,
      ancestors: this.#gazetteer.ancestors(entry),
      groups: this.#gazetteer.groupsOf(entry),
    };
  }

  /**
   * 东部新区 is 成都东部新区 where that is the only name in the document that ends so, and 绍莱 of a headline 绍莱市
   * where the text says what it is.
   */
  #fullName(name: string): string {
    const longer = this.#names().filter(
      (other) =>
        other !== name &&
        (other.endsWith(name) || (other.startsWith(name) && KIND.test(other.slice(name.length)))),
    );
    return longer.length === 1 ? (longer[0] ?? name) : name;
  }

  /** The division before the name or inside it; of a zone also the city that the document speaks of. */
  #parentOf(name: string, { within, kind }: RegionMention): GazetteerEntry | null {
    const outer = this.#nearestDivision(within);
    if (outer) return outer;
    for (let length = name.length - 2; length >= 2; length--) {
      const entry = this.#division(name.slice(0, length));
      if (entry) return entry;
    }
    return kind === 'NEW_AREA' || kind === 'DEVELOPMENT_ZONE' ? this.#city() : null;
  }

  /** The nearest of the divisions before a name that a list knows. */
  #nearestDivision(within: readonly string[]): GazetteerEntry | null {
    for (const outer of within.toReversed()) {
      const entry = this.#division(outer);
      if (entry) return entry;
    }
    return null;
  }

  #division(form: string): GazetteerEntry | null {
    const entries = this.#gazetteer.lookUp(form).filter(({ code }) => code !== null);
    return chooseEntry({ entries, within: [] }, this.#whereabouts, this.#gazetteer);
  }
}

/** What a division is, as the last character of its name. */
const KIND = /^[省市区县州郡府]$/u;

const FOREIGN: ReadonlySet<string> = new Set(['places', 'countries']);

/** São Paulo for Sao Paulo: the text has the marks of its letters. */
function isSpeltOtherwise(form: string, name: string): boolean {
  return form !== name && form.normalize('NFD').replace(/\p{M}/gu, '') === name;
}

function listedMeaning(listed: Listed): RegionMeaning {
  const { id, name, kind, code } = listed.entry;
  return { key: id, name, kind: kind as RegionKind, code, listed, parent: null };
}

/** The city that most of the regions lie in, where one leads. */
function dominantCity(
  mentions: readonly RegionMention[],
  gazetteer: Gazetteer,
): GazetteerEntry | null {
  const counts = new Map<GazetteerEntry, number>();
  for (const { entries } of mentions) {
    const [entry, ...others] = entries;
    if (!entry || others.length > 0) continue;
    const city = [entry, ...gazetteer.ancestors(entry)].find(({ kind }) => kind === 'CITY');
    if (city) counts.set(city, (counts.get(city) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : null;
}
