import { expect, test, vi } from 'vitest';
import { createLessonLoader } from '../../src/state/loadLesson';
import { aLesson, lessonId } from '../quiz/builders';

const json = (value: unknown, init: ResponseInit = {}) =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    headers: { 'content-type': 'application/json' },
    ...init,
  });

function aLoader(answer: (address: string) => Promise<Response>) {
  const fetch = vi.fn(answer);
  const waiting: (() => void)[] = [];
  const load = createLessonLoader({ basePath: '/simak/', fetch, after: (_, run) => void waiting.push(run) });
  return { load, fetch, aSecondLater: () => waiting.splice(0).forEach((run) => run()) };
}

test('a lesson and its index, fetched once from below the base path', async () => {
  const { load, fetch } = aLoader(async () => json(aLesson()));
  const outcome = await load(lessonId);
  expect(outcome).toMatchObject({ kind: 'loaded', lesson: { lesson: { id: lessonId } } });
  expect(outcome.kind === 'loaded' && outcome.lesson.index.entriesAt('p1', 0).glossary).toEqual([]);
  expect(load(lessonId)).toBe(load(lessonId));
  expect(fetch.mock.calls).toEqual([['/simak/lessons/contoh.json']]);
});

test.each([
  ['no connection', async (): Promise<Response> => Promise.reject(new TypeError('failed to fetch'))],
  ['a server in trouble', async () => json('', { status: 503 })],
])('%s: offline, for a second; then it is tried again', async (_, answer) => {
  const { load, fetch, aSecondLater } = aLoader(answer);
  expect(await load(lessonId)).toEqual({ kind: 'offline' });
  expect(await load(lessonId)).toEqual({ kind: 'offline' });
  expect(fetch).toHaveBeenCalledTimes(1);
  aSecondLater();
  fetch.mockResolvedValue(json(aLesson()));
  expect(await load(lessonId)).toMatchObject({ kind: 'loaded' });
});

test('the connection breaks in the middle of the file: offline', async () => {
  const { load } = aLoader(async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('lost')) });
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  });
  expect(await load(lessonId)).toEqual({ kind: 'offline' });
});

const notFound = { kind: 'refused', problems: [{ at: '', code: 'not-found' }] };

test.each<[string, () => Promise<Response>, object]>([
  ['no such file', async () => json('', { status: 404 }), notFound],
  [
    'a page instead of a file',
    async () => json('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    notFound,
  ],
  ['half a file', async () => json('{"format":1,'), { kind: 'refused', problems: [{ at: '', code: 'not-json' }] }],
  [
    'another lesson',
    async () => json({ ...aLesson(), id: 'lain' }),
    { kind: 'refused', problems: [{ at: 'id', code: 'not-allowed' }] },
  ],
  [
    'a damaged lesson',
    async () => json({ ...aLesson(), topic: 'gossip' }),
    { kind: 'refused', problems: [{ at: 'topic', code: 'not-allowed' }] },
  ],
])('%s: refused, and not fetched again', async (_, answer, outcome) => {
  const { load, fetch, aSecondLater } = aLoader(answer);
  expect(await load(lessonId)).toEqual(outcome);
  aSecondLater();
  expect(await load(lessonId)).toEqual(outcome);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test.each(['../secret', 'a/b', '', 'https://elsewhere.example', 'Contoh', '%2e%2e'])('%j leads nowhere', async (id) => {
  const { load, fetch } = aLoader(async () => json(aLesson()));
  expect(await load(id)).toEqual(notFound);
  expect(fetch).not.toHaveBeenCalled();
});
