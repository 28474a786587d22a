/**
 * The one canonical JSON text of a value (RFC 8785): members sorted by the UTF-16 code units of their names, no white
 * space, numbers and texts as ECMAScript writes them. Two values are the same exactly if these texts are.
 * Throws a TypeError for what JSON cannot hold (undefined, NaN, a lone surrogate, a function): a bug, since parsed values
 * hold none of it.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${scalar(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  return scalar(value);
}

const LONE_SURROGATE = /\p{Surrogate}/u;

function scalar(value: unknown): string {
  const isJson =
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    (typeof value === 'string' && !LONE_SURROGATE.test(value));
  if (!isJson) throw new TypeError(`not a JSON value: ${typeof value}`);
  return JSON.stringify(value);
}
