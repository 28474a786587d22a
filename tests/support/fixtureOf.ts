import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseForm } from './databaseForm';

export const DATABASE_FIXTURES = path.join(import.meta.dirname, '../fixtures/databases');

/** The database as the app of a version left it. */
export const fixtureOf = (version: number): DatabaseForm =>
  JSON.parse(readFileSync(path.join(DATABASE_FIXTURES, `version-${version}.json`), 'utf8')) as DatabaseForm;
