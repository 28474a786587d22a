import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routeOf, routes } from '../../src/app/routes';

test.each([
  ['/', '/'],
  ['/library', '/library'],
  ['/library/', '/library'],
  ['/lessons/kp2mi-bogor', '/lessons/:id'],
  ['/lessons/kp2mi-bogor/quiz', '/lessons/:id/quiz'],
  ['/placement/', '/placement'],
  ['/lessons', '*'],
  ['/lessons/a/b', '*'],
  ['/Settings/x', '*'],
])('%s is shown by %s', (address, path) => {
  expect(routeOf(address)?.path).toBe(path);
});

test('the build finds the file of every screen', () => {
  for (const { module } of routes) expect(existsSync(module), module).toBe(true);
});

test('a screen brings the rest of the texts along exactly where its row says so', () => {
  const source = readFileSync('src/app/routes.ts', 'utf8');
  const rows = [...source.matchAll(/rest: (true|false),\s*Screen: (.*)/g)].map(([, rest, code]) => [rest, code]);
  expect(rows).toHaveLength(routes.length);
  for (const [rest, code] of rows) expect(code?.includes('withRest'), code).toBe(rest === 'true');
});
