import type { Lesson, QuestionSet, SetId } from '../lesson/Lesson';
import catalogueFile from '../lesson/questionCatalogue.json';
import type { KindName } from '../quiz/questionKinds';
import { kindNames } from './kinds/kindViews';

/** What a lesson asks, as far as the first page of its quiz needs to know. */
export interface Asked {
  readonly sets: readonly AskedSet[];
  /** Of questions that are in no set. */
  readonly loose: KindCounts;
}

export interface AskedSet extends Pick<QuestionSet, 'id' | 'title' | 'about'> {
  readonly kinds: KindCounts;
}

/** How many questions there are of which kind; kinds without any are left out. */
export type KindCounts = readonly { readonly kind: string; readonly count: number }[];

/** What the lesson asks, if it is here, else what the catalogue says of it; null if neither does. */
export function askedIn(id: string, lesson: Pick<Lesson, 'sets' | 'questions'> | null): Asked | null {
  if (lesson) return askedOf(lesson);
  const entry = catalogueFile.find((one) => one.id === id);
  return entry ? { sets: entry.sets.map((set) => ({ ...set, id: set.id as SetId })), loose: entry.loose } : null;
}

function askedOf({ sets, questions }: Pick<Lesson, 'sets' | 'questions'>): Asked {
  const dealt = new Set(sets.flatMap((set) => set.questions));
  const kindsOf = (wanted: (id: Lesson['questions'][number]['id']) => boolean) =>
    countsOf(questions.filter((question) => wanted(question.id)).map(({ kind }) => kind));
  return {
    sets: sets.map((set) => ({ ...set, kinds: kindsOf((question) => set.questions.includes(question)) })),
    loose: kindsOf((question) => !dealt.has(question)),
  };
}

const countsOf = (kinds: readonly string[]): KindCounts =>
  [...new Set(kinds)].map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));

/** The kinds of a set, or of all, in the order in which kinds are listed. */
export function kindsIn({ sets, loose }: Asked, set: SetId | null): readonly { name: KindName; count: number }[] {
  const counts = [
    ...sets.filter(({ id }) => set === null || id === set).map(({ kinds }) => kinds),
    set ? [] : loose,
  ].flat();
  const of = (name: KindName) => counts.filter(({ kind }) => kind === name).reduce((sum, { count }) => sum + count, 0);
  return kindNames.map((name) => ({ name, count: of(name) })).filter(({ count }) => count > 0);
}

/** How many there are of these kinds, or of all but some. */
export const totalOf = (
  kinds: readonly { name: KindName; count: number }[],
  without: readonly KindName[] = [],
): number => kinds.filter(({ name }) => !without.includes(name)).reduce((sum, { count }) => sum + count, 0);
