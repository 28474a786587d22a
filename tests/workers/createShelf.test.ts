import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/lesson/catalogue';
import type { BlockId, LessonId } from '../../src/lesson/Lesson';
import type { TextId } from '../../src/ownText/OwnText';
import type { DeviceId, EventId } from '../../src/quiz/QuizEvent';
import { titleOf } from '../../src/shelf/ShelfItem';
import { percentOf, shareKnown } from '../../src/study/coverageOf';
import { parseTextWords } from '../../src/study/parseTextWords';
import type { LexemeKey } from '../../src/study/Standing';
import { TEXT_WORDS_VERSION } from '../../src/study/TextWords';
import { createShelf, type Shelf } from '../../src/workers/createShelf';
import type { ListAsked, SearchAsked, ShelfFound, ShelfList } from '../../src/workers/ShelfMessage';
import { anOwnText } from '../ownText/anOwnText';
import { aStorage, type TestStorage } from '../state/aStorage';
import { eventually } from '../support/eventually';
import { seedLesson } from '../support/seedLesson';

const at = '2026-03-14T08:00:00.000Z';
const device = 'perangkat' as DeviceId;

/** A text of one paragraph, whose words are counted as given. */
async function put({ storage }: TestStorage, id: string, title: string, body: string, added = at): Promise<void> {
  const blocks = [{ kind: 'paragraph', text: body, sentences: [[0, body.length]] }] as const;
  await storage.texts.save(anOwnText({ id: id as TextId, title, added, blocks }));
}

const count = ({ storage }: TestStorage, text: string, lexemes: string, version = TEXT_WORDS_VERSION) =>
  storage.texts.saveWords({ text: text as TextId, version, lexemes });

const know = ({ storage }: TestStorage, id: string, ...lexemes: string[]) =>
  storage.knowledge.mark({
    kind: 'marked',
    id: id as EventId,
    device,
    at,
    lexemes: lexemes as LexemeKey[],
    to: 'known',
    by: 'list',
    text: null,
  });

/** Opens a shelf; `news` counts what it has told. */
function open(own: TestStorage, breathe = async () => {}): Shelf & { news: () => number } {
  let news = 0;
  const shelf = createShelf({
    openStorage: async () => own.storage,
    lessons: catalogue,
    loadLesson: async () => seedLesson,
    loadWords: async () => readFileSync(`public/lessons/${seedLesson.id}.lexemes.txt`, 'utf8'),
    breathe,
    onNews: () => void news++,
  });
  return { ...shelf, news: () => news };
}

const EVERYTHING: ListAsked = { kind: 'all', order: 'latest', most: 100 };
type Read = Extract<ShelfList, { kind: 'read' }>;
async function list(shelf: Shelf, asked: Partial<ListAsked> = {}): Promise<Read> {
  const said = await shelf.answers.list({ ...EVERYTHING, ...asked });
  if (said.kind !== 'read') throw new Error(said.kind);
  return said;
}
const titles = async (shelf: Shelf, asked?: Partial<ListAsked>) => (await list(shelf, asked)).items.map(titleOf);
const coverages = async (shelf: Shelf) => (await list(shelf, { kind: 'texts' })).items.map(({ coverage }) => coverage);

const search = (shelf: Shelf, typed: string, asked: Partial<SearchAsked> = {}): Promise<ShelfFound> =>
  shelf.answers.search({ typed, forms: [], kind: 'all', most: 10, ...asked });
/** Once everything has been read. */
async function found(shelf: Shelf, typed: string, asked?: Partial<SearchAsked>): Promise<readonly string[]> {
  await eventually(async () => (await search(shelf, typed, asked)).through).toBe('all');
  return (await search(shelf, typed, asked)).hits.map(({ item }) => titleOf(item));
}

test('the first texts are told of while the others are still being counted', async () => {
  const own = aStorage();
  for (let number = 0; number < 150; number++) {
    await put(own, `t${number}`, `Teks ${number}`, 'Satu.', new Date(Date.UTC(2026, 0, 200 - number)).toISOString());
    await count(own, `t${number}`, 'satu\t1\n');
  }
  const shelf = open(own, () => new Promise(() => {})); // nothing goes on after the first step
  await eventually(async () => shelf.news()).toBe(1);
  const told = (await list(shelf, { kind: 'texts', most: 150 })).items.map(({ coverage }) => coverage);
  expect(told[0]).not.toBeNull();
  expect(told.at(-1)).toBeNull();
});

const [seed] = catalogue;
if (!seed) throw new Error('the catalogue is empty');

