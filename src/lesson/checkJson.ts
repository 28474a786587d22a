import { LIMITS } from './limits';
import type { Problem } from './Parsed';
import type { ProblemCode } from './ProblemCode';

/** What `JSON.parse` makes of an object. */
export type JsonObject = { readonly [name: string]: unknown };

/** A plain object, not a list, not an instance of a class. */
export function isJsonObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Names that code which copies or looks up members stumbles over. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const BROKEN = /\p{Surrogate}/u;

/**
 * The first thing in a value that is not JSON, or that is too much of it (see `LIMITS`); null if there is none. Stops
 * there: what is left may be endless.
 */
export function checkJson(input: unknown): Problem | null {
  // The way to where the walk is; it stays as it is where something is found.
  const path: (string | number)[] = [];
  let [text, values] = [0, 0];

  function check(value: unknown): ProblemCode | null {
    values += 1;
    if (values > LIMITS.values) return 'too-large';
    if (typeof value === 'string') return checkText(value);
    if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-json';
    if (value === null || typeof value === 'boolean') return null;
    if (path.length >= LIMITS.depth) return 'too-deep';
    if (Array.isArray(value)) return checkList(value);
    return isJsonObject(value) ? checkObject(value) : 'not-json';
  }

  function checkText(value: string): ProblemCode | null {
    text += value.length;
    if (text > LIMITS.text) return 'too-large';
    return BROKEN.test(value) ? 'broken-text' : null;
  }

  function checkList(list: readonly unknown[]): ProblemCode | null {
    // By index, since a hole in the list must be seen.
    for (let index = 0; index < list.length; index += 1) {
      path.push(index);
      const code = check(list[index]);
      if (code) return code;
      path.pop();
    }
    return null;
  }

  function checkObject(object: JsonObject): ProblemCode | null {
    for (const name of Object.keys(object)) {
      path.push(name);
      const code = FORBIDDEN.has(name) ? 'forbidden-key' : (checkText(name) ?? check(object[name]));
      if (code) return code;
      path.pop();
    }
    return null;
  }

  const code = check(input);
  return code && { at: path.join('.'), code };
}

/** The first list at the top of a lesson that is longer than any lesson's; null if there is none. */
export function checkLengths(input: JsonObject): Problem | null {
  for (const [name, limit] of Object.entries(LIMITS.entries)) {
    const list = input[name];
    if (Array.isArray(list) && list.length > limit) return { at: name, code: 'too-large' satisfies ProblemCode };
  }
  return null;
}
