import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/lesson/blocks';
import { LIMITS } from '../../src/lesson/limits';
import { lessonOfText } from '../../src/ownText/lessonOfText';
import { numberedBlocks } from '../../src/ownText/numberedBlocks';
import type { TextBlock } from '../../src/ownText/OwnText';
import { prepareText } from '../../src/ownText/prepareText';
import { makeQuiz } from '../../src/quiz/make/makeQuiz';
import { openLesson } from '../../src/quiz/openLesson';
import { theLexicon } from '../support/theLexicon';
import { anOwnText } from './anOwnText';

const HASH = `sha256-${'A'.repeat(43)}`;

function prepared(raw: string): readonly TextBlock[] {
  const steps = prepareText(raw, theLexicon);
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (!step.value.ok) throw new Error('refused');
  return step.value.prepared.blocks;
}

const ARTICLE =
  'Jembatan Dibuka\n\nPemerintah daerah membangun jembatan itu agar warga tidak perlu naik perahu lagi.\n\nPembangunan\n\n' +
  '“Kami senang,” kata Kepala Desa Joko Susilo. Menurut dia, jembatan itu sudah lama ditunggu warga.';

describe('a text of one’s own as a lesson', () => {
  const text = anOwnText({ blocks: prepared(ARTICLE) });
  const lesson = lessonOfText(text, theLexicon);

  test('has the blocks that the reader draws, with their ids', () => {
    const drawn = numberedBlocks(text).map(({ id, kind, text: words, sentences }) => ({
      id,
      kind,
      text: words,
      sentences,
    }));
    expect(
      blocksOf(lesson).map(({ id, kind, text: words, sentences }) => ({ id, kind, text: words, sentences })),
    ).toEqual(drawn);
    expect(lesson.entities.map(({ name }) => name)).toEqual(['Joko Susilo']);
  });

  test('passes the door, with questions made of it', () => {
    const whole = { ...lesson, hash: HASH };
    const opened = openLesson(whole);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const options = { seed: 1, kinds: 'all', level: 'B1', count: 5, knows: () => false } as const;
    const questions = makeQuiz(opened.value, options, theLexicon);
    expect(questions.length).toBeGreaterThan(1);
    expect(openLesson({ ...whole, questions }).ok).toBe(true);
  });

  test('of a long text the beginning', () => {
    const blocks = Array.from({ length: 900 }, (): TextBlock => ({
      kind: 'paragraph',
      text: 'Warga senang.',
      sentences: [[0, 13]],
    }));
    const { body } = lessonOfText(anOwnText({ blocks }), theLexicon);
    expect(body).toHaveLength(LIMITS.entries.body);
    expect(body.at(-1)?.id).toBe('p500');
  });
});