describe('the list', () => {
  test('has lessons, then texts, the latest first', async () => {
    const own = aStorage();
    await put(own, 'a', 'Lama', 'Satu.', '2026-01-01T00:00:00.000Z');
    await put(own, 'b', 'Baru', 'Dua.', '2026-02-01T00:00:00.000Z');
    const shelf = open(own);
    expect(await titles(shelf)).toEqual([seed.title, 'Baru', 'Lama']);
    expect(await titles(shelf, { kind: 'texts' })).toEqual(['Baru', 'Lama']);
    expect(await titles(shelf, { kind: 'lessons' })).toEqual([seed.title]);
    expect(await titles(shelf, { order: 'title', kind: 'texts' })).toEqual(['Baru', 'Lama']);
    expect(await list(shelf, { most: 1 })).toMatchObject({ total: 3, texts: { count: 2, words: 8 } });
  });

  test('says how far one has read', async () => {
    const own = aStorage();
    await own.storage.positions.save({ lesson: seed.id, block: 'p7' as BlockId, fraction: 0, at });
    const shelf = open(own);
    expect((await list(shelf)).items).toMatchObject([{ progress: { reading: { kind: 'paragraph', number: 7 } } }]);
    await own.storage.positions.save({ lesson: 'a' as LessonId, block: 'p2' as BlockId, fraction: 0, at });
    await put(own, 'a', 'Satu', 'Satu.');
    own.say({ kind: 'position', lesson: 'a' });
    own.say({ kind: 'texts' });
    expect((await list(shelf, { kind: 'texts' })).items).toMatchObject([{ reading: { number: 2 } }]);
  });

  test('fails where texts cannot be read', async () => {
    const own = aStorage();
    const texts = {
      ...own.storage.texts,
      headers: async () => ({ ok: false, failure: { kind: 'unknown', detail: '' } }) as const,
    };
    const shelf = open({ ...own, storage: { ...own.storage, texts } });
    expect(await shelf.answers.list(EVERYTHING)).toEqual({ kind: 'failed' });
  });
});

describe('what is known of a text', () => {
  async function counted() {
    const own = aStorage();
    await put(own, 'a', 'Pasar', 'Harga beras naik. Harga turun.');
    await count(own, 'a', 'harga#1\t2\nberas#1\t1\nnaik#1\t1\nturun#1\t1\n');
    return own;
  }

  test('is counted by its words', async () => {
    const own = await counted();
    await know(own, '1', 'harga#1', 'beras#1', 'lain#1');
    const shelf = open(own);
    await eventually(() => coverages(shelf)).toEqual([
      {
        tokens: { known: 3, learning: 0, unseen: 2, ignored: 0 },
        types: { known: 2, learning: 0, unseen: 2, ignored: 0 },
      },
    ]);
    expect((await list(shelf)).knowledge).toBe('some');
    const opening = await shelf.answers.opening({ text: 'a', most: 10 });
    expect(opening?.words.map(({ key }) => key)).toEqual(['naik#1', 'turun#1']);
    expect(await shelf.answers.opening({ text: 'b', most: 10 })).toBeNull();
  });

  test('comes with a lesson that ships', async () => {
    const own = aStorage();
    const shelf = open(own);
    const percent = async () =>
      (await list(shelf)).items.map(({ coverage }) => coverage && percentOf(shareKnown(coverage.tokens)));
    await eventually(percent).toEqual([0]);
    const words = parseTextWords(readFileSync(`public/lessons/${seedLesson.id}.lexemes.txt`, 'utf8'));
    if (!words.ok) throw new Error('no words');
    await know(own, '1', ...words.value.counts.keys());
    own.say({ kind: 'knowledge', lexemes: [...words.value.counts.keys()] });
    await eventually(percent).toEqual([100]);
  });

  test('changes when a word does', async () => {
    const own = await counted();
    const shelf = open(own);
    await eventually(async () => (await list(shelf)).knowledge).toBe('none');
    const before = shelf.news();
    await know(own, '1', 'harga#1');
    own.say({ kind: 'knowledge', lexemes: ['harga#1'] });
    expect(await coverages(shelf)).toMatchObject([{ tokens: { known: 2, unseen: 3 } }]);
    await eventually(shelf.news).toBeGreaterThan(before);
    await own.storage.knowledge.unmark({ kind: 'unmarked', id: '2' as EventId, device, at, event: '1' as EventId });
    own.say({ kind: 'knowledge', lexemes: ['harga#1'] });
    expect(await coverages(shelf)).toMatchObject([{ types: { known: 0, unseen: 4 } }]);
    expect((await list(shelf)).knowledge).toBe('none');
  });

  test('is known of none that was counted another way, until it is counted', async () => {
    const own = await counted();
    await count(own, 'a', 'harga#1\t2\n', TEXT_WORDS_VERSION + 1);
    const shelf = open(own);
    const text = { id: 'a', blocks: ['Harga beras naik. Harga turun.'] };
    expect(await shelf.answers.uncounted({ except: [] })).toEqual(text);
    expect(await shelf.answers.uncounted({ except: ['a' as TextId] })).toBeNull();
    expect(await coverages(shelf)).toEqual([null]);
    await count(own, 'a', 'harga#1\t2\n');
    shelf.change({ kind: 'texts' });
    await eventually(() => coverages(shelf)).toMatchObject([{ tokens: { unseen: 2 } }]);
    expect(await shelf.answers.uncounted({ except: [] })).toBeNull();
  });

  test('decides what can be read now', async () => {
    const own = await counted();
    await put(own, 'b', 'Panen', 'Beras naik.', '2026-05-01T00:00:00.000Z');
    await put(own, 'c', 'Belum dihitung', 'Apa.', '2026-06-01T00:00:00.000Z');
    await count(own, 'b', 'beras#1\t1\nnaik#1\t1\n');
    await know(own, '1', 'harga#1');
    const shelf = open(own);
    const readable = () => titles(shelf, { kind: 'texts', order: 'readable' });
    await eventually(readable).toEqual(['Pasar', 'Panen', 'Belum dihitung']);
    await know(own, '2', 'beras#1', 'naik#1');
    own.say({ kind: 'knowledge', lexemes: ['beras#1', 'naik#1'] });
    expect(await readable()).toEqual(['Panen', 'Pasar', 'Belum dihitung']);
  });
});

