import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { render, screen, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run as axe } from 'axe-core';
import { IDBFactory } from 'fake-indexeddb';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom';
import { expect, vi } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Language } from '../../src/locales/texts';
import type { Lesson } from '../../src/lesson/Lesson';
import { passageOf } from '../../src/lesson/Passage';
import { openLesson } from '../../src/quiz/openLesson';
import { isQuestion, type KindName, type Question, type QuestionOf } from '../../src/quiz/questionKinds';

const file: unknown = JSON.parse(readFileSync('public/lessons/kp2mi-bogor.json', 'utf8'));

/** The lesson that ships, with these of its questions only, in this order, and without sets. */
export function lessonWith(...ids: readonly string[]): Lesson {
  const parsed = openLesson(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const questions = ids.map((id) => parsed.value.questions.find((question) => question.id === id));
  if (questions.includes(undefined)) throw new Error(`the lesson has no such question: ${ids.join()}`);
  return { ...parsed.value, sets: [], questions: questions.filter((question) => question !== undefined) };
}

/** The same, with the sets that these questions are of. */
export function lessonInSets(...ids: readonly string[]): Lesson {
  const lesson = lessonWith(...ids);
  const parsed = openLesson(file);
  const sets = (parsed.ok ? parsed.value.sets : []).map((set) => ({
    ...set,
    questions: set.questions.filter((id) => ids.includes(id)),
  }));
  return { ...lesson, sets: sets.filter(({ questions }) => questions.length > 0) };
}

/** The lesson that ships, with other questions: they can point into its paragraphs. */
export const lessonAsking = (...questions: readonly Question[]): Lesson => ({ ...lessonWith(), questions });

/** A question of a lesson, as one of its kind. */
export function questionOf<Name extends KindName>(lesson: Lesson, kind: Name): QuestionOf[Name] {
  const question = lesson.questions.filter(isQuestion).find((one): one is QuestionOf[Name] => one.kind === kind);
  if (!question) throw new Error(`no question of kind ${kind}`);
  return question;
}

/** What the highlight layers light, by name; jsdom has no highlights. */
const lit = new Map<string, ReadonlySet<Range>>();
export const litText = (layer: string) => [...(lit.get(layer) ?? [])].map(String);

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: readonly Range[]) {
    super(ranges);
  }
}

/** A browser with nothing stored. What a server would answer is set by `serve`. */
export function freshBrowser(): void {
  sessionStorage.clear(); // drafts of answers
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('crypto', webcrypto);
  vi.stubGlobal('CSS', { escape: (text: string) => text, highlights: lit });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('scrollBy', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  lit.clear();
}

/** What the address of the lesson's file answers: a lesson, any other body, or nothing at all (no connection). */
export function serve(answer: Lesson | Response | 'offline'): void {
  vi.stubGlobal('fetch', async () => {
    if (answer === 'offline') throw new TypeError('Failed to fetch');
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  });
}

interface Opening {
  language?: Language;
  /** What the page brought along; without it, everything comes from the lesson's file. */
  passageOf?: Lesson | undefined;
  /** Behind `/lessons/kp2mi-bogor/quiz`. */
  search?: string;
}

/** Opens the quiz in a new tab: no module remembers anything, only storage does. */
export async function openTab({
  language = 'en',
  passageOf: lesson,
  search = '',
}: Opening = {}): Promise<RenderResult> {
  vi.resetModules();
  const [{ default: Practice }, { keepPassage }] = await Promise.all([
    import('../../src/practice/Practice'),
    import('../../src/state/lessons'),
  ]);
  if (lesson) keepPassage(passageOf(lesson));
  const i18n = await createI18n(language);
  return render(
    <I18nextProvider i18n={i18n}>
      <MemoryRouter initialEntries={[`/lessons/kp2mi-bogor/quiz${search}`]}>
        <Routes>
          <Route path="/lessons/:id/quiz" element={<Practice />} />
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      </MemoryRouter>
    </I18nextProvider>,
  );
}

function Elsewhere() {
  const { pathname, search } = useLocation();
  return <p>at {pathname + search}</p>;
}

/** Opens the quiz of a lesson that its page brought along, and starts it. */
export async function startQuizOf(lesson: Lesson, language: Language = 'en') {
  serve(lesson);
  const tab = await openTab({ language, passageOf: lesson });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: language === 'en' ? 'Start' : 'Mulai' }));
  await screen.findByRole('heading', { level: 1, name: /^(Question|Soal) 1 / });
  return { ...tab, user };
}

export const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
export const verdict = (name: string) => screen.findByRole('heading', { level: 2, name });

export async function expectAccessible(): Promise<void> {
  // Colours cannot be computed here (tests/ui/tokens.test.ts does it); landmarks are the app's.
  const { violations } = await axe(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
}
