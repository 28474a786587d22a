import type { CatalogueEntry } from '../lesson/catalogue';
import type { Lesson, LessonId } from '../lesson/Lesson';
import type { TextId } from '../ownText/OwnText';
import type { AppStorage } from '../storage/AppStorage';
import type { Change } from '../storage/tabs';
import type { LexemeKey } from '../study/Standing';
import { knownTexts } from './knownTexts';
import { searchedTexts } from './searchedTexts';
import type { ShelfAsked, ShelfQuestionName, ShelfSaid } from './ShelfMessage';
import { shelvedItems } from './shelvedItems';
import { stepsInOrder } from './stepsInOrder';
import { blocksOfLesson, blocksOfText, type TextBlocks } from './textBlocks';

/** What the shelf needs around it. */
export interface ShelfSurroundings {
  readonly openStorage: () => Promise<AppStorage>;
  readonly lessons: readonly CatalogueEntry[];
  /** Null if it cannot be had. */
  readonly loadLesson: (id: LessonId) => Promise<Lesson | null>;
  /** The words that ship with it, in the form of `formatTextWords`; null if they cannot be had. */
  readonly loadWords: (id: LessonId) => Promise<string | null>;
  /** Lets whatever waits have its turn. */
  readonly breathe: () => Promise<void>;
  /** To be called when what was said may not be so any more. */
  readonly onNews: () => void;
}

/** Lessons and the reader's own texts, held ready to be listed, ordered and searched. Writes nothing. */
export interface Shelf {
  readonly answers: Answers;
  /** Something has changed: what is asked from now on is answered by how it is now. */
  readonly change: (change: Change) => void;
}

type Answers = {
  readonly [Name in ShelfQuestionName]: (asked: ShelfAsked<Name>) => Promise<ShelfSaid<Name>>;
};

const STEPS_BETWEEN_NEWS = 30; // of reading for the search

/**
 * A shelf. It begins to read at once: first what stands on it, then what is known of the words; all that the texts say when it is
 * first searched.
 */
export function createShelf({
  openStorage,
  lessons,
  loadLesson,
  loadWords,
  breathe,
  onNews,
}: ShelfSurroundings): Shelf {
  const known = knownTexts();
  const shelved = shelvedItems(lessons, known.coverageOf);
  const searched = searchedTexts(readBlocks);
  const opened = openStorage();
  const steps = stepsInOrder(opened);

  async function readTexts(storage: AppStorage): Promise<void> {
    await shelved.readTexts(storage);
    searched.hold([
      ...lessons.map(({ id, title }) => ({ id, title, added: '' })),
      ...(shelved.texts() ?? []).map(({ id, title, added }) => ({ id, title, added })),
    ]);
  }
  const textIds = () => (shelved.texts() ?? []).map(({ id }) => id);
  const readCounts = (storage: AppStorage) => known.readCounts(storage, textIds(), breathe);
  const readLesson = async (id: LessonId) => {
    const words = await loadWords(id);
    if (words !== null) known.takeLesson(id, words);
  };
  /**
   * Together: while one waits for the disk, the other is taken in. The first texts are told of at once: nobody waits for the
   * counts of two thousand to see those of twenty.
   */
  const readKnown = async (storage: AppStorage) => {
    const knowledge = known.readKnowledge(storage);
    let first = true;
    const afterBatch = async () => {
      if (first) void knowledge.then(onNews);
      first = false;
      await breathe();
    };
    const counts = known.readCounts(storage, textIds(), afterBatch);
    await Promise.all([knowledge, counts, ...lessons.map(({ id }) => readLesson(id))]);
  };
  const readQuiz = (id: string) => (storage: AppStorage) => shelved.readQuiz(storage, id as LessonId);
  const tell = async () => onNews();

  function readAll(): void {
    steps.needed('texts', readTexts);
    steps.needed('positions', shelved.readPositions);
    for (const { id } of lessons) steps.later(`quiz ${id}`, readQuiz(id));
    steps.later('known', readKnown);
    steps.later('news', tell);
  }

  function change(what: Change): void {
    switch (what.kind) {
      case 'texts':
        steps.needed('texts', readTexts);
        steps.later('counts', readCounts);
        if (searching) readForSearch();
        break;
      case 'knowledge':
        steps.needed(null, (storage) => known.readStandings(storage, what.lexemes as readonly LexemeKey[]));
        break;
      case 'position':
        steps.needed(`position ${what.lesson}`, (storage) => shelved.readPosition(storage, what.lesson));
        break;
      case 'quiz':
        steps.needed(`quiz ${what.lesson}`, readQuiz(what.lesson));
        break;
      case 'everything':
        return readAll();
      default:
        return; // settings and lookups do not stand on the shelf
    }
    steps.later('news', tell);
  }

  async function readBlocks(id: string): Promise<TextBlocks | null> {
    if (shelved.lessonOf(id)) {
      const lesson = await loadLesson(id as LessonId);
      return lesson && blocksOfLesson(lesson);
    }
    const outcome = await (await opened).texts.read(id as TextId);
    return outcome.ok && outcome.value ? blocksOfText(outcome.value) : null;
  }

  let searching: Promise<void> | null = null;
  /** Reads what has not been read for the search; after what is being read already. */
  function readForSearch(): void {
    let read = 0;
    const onStep = async () => {
      if (++read % STEPS_BETWEEN_NEWS === 0) onNews();
      await breathe();
    };
    searching = Promise.all([searching, steps.soon()])
      .then(() => searched.readAll(onStep))
      .then(onNews)
      .catch(() => {}); // what could not be read is not found
  }

  const answers: Answers = {
    list: async (asked) => {
      await steps.soon();
      const texts = shelved.texts();
      if (texts === null) return { kind: 'failed' };
      return {
        kind: 'read',
        ...shelved.items(asked),
        texts: { count: texts.length, words: texts.reduce((sum, { figures }) => sum + figures.words, 0) },
        knowledge: known.knowledge(),
      };
    },
    search: async (asked) => {
      await steps.soon();
      if (!searching) readForSearch();
      const isAsked = (id: string) =>
        asked.kind === 'all' || (shelved.lessonOf(id) !== undefined) === (asked.kind === 'lessons');
      const { hits, ...found } = await searched.search(asked, isAsked);
      return {
        ...found,
        hits: hits.flatMap(({ id, ...hit }) => {
          const item = shelved.itemOf(id);
          return item ? [{ item, ...hit }] : [];
        }),
      };
    },
    opening: async ({ text, most }) => known.openingOf(text, most),
    uncounted: async ({ except }) => {
      await steps.all();
      const id = textIds().find((one) => !known.isCounted(one) && !except.includes(one));
      return id === undefined ? null : { id, blocks: ((await readBlocks(id))?.body ?? []).map(({ text }) => text) };
    },
  };

  void opened.then((storage) => storage.onChange(change)).catch(() => {});
  readAll();
  return { answers, change };
}
