import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lesson, QuestionId, QuestionSet } from '../../src/lesson/Lesson';
import { chooseQuestions } from '../../src/quiz/chooseQuestions';
import { questionsFor, type QuizChoice } from '../../src/quiz/QuizChoice';
import { aNumberQuestion, aTruthQuestion, aVocabularyQuestion, both, EVERYTHING, seeded } from './builders';

const makers = [aNumberQuestion, aTruthQuestion, aVocabularyQuestion];
const named = (id: string, nth: number) => makers[nth % makers.length]?.({ id: id as QuestionId }) ?? aTruthQuestion();

/** A lesson with sets of so many questions (a1, a2, … b1 …), and so many that are in none (z1 …). */
function lessonOf(sizes: readonly number[], loose = 0): Pick<Lesson, 'questions' | 'sets'> {
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, nth) => `${letter}${nth + 1}`);
  const dealt = sizes.map((size, nth) => ids('abc'[nth] ?? 'd', size));
  return {
    questions: [...dealt.flat(), ...ids('z', loose)].map(named),
    sets: dealt.map((questions, nth) => ({
      id: 'abc'[nth],
      title: both('t'),
      about: both('a'),
      questions,
    })) as unknown as readonly QuestionSet[],
  };
}

const never = () => 0;
const chosen = (
  lesson: Pick<Lesson, 'questions' | 'sets'>,
  choice: Partial<QuizChoice> = {},
  seed = 1,
  timesAsked: (id: QuestionId) => number = never,
) =>
  chooseQuestions(lesson, { ...EVERYTHING, ...choice }, { random: seeded(seed), timesAsked }).map(
    ({ id }) => id as string,
  );
const set = (id: string) => id as QuestionSet['id'];

describe('all of them', () => {
  test('sets take turns, each from its beginning to its end', () => {
    expect(chosen(lessonOf([2, 2], 1))).toEqual(['a1', 'b1', 'z1', 'a2', 'b2']);
    expect(chosen(lessonOf([4, 2]))).toEqual(['a1', 'b1', 'a2', 'a3', 'b2', 'a4']);
  });

  test('without sets they stand as they are', () => {
    expect(chosen(lessonOf([], 4))).toEqual(['z1', 'z2', 'z3', 'z4']);
  });

  test('of one set, and of some kinds', () => {
    expect(chosen(lessonOf([3, 2]), { set: set('b') })).toEqual(['b1', 'b2']);
    expect(chosen(lessonOf([3, 2]), { set: set('x') })).toEqual([]);
    expect(chosen(lessonOf([3]), { without: ['truth'] })).toEqual(['a1', 'a3']);
    expect(chosen(lessonOf([3]), { without: ['truth', 'number', 'vocabulary'] })).toEqual([]);
  });

  test('as many as there are, where more are wanted', () => {
    expect(chosen(lessonOf([3]), { length: 5 })).toEqual(['a1', 'a2', 'a3']);
  });
});

describe('a few of them', () => {
  const lesson = lessonOf([20, 15, 9], 4);
  const whole = questionsFor(lesson, EVERYTHING).map(({ id }) => id as string);

  test('stand in order, each once, one out of every stretch', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(5 as const, 10 as const, 20 as const), (seed, length) => {
        const places = chosen(lesson, { length }, seed).map((id) => whole.indexOf(id));
        expect(places).toHaveLength(length);
        expect(places.every((place, nth) => place > (places[nth - 1] ?? -1))).toBe(true);
        const stretch = Math.ceil(whole.length / length);
        expect(places.every((place, nth) => Math.abs(place - (nth * whole.length) / length) <= stretch)).toBe(true);
      }),
    );
  });

  test('are the same for the same chance, and others for another', () => {
    expect(chosen(lesson, { length: 10 }, 3)).toEqual(chosen(lesson, { length: 10 }, 3));
    const quizzes = Array.from({ length: 10 }, (_, seed) => chosen(lesson, { length: 10 }, seed).join());
    expect(new Set(quizzes).size).toBeGreaterThan(5);
  });

  test('mix kinds', () => {
    const kinds = chooseQuestions(lesson, { ...EVERYTHING, length: 10 }, { random: seeded(1), timesAsked: never }).map(
      ({ kind }) => kind,
    );
    const counts = ['number', 'truth', 'vocabulary'].map((kind) => kinds.filter((one) => one === kind).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  });

  test('are others the next time, as long as there are others', () => {
    const first = new Set(chosen(lesson, { length: 20 }, 1));
    const second = chosen(lesson, { length: 20 }, 2, (id) => (first.has(id) ? 1 : 0));
    expect(second.filter((id) => first.has(id))).toEqual([]);
  });
});
