import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/lesson/catalogue';
import { inOrder, titleOf, type ShelfItem, type ShelfOrder } from '../../src/shelf/ShelfItem';
import type { QuizProgress } from '../../src/shelf/LessonProgress';
import { anOwnText } from '../ownText/anOwnText';

const figures = { lexemes: 1, ordinary: 1, explained: 1 };
const counts = (known: number, unseen: number) => ({ known, learning: 0, unseen, ignored: 0 });
const covered = (known: number, unseen: number) => ({ tokens: counts(known, unseen), types: counts(known, unseen) });

const text = (title: string, words: number, coverage: ShelfItem['coverage'] = null): ShelfItem => ({
  kind: 'text',
  text: { ...anOwnText({ title }).header, figures: { ...figures, words } },
  reading: { kind: 'unread' },
  coverage,
});

const [seed] = catalogue;
if (!seed) throw new Error('the catalogue is empty');
const lesson = (title: string, words: number, coverage: ShelfItem['coverage'], quiz: QuizProgress): ShelfItem => ({
  kind: 'lesson',
  lesson: { ...seed, title, words },
  progress: { reading: { kind: 'unread' }, quiz },
  coverage,
});

const NO_QUIZ = { kind: 'none' } as const;
const SHELF = [
  lesson('Selesai', 300, covered(100, 0), { kind: 'result', right: 1, total: 2 }),
  lesson('Pelajaran', 200, covered(92, 8), NO_QUIZ),
  text('bandung 10', 50, covered(98, 2)),
  text('Bandung 9', 900),
  text('Éh', 10, covered(49, 1)),
  text('Asing', 100, covered(0, 0)),
];

describe('the order', () => {
  test.each<[order: ShelfOrder, titles: readonly string[], why: string]>([
    ['latest', ['Selesai', 'Pelajaran', 'bandung 10', 'Bandung 9', 'Éh', 'Asing'], 'as it was given'],
    [
      'readable',
      ['Asing', 'Éh', 'bandung 10', 'Pelajaran', 'Selesai', 'Bandung 9'],
      'by the known share; as much known: with fewer new words; then what is finished; then what is not counted',
    ],
    ['title', ['Asing', 'Bandung 9', 'bandung 10', 'Éh', 'Pelajaran', 'Selesai'], 'whatever the case; numbers by size'],
    ['length', ['Éh', 'bandung 10', 'Asing', 'Pelajaran', 'Selesai', 'Bandung 9'], 'the shortest first'],
  ])('%s: %j (%s)', (order, titles) => {
    expect(inOrder(SHELF, order).map(titleOf)).toEqual(titles);
  });
});
