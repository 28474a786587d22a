import { isJsonObject } from '../../lesson/checkJson';

/** Whether JSON holds a value as it is: nothing in it would be left out, or become something else. */
export function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return Array.from(value, isJson).every(Boolean);
  if (isJsonObject(value)) return Object.values(value).every(isJson);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}
