import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import { blocksOf } from '../../src/lesson/blocks';
import { passageOf } from '../../src/lesson/Passage';
import { kindViews } from '../../src/practice/kinds/kindViews';
import { Telling } from '../../src/practice/Telling';
import type { AttemptItem } from '../../src/quiz/Attempt';
import type { GivenAnswer } from '../../src/quiz/givenAnswer';
import { markAnswer } from '../../src/quiz/markAnswer';
import type { Question } from '../../src/quiz/questionKinds';
import { TRUTHS } from '../../src/quiz/kinds/truth';
import type { TypedKey } from '../../src/quiz/typed/TypedKey';
import { seedLesson, seedQuestions } from '../support/seedLesson';
import { TEXTS } from '../support/texts';

/** Answers of all sorts: those that do not fit a question are dropped. */
const CANDIDATES: readonly object[] = [
  ...[0, 1, 2, 3, 4].map((option) => ({ option })),
  ...TRUTHS.map((truth) => ({ truth })),
  ...[0, 1, 2].flatMap((content) => [0, 1, 2].map((wording) => ({ content, wording }))),
  ...['xyz', 'menyapu', '999', '1 Januari 2001', 'Acara itu sudah selesai'].map((text) => ({ text })),
  ...[[0], [1, 0], [2, 1, 0]].map((pieces) => ({ pieces })),
  ...[4, 5, 6].map((length) => ({ order: Array.from({ length }, (_, at) => length - 1 - at) })),
];

/** What is nearly right, of which there is more to say. */
function nearMisses(question: Question): readonly object[] {
  const { key } = keyed(question) ?? {};
  if (!key) return [];
  const built = ['', 'me', 'men', 'di', 'ter', 'peng'].flatMap((prefix) =>
    ['', 'kan', 'an', 'nya'].map((suffix) => prefix + (key.root ?? '') + suffix),
  );
  const known = [...key.near, ...key.variants].map(({ form }) => form);
  return [...built, ...known].map((text) => ({ text }));
}

/** What a word to be typed is held against. */
function keyed(question: Question): { readonly key: TypedKey } | null {
  if (question.kind === 'cloze') return question.task.kind === 'type' ? question.task : null;
  return question.kind === 'build' && question.task.kind === 'build' ? question.task : null;
}

type Missed = Omit<GivenAnswer, 'event'>;

/** What of these is an answer to the question, and not a right one. */
const missesOf = (question: Question): readonly Missed[] =>
  [...CANDIDATES, ...nearMisses(question)].flatMap((candidate) => {
    const marked = markAnswer(question, { kind: question.kind, ...candidate });
    if (!marked.ok || marked.value.mark.kind === 'unreadable' || marked.value.mark.kind === 'right') return [];
    return [{ answer: marked.value.answer, mark: marked.value.mark }];
  });

/** The feedback of an answer, as long as the right one was neither found nor asked for. */
async function told(question: Question, { answer, mark }: Missed, lang: 'en' | 'id', revealed = false) {
  const item: AttemptItem = { question, arrangement: {}, hash: 'sha256-x' as never, state: { kind: 'open' } };
  const texts = { blocks: blocksOf(seedLesson), passage: passageOf(seedLesson), lesson: seedLesson };
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <I18nextProvider i18n={await createI18n(lang)}>
      <MemoryRouter>
        <Telling
          item={item}
          given={{ answer, mark, event: {} as never }}
          revealed={revealed}
          lang={lang}
          texts={texts}
          arrive={false}
          elsewhere={false}
        />
      </MemoryRouter>
    </I18nextProvider>,
  );
  return page;
}

beforeAll(() => Promise.all(Object.values(kindViews).map((view) => view.load?.() ?? Promise.resolve())));

const marked = seedQuestions.filter(({ kind }) => kind !== 'summary'); // who has marked it has seen the model
const NAMED = marked.map((question) => [`${question.kind} ${question.id}`, question] as const);

describe.each(['en', 'id'] as const)('before it may be seen, nothing on a page in %s gives away the answer', (lang) => {
  const { practice } = TEXTS[lang];

  test.each(NAMED)('of %s', async (_, question) => {
    const misses = missesOf(question);
    expect(misses.length).toBeGreaterThan(0);
    for (const missed of misses) {
      const page = await told(question, missed, lang);
      expect(page.querySelector('[data-part="right"], [data-mark="right"], ins')).toBeNull();
      expect(page.textContent).not.toContain(practice.tag.right);
      expect(page.textContent).not.toContain(practice.order.right);
      expect(page.textContent).not.toContain(question.explanation[lang]);
      if (keyed(question)) expect(wordsOf(page).filter((word) => isRight(question, word))).toEqual([]);
    }
  });

  test.each(['f1', 'f2', 'f3', 'f4', 'rp6', 'rp7', 'c1', 'o2', 'd1'])(
    'nor do the words that prove %s, among which the answer stands',
    async (id) => {
      const question = marked.find((one) => one.id === id)!;
      expect((await told(question, missesOf(question)[0]!, lang)).querySelector('[data-block]')).toBeNull();
      expect((await told(question, missesOf(question)[0]!, lang, true)).querySelector('[data-block]')).not.toBeNull();
    },
  );

  test('and afterwards all is told', async () => {
    for (const question of marked) {
      const page = await told(question, missesOf(question)[0]!, lang, true);
      expect(page.textContent).toContain(practice.feedback.why);
      expect(
        page.textContent.includes(practice.tag.right) || page.textContent.includes(practice.order.right),
        question.id,
      ).toBe(true);
    }
  });
});

/** The words of a page, its attributes among them. */
const wordsOf = ({ innerHTML }: HTMLElement): readonly string[] => [...new Set(innerHTML.match(/[\p{L}-]+/gu))];

function isRight(question: Question, text: string): boolean {
  const found = markAnswer(question, { kind: question.kind, text });
  return found.ok && found.value.mark.kind === 'right';
}