describe('the search', () => {
  test('finds by the title at once, and by all else once it has been read', async () => {
    const own = aStorage();
    await put(own, 'a', 'Pasar pagi', 'Harga lobak naik.');
    const shelf = open(own);
    const first = await search(shelf, 'pasar');
    expect(first.hits.map(({ item }) => titleOf(item))).toEqual(['Pasar pagi']);
    expect(first.hits[0]).toMatchObject({ title: { text: 'Pasar pagi', marks: [[0, 5]] }, sentence: null });
    expect(await found(shelf, 'lobak')).toEqual(['Pasar pagi']);
    const { hits } = await search(shelf, 'lobak');
    expect(hits[0]?.sentence).toEqual({ text: 'Harga lobak naik.', marks: [[6, 11]], lang: 'id', block: 'p1' });
    expect(shelf.news()).toBeGreaterThan(0);
  });

  test('finds the English of a lesson, where it stands', async () => {
    const shelf = open(aStorage());
    const word = /[A-Z][a-z]{6,}/.exec(seedLesson.translations.en['p3']?.text ?? '')?.[0] ?? '';
    expect(await found(shelf, word)).toEqual([seed.title]);
    const { hits } = await search(shelf, word);
    expect(hits[0]?.sentence?.lang).toBe('en');
    expect(await found(shelf, word, { kind: 'texts' })).toEqual([]);
  });

  test('knows what has come, gone, and what it is called', async () => {
    const own = aStorage();
    await put(own, 'a', 'Pasar', 'Harga lobak naik.');
    const shelf = open(own);
    expect(await found(shelf, 'lobak')).toEqual(['Pasar']);
    await put(own, 'b', 'Panen', 'Lobak murah.', '2027-01-01T00:00:00.000Z');
    await own.storage.texts.rename('a' as TextId, 'Pasar baru');
    shelf.change({ kind: 'texts' });
    expect(await found(shelf, 'lobak')).toEqual(['Panen', 'Pasar baru']);
    const removed = await own.storage.texts.remove('b' as TextId);
    shelf.change({ kind: 'texts' });
    expect(await found(shelf, 'lobak')).toEqual(['Pasar baru']);
    if (removed.ok) await own.storage.texts.putBack(removed.value);
    shelf.change({ kind: 'texts' });
    expect(await found(shelf, 'lobak')).toEqual(['Panen', 'Pasar baru']);
  });

  test('says how many there are beyond those shown', async () => {
    const own = aStorage();
    for (const id of ['a', 'b', 'c']) await put(own, id, id, 'Lobak.');
    const shelf = open(own);
    expect(await found(shelf, 'lobak', { most: 2 })).toHaveLength(2);
    expect((await search(shelf, 'lobak', { most: 2 })).total).toBe(3);
  });
});
