const RESPONSE = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';
const SHOWN: Readonly<Record<string, string>> = {
  [RESPONSE]: RESPONSE,
  [JSON_TYPE]: JSON_TYPE,
  'application/*': JSON_TYPE,
  '*/*': JSON_TYPE,
};

/** The headers that clients send are few. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 100;

/**
 * The first of the media types of a whole answer that `accept` names; null where it names none, so
 * that a stream may be wanted, or none in UTF-8.
 */
export function acceptedType(accept = '*/*'): string | null {
  const found = known.get(accept);
  if (found !== undefined) return found;
  const type = firstOf(accept);
  if (known.size < MOST_KNOWN) known.set(accept, type);
  return type;
}

function firstOf(accept: string): string | null {
  const parts = accept.replace(/\s/g, '').toLowerCase().split(',');
  const named = parts.flatMap((part) => {
    const [type = '', ...parameters] = part.split(';');
    const charset = parameters.find((one) => one.includes('charset=')) ?? UTF_8;
    return charset === UTF_8 ? (SHOWN[type] ?? []) : [];
  });
  return named[0] ?? null;
}

const UTF_8 = 'charset=utf-8';
