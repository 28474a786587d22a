import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstWordsOf } from '../../src/lesson/FirstWords';
import type { ContentHash } from '../../src/lesson/Lesson';
import { packFirstWords } from '../../src/lesson/packFirstWords';
import { passageOf } from '../../src/lesson/Passage';
import { fetchFirstWords } from '../../src/state/firstWords';
import { seedLesson } from '../support/seedLesson';

const passage = passageOf(seedLesson);
const first = firstWordsOf(seedLesson);
const words = packFirstWords(first);

/** Answers every request so. */
function server(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn(async (_: string) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

test('what answers a tap: the words that stand at a place, with their meaning', async () => {
  const fetch = server(() => Response.json(words));
  const read = await fetchFirstWords(passage);
  const [entry] = seedLesson.glossary;
  const [place] = entry?.places ?? [];
  if (!read || !entry || !place) return expect.unreachable();
  const [start = 0] = place.spans[0] ?? [];
  const found = read.index.entriesAt(place.block, start).glossary.find(({ id }) => id === entry.id);
  expect(found?.meaning).toEqual(entry.meaning);
  expect(read.lesson.id).toBe(seedLesson.id);
  expect(fetch.mock.calls).toEqual([[`/lessons/${seedLesson.id}.words.json`]]);
});

describe('nothing, and no failure: the lesson that follows says why', () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no such file', () => new Response('', { status: 404 })],
    ['a server in trouble', () => Response.json(words, { status: 503 })],
    ['a page instead of a file', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['half a file', () => new Response(JSON.stringify(words).slice(0, 500))],
    ['words of another revision', () => Response.json({ ...words, hash: 'sha256-other' })],
    ['nothing at all', () => Response.json(null)],
    ['a list', () => Response.json([words])],
    ['no words', () => Response.json({ ...words, ids: undefined })],
    ['no phrases', () => Response.json({ ...words, phrases: undefined })],
    ['words without places', () => Response.json({ ...words, places: [] })],
    ['the older form, by entry', () => Response.json(first)],
  ])('%s', async (_, answer) => {
    server(answer);
    expect(await fetchFirstWords(passage)).toBeNull();
  });

  test('the words are right, but the page holds another revision', async () => {
    server(() => Response.json(words));
    expect(await fetchFirstWords({ ...passage, hash: 'sha256-other' as ContentHash })).toBeNull();
  });
});

test('phrases of a block that the passage has not are left out; a block without phrases has none', async () => {
  const other = packFirstWords({ ...first, phrases: { p99: first.phrases['p1'] ?? [] } });
  server(() => Response.json(other));
  const read = await fetchFirstWords(passage);
  expect(read?.lesson.translations.en['p99']).toBeUndefined();
  expect(read?.lesson.translations.en['p1']?.phrases).toEqual([]);
  expect(read?.index.phraseAt('p1', 0, 'source')).toBeNull();
});
