import { expect, test } from 'vitest';
import { createReadingPositions } from '../../src/state/readingPosition';
import { memoryStorage } from '../../src/storage/memoryStorage';
import { failed } from '../../src/storage/Stored';

function positionsOver(storage = memoryStorage({ kind: 'unavailable', detail: 'test' })) {
  let second = 0;
  return createReadingPositions(
    async () => storage,
    () => new Date(Date.UTC(2025, 11, 6, 12, 0, (second += 1))),
  );
}

test('a lesson never read has no position', async () => {
  expect(await positionsOver().readPosition('contoh')).toBeNull();
});

test('the last place is remembered, for each lesson, with its time', async () => {
  const { savePosition, readPosition } = positionsOver();
  expect(await savePosition('contoh', { block: 'p1', fraction: 0 })).toBe(true);
  await savePosition('lain', { block: 'p9', fraction: 1 });
  await savePosition('contoh', { block: 'p4', fraction: 0.25 });
  expect(await readPosition('contoh')).toEqual({
    lesson: 'contoh',
    block: 'p4',
    fraction: 0.25,
    at: '2025-12-06T12:00:03.000Z',
  });
});

test('the lesson last read comes first', async () => {
  const { savePosition, allPositions } = positionsOver();
  for (const lesson of ['a', 'b', 'a', 'c', 'b']) await savePosition(lesson, { block: 'p1', fraction: 0 });
  expect((await allPositions()).map(({ lesson }) => lesson)).toEqual(['b', 'c', 'a']);
});

test('where storage fails nothing is known, and saving says so', async () => {
  const memory = memoryStorage({ kind: 'unavailable', detail: 'test' });
  const failure = async () => failed('unknown');
  const positions = positionsOver({ ...memory, positions: { save: failure, of: failure, all: failure } });
  expect(await positions.savePosition('contoh', { block: 'p1', fraction: 0 })).toBe(false);
  expect(await positions.readPosition('contoh')).toBeNull();
  expect(await positions.allPositions()).toEqual([]);
});
