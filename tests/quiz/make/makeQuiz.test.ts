import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLesson } from '../../../src/lesson/build/buildLesson';
import { contains } from '../../../src/lesson/places';
import { placesOf, proofOf } from '../../../src/quiz/Item';
import { chooseCandidates } from '../../../src/quiz/make/chooseCandidates';
import { candidatesOf, makeQuiz } from '../../../src/quiz/make/makeQuiz';
import { makers } from '../../../src/quiz/make/makers';
import { openLesson } from '../../../src/quiz/openLesson';
import type { KindName } from '../../../src/quiz/questionKinds';
import { theLexicon } from '../../support/theLexicon';
import { lessonOn, sha256, someOptions, sourceOn } from './aSource';

const raw = readFileSync(path.join(import.meta.dirname, '../../fixtures/kp2mi-bogor.txt'), 'utf8');
const lesson = lessonOn(raw);
const quiz = (changes: Parameters<typeof someOptions>[0] = {}) => makeQuiz(lesson, someOptions(changes), theLexicon);

describe('a quiz on an article', () => {
  test('is the same for the same options, and another one for another seed', () => {
    expect(quiz()).toEqual(quiz());
    expect(quiz({ seed: 2 })).not.toEqual(quiz({ seed: 1 }));
  });

  test('has questions that a lesson may have, each with its proof', () => {
    const questions = quiz();
    expect(questions).toHaveLength(20);
    expect(openLesson({ ...lesson, questions }).ok).toBe(true);
    for (const question of questions) expect(proofOf(question).length).toBeGreaterThan(0);
  });

  test('has as many as are wanted, of the kinds that are wanted', () => {
    expect(quiz({ count: 5 })).toHaveLength(5);
    const kinds: readonly KindName[] = ['vocabulary', 'connector'];
    expect(new Set(quiz({ kinds }).map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(quiz({ kinds: [] })).toEqual([]);
  });

  test('mixes kinds, and is spread over the text', () => {
    const questions = quiz({ count: 12 });
    expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    expect(
      new Set(questions.flatMap((one) => placesOf(one).slice(0, 1)).map(({ block }) => block)).size,
    ).toBeGreaterThan(5);
  });

  test('of no kind are there more than a quarter, as long as there are others', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const counts = new Map<string, number>();
      for (const { kind } of quiz({ count: 20, seed: seed * 7_919_317 })) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
    }
  });

  test('asks for nothing that the reader knows as long as there is something else', () => {
    const words = (knows: (key: string) => boolean) =>
      quiz({ kinds: ['vocabulary'], count: 4, knows }).map(({ id }) => id);
    const first = words(() => false);
    expect(words(() => true)).toHaveLength(first.length);
    expect(words((key) => key !== 'sambut' && key !== 'hadir')).not.toEqual(first);
  });

  test('a text of one word bears none', () => {
    expect(makeQuiz(lessonOn('Halo.'), someOptions(), theLexicon)).toEqual([]);
  });
});

describe('choosing', () => {
  const source = sourceOn(raw);
  const all = candidatesOf(source, 'all');

  test('each maker makes questions of its own kind, and most have something to ask of a whole article', () => {
    for (const [name, make] of Object.entries(makers))
      expect(make(source).filter(({ question }) => question.kind !== name)).toEqual([]);
    expect(new Set(all.map(({ question }) => question.kind)).size).toBeGreaterThan(5);
  });

  test('no two questions are about the same, and none shows or tells what another asks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 2, max: 30 }), (seed, count) => {
        const chosen = chooseCandidates(all, count, sourceOn('Halo.', { seed }).random);
        expect(chosen.length).toBeLessThanOrEqual(count);
        expect(new Set(chosen.map(({ about }) => about)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ question }) => question.id)).size).toBe(chosen.length);
        for (const one of chosen)
          for (const other of chosen)
            if (one !== other) {
              expect(one.tells).not.toContain(other.about);
              for (const hidden of other.hides)
                expect(placesOf(one.question).some((place) => contains(place, hidden))).toBe(false);
            }
      }),
      { numRuns: 20 },
    );
  });

  test('easy ones come first, roughly', () => {
    const hardness = chooseCandidates(all, 12, () => 0.5).map((one) => one.hardness);
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    expect(mean(hardness.slice(0, 6))).toBeLessThan(mean(hardness.slice(6)));
  });

  test('what is worth nothing is not asked', () => {
    expect(
      chooseCandidates(
        all.map((one) => ({ ...one, worth: -1 })),
        5,
        () => 0.5,
      ),
    ).toEqual([]);
  });
});

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom('“', '\n\n', ' kata ', ' karena '),
      (text, glue) => {
        const made = buildLesson(text.split(' ').join(glue), theLexicon, sha256);
        if (made) expect(openLesson({ ...made, questions: makeQuiz(made, someOptions(), theLexicon) }).ok).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a text copied without its paragraphs bears as many questions as one with them', () => {
  const flat = lessonOn(lesson.body.map(({ text }) => text).join(' '));
  expect(flat.body).toHaveLength(1);
  expect(makeQuiz(flat, someOptions({ count: 20 }), theLexicon).length).toBeGreaterThan(15);
});
