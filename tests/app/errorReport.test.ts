import { expect, test } from 'vitest';
import { errorReport, type Surroundings } from '../../src/app/errorReport';

const where: Surroundings = {
  address: 'https://example.org/lessons/contoh',
  browser: 'A browser',
  build: '1.2.3',
  at: new Date('2026-01-02T03:04:05.678Z'),
};

class Custom extends Error {
  override name = 'Custom';
}

test('says what, where, when and in which version, each on a line of its own', () => {
  const error = new Custom('broken');
  error.stack = 'Custom: broken\n    at somewhere';
  expect(errorReport(error, '\n    at Screen\n    at App', where)).toBe(
    [
      'Simak 1.2.3',
      '2026-01-02T03:04:05.678Z',
      'https://example.org/lessons/contoh',
      'A browser',
      '',
      'Custom: broken',
      '    at somewhere',
      '',
      'at Screen',
      '    at App',
    ].join('\n'),
  );
});

test.each<[string, unknown, string]>([
  ['an error without a stack', Object.assign(new Custom('broken'), { stack: undefined }), 'Custom: broken'],
  ['a string', 'broken', 'broken'],
  ['nothing', undefined, 'undefined'],
  ['an object', { toString: () => 'an object' }, 'an object'],
])('whatever was thrown: %s', (_, thrown, line) => {
  const lines = errorReport(thrown, '', where).split('\n');
  expect(lines.slice(4)).toEqual(['', line]);
});
