import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { deleteDB } from 'idb';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { Route, Routes, StaticRouter } from 'react-router-dom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Bilingual, Lesson, Place } from '../../src/lesson/Lesson';
import { placeText } from '../../src/lesson/places';
import { passageOf } from '../../src/lesson/Passage';
import { TEXTS } from '../support/texts';
import {
  expectAccessible,
  freshBrowser,
  lessonWith,
  litText,
  openTab,
  press,
  questionOf,
  serve,
  startQuizOf,
  verdict,
} from './quizApp';

beforeEach(() => {
  freshBrowser();
  sessionStorage.clear();
});

const words = (lesson: Lesson, places: readonly Place[]) => places.map((place) => placeText(lesson, place));
/** Options are shuffled: they are found by what they say. */
const option = (text: Bilingual, language: 'en' | 'id' = 'en') => screen.getByRole('radio', { name: text[language] });
describe('the first page', () => {
  test.each([
    ['en', 'Start', 'Whose voice'],
    ['id', 'Mulai', 'Suara siapa'],
  ] as const)('is prerendered whole in %s, with nothing that waits', async (language, start, kind) => {
    vi.resetModules();
    const lesson = lessonWith('w1');
    const { default: Practice } = await import('../../src/practice/Practice');
    const { keepPassage } = await import('../../src/state/lessons');
    keepPassage(passageOf(lesson));
    const markup = renderToString(
      <I18nextProvider i18n={await createI18n(language)}>
        <StaticRouter location={`/lessons/${lesson.id}/quiz`}>
          <Routes>
            <Route path="/lessons/:id/quiz" element={<Practice />} />
          </Routes>
        </StaticRouter>
      </I18nextProvider>,
    );
    expect(markup).toContain('Menteri Mukhtarudin Buka Acara');
    expect(markup).toContain(`>${start}</button>`);
    expect(markup).toContain(kind);
    expect(markup).not.toMatch(/ style=|<template|<!--\$\?-->| disabled/);
  });

  test('counts the questions once the lesson is there, and names the page', async () => {
    const lesson = lessonWith('w1', 'w2', 'v1');
    serve(lesson);
    await openTab({ passageOf: lesson });
    expect(await screen.findByText('3 questions')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Kinds of questions', { selector: 'summary' }));
    const kinds = within(screen.getByRole('group', { name: 'Kinds of questions' })).getAllByRole('checkbox');
    expect(kinds.map((kind) => kind.closest('li')?.textContent)).toEqual([
      expect.stringMatching(/^Whose voice.*11 question$/),
      expect.stringMatching(/^Words in context.*22 questions$/),
    ]);
    expect(document.title).toBe(`Quiz: ${lesson.source.title} · Simak`);
    await expectAccessible();
  });

  test('a start that is pressed early waits, and then starts', async () => {
    const lesson = lessonWith('w1');
    let answer: (response: Response) => void = () => {};
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
    await openTab({ passageOf: lesson });
    const start = screen.getByRole('button', { name: 'Start' });
    expect(start).toBeEnabled();
    await userEvent.click(start);
    expect(screen.getByRole('button', { name: 'One moment …' })).toBeEnabled();
    answer(Response.json(lesson));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: /^Question 1 of 1/ })).toHaveFocus());
  });
});

describe('a wrong answer', () => {
  test('shows what is right, why the chosen one is wrong, and the words that prove it', async () => {
    const lesson = lessonWith('w1', 'w2');
    const question = questionOf(lesson, 'vocabulary');
    await startQuizOf(lesson);
    const wrong = question.options.findIndex((_, index) => index !== question.key);
    await userEvent.click(option(question.options[wrong]!));
    await press('Answer');

    const heading = await verdict('Not right');
    await waitFor(() => expect(heading).toHaveFocus());
    const items = screen.getAllByRole('listitem');
    const chosen = items.find((item) => item.textContent?.includes('Your answer'));
    expect(chosen).toHaveTextContent(question.options[wrong]!.en);
    expect(chosen).toHaveTextContent(question.distractors[wrong]!.en);
    expect(screen.queryByText('Right answer')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Why' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Read these words again' })).toBeInTheDocument();
    expect(litText('evidence')).toEqual(words(lesson, question.evidence)); // its English would give it away
    await expectAccessible();

    await press('Show the answer');
    await waitFor(async () => expect(await verdict('Not right')).toHaveFocus());
    const told = screen.getAllByRole('listitem');
    expect(told.find((item) => item.textContent?.includes('Right answer'))).toHaveTextContent(
      question.options[question.key]!.en,
    );
    expect(
      screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === question.explanation.en),
    ).toBeInTheDocument();

    const evidence = within(screen.getByRole('heading', { name: 'What proves it' }).closest('section')!);
    const paragraph = lesson.body.find(({ id }) => id === 'p3')!.text;
    expect(evidence.getByText((_, element) => element?.getAttribute('data-text') === 'id')).toHaveTextContent(
      paragraph,
      { normalizeWhitespace: false },
    );
    const [indonesian = '', english = ''] = litText('evidence');
    expect([indonesian]).toEqual(words(lesson, question.evidence));
    expect(lesson.translations.en['p3']?.text).toContain(english);
    expect(english).toMatch(/address/);
    expect(evidence.getByRole('link')).toHaveAttribute('href', `/lessons/kp2mi-bogor?at=p3.0-49`);
    expect(screen.getByText('Saved on this device.')).toBeInTheDocument();
    await expectAccessible();
  });

  test('on the way on, the next question has the focus and the light is out', async () => {
    const lesson = lessonWith('w1', 'w2');
    const question = questionOf(lesson, 'vocabulary');
    await startQuizOf(lesson);
    await userEvent.click(option(question.options[question.key]!));
    await press('Answer');
    await verdict('Right');
    await press('Next question');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: /^Question 2 of 2/ })).toHaveFocus());
    expect(litText('evidence')).toEqual([]);
  });

  test('where the article says nothing, the proof is called what it is', async () => {
    const lesson = lessonWith('t4');
    await startQuizOf(lesson);
    await userEvent.click(screen.getByRole('radio', { name: 'True' }));
    await press('Answer');
    await verdict('Not right');
    expect(screen.queryByText('The article neither says so nor denies it.')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'The closest the article comes' })).not.toBeInTheDocument();
    await press('Show the answer');
    expect(await screen.findByText('The article neither says so nor denies it.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'The closest the article comes' })).toBeInTheDocument();
  });
});

describe('an answer that is not complete', () => {
  test('voice asks for both, says which is missing, and marks one of two as partly right', async () => {
    const lesson = lessonWith('v1');
    const { content, wording } = questionOf(lesson, 'voice');
    await startQuizOf(lesson);
    await press('Answer');
    expect(screen.getByRole('alert')).toHaveTextContent('Answer both questions first.');
    const first = screen.getByRole('group', { name: 'Whose content is it?' });
    await waitFor(() => expect(within(first).getAllByRole('radio')[0]).toHaveFocus());
    expect(first).toHaveAccessibleDescription('Answer both questions first.');
    await expectAccessible();

    await userEvent.click(option(content.options[content.key]!));
    expect(screen.getByRole('alert')).toHaveTextContent('Also choose in whose words it is.');
    await press('Answer');
    const second = screen.getByRole('group', { name: 'In whose words is it?' });
    await waitFor(() => expect(within(second).getAllByRole('radio')[0]).toHaveFocus());

    await userEvent.click(option(wording.options[(wording.key + 1) % wording.options.length]!));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    await press('Answer');
    await verdict('Partly right');
    expect(screen.getByText('You have the content right, but not whose words these are.')).toBeInTheDocument();
  });

  test('a number that cannot be read is asked for again, and is not wrong', async () => {
    const lesson = lessonWith('n1');
    await startQuizOf(lesson);
    const field = screen.getByRole('textbox', { name: 'Date' });
    await press('Answer');
    expect(screen.getByRole('alert')).toHaveTextContent('Type an answer first.');
    await userEvent.type(field, 'yesterday');
    await press('Answer');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/could not be read/));
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/could not be read/);
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();

    await userEvent.clear(field);
    await userEvent.type(field, '6 Desember 2025{Enter}');
    await verdict('Right');
  });

  test('what was typed in another language is shown as the right answer is, in the language of the interface', async () => {
    await startQuizOf(lessonWith('n1'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Date' }), '7 Desember 2025{Enter}');
    await verdict('Not right');
    expect(screen.queryByText('6 December 2025')).not.toBeInTheDocument();
    await press('Show the answer');
    await screen.findByText('6 December 2025');
    const told = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(told).toEqual(['7 December 2025', 'It is another day.', '6 December 2025']);
  });
});

describe('leaving and coming back', () => {
  test('what was answered but not left comes back with its feedback, from the first page or straight', async () => {
    const lesson = lessonWith('w1', 'w2');
    const question = questionOf(lesson, 'vocabulary');
    const { unmount } = await startQuizOf(lesson);
    await userEvent.click(option(question.options[question.key]!));
    await press('Answer');
    await verdict('Right');
    unmount();

    const again = await openTab({ passageOf: lesson });
    await userEvent.click(await screen.findByRole('button', { name: 'Back to question 1 of 2' }));
    await verdict('Right');
    expect(screen.queryByText(/another tab/)).not.toBeInTheDocument();
    again.unmount();

    await openTab({ passageOf: lesson, search: '?question=now' });
    await verdict('Right');
    expect(screen.getByRole('heading', { level: 1, name: /^Question 1 of 2/ })).toBeInTheDocument();
    await press('Next question');
    await screen.findByRole('heading', { level: 1, name: /^Question 2 of 2/ });
    await userEvent.click(screen.getByRole('link', { name: 'Pause' }));
    expect(await screen.findByRole('button', { name: 'Continue with question 2 of 2' })).toBeInTheDocument();
  });

  test('an open attempt can be gone on with although the lesson is out of reach', async () => {
    const lesson = lessonWith('w1');
    const { unmount } = await startQuizOf(lesson);
    unmount();
    serve('offline');
    await openTab({ passageOf: lesson });
    await userEvent.click(await screen.findByRole('button', { name: 'Continue with question 1 of 1' }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Question 1 of 1/ })).toBeInTheDocument();
  });

  test('after the article has changed, what was asked stays as it was, and nothing points to the wrong words', async () => {
    const lesson = lessonWith('w1');
    const { unmount } = await startQuizOf(lesson);
    unmount();
    const changed: Lesson = {
      ...lesson,
      hash: `${lesson.hash}2` as Lesson['hash'],
      body: lesson.body.map((block) => (block.id === 'p3' ? { ...block, text: `Kini ${block.text}` } : block)),
    };
    serve(changed);
    await openTab({ passageOf: changed, search: '?question=now' });
    const question = questionOf(lesson, 'vocabulary');
    await screen.findByRole('heading', { level: 1, name: /^Question 1 of 1/ });
    await userEvent.click(option(question.options[question.key]!));
    await press('Answer');
    await verdict('Right');
    expect(screen.getByText(/its English no longer fits/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Read it in the article/ })).toHaveAttribute(
      'href',
      '/lessons/kp2mi-bogor',
    );
    expect(litText('evidence')).toEqual(words(lesson, question.evidence));
    await press('See the result');
    expect(await screen.findByText(/earlier version of the lesson/)).toBeInTheDocument();
  });

  test('starting afresh is asked once more, and sets the open attempt aside', async () => {
    const lesson = lessonWith('w1', 'w2');
    const question = questionOf(lesson, 'vocabulary');
    const { unmount } = await startQuizOf(lesson);
    await userEvent.click(option(question.options[question.key]!));
    await press('Answer');
    await verdict('Right');
    unmount();
    await openTab({ passageOf: lesson });
    await userEvent.click(await screen.findByRole('button', { name: 'Start afresh' }));
    expect(screen.getByRole('button', { name: 'No, keep it open' })).toHaveFocus();
    await press('No, keep it open');
    await press('Start afresh');
    await press('Yes, start afresh');
    expect(await screen.findByRole('heading', { level: 1, name: /^Question 1 of 2/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Answer' })).toBeInTheDocument();
  });

  test('an answer given in another tab first is the one that counts, and is said to be', async () => {
    const lesson = lessonWith('w1');
    const question = questionOf(lesson, 'vocabulary');
    const here = await startQuizOf(lesson);
    const there = await openTab({ passageOf: lesson, search: '?question=now' });
    const inHere = within(here.container);
    const inThere = within(there.container);
    await inThere.findByRole('heading', { level: 1, name: /^Question 1/ });
    const wrong = question.options.findIndex((_, index) => index !== question.key);
    await userEvent.click(inHere.getByRole('radio', { name: question.options[question.key]!.en }));
    await userEvent.click(inThere.getByRole('radio', { name: question.options[wrong]!.en }));
    await userEvent.click(inThere.getByRole('button', { name: 'Answer' }));
    await inThere.findByRole('heading', { level: 2, name: 'Not right' });
    expect(inThere.queryByText(/another tab/)).not.toBeInTheDocument();
    const button = inHere.queryByRole('button', { name: 'Answer' });
    if (button) await userEvent.click(button); // unless the news was faster
    await inHere.findByRole('heading', { level: 2, name: 'Not right' });
    expect(inHere.getByText(/Answered first in another tab/)).toBeInTheDocument();
  });
});

describe('storage that fails', () => {
  test('an attempt that was cleared under the quiz is said to be gone, and another one can be begun', async () => {
    const lesson = lessonWith('w1');
    const question = questionOf(lesson, 'vocabulary');
    await startQuizOf(lesson);
    await deleteDB('simak:/');
    await userEvent.click(option(question.options[question.key]!));
    await press('Answer');
    await screen.findByText(/^Your last step could not be saved\. .* cleared/);
    await press('Start');
    await screen.findByRole('heading', { level: 1, name: /^Question 1/ });
    await userEvent.click(option(question.options[question.key]!));
    await press('Answer');
    await screen.findByText('Saved on this device.');
  });

  test('an answer that was not saved is said to be not saved, stays, and can be tried again', async () => {
    const lesson = lessonWith('w1');
    const question = questionOf(lesson, 'vocabulary');
    await startQuizOf(lesson);
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.click(option(question.options[question.key]!));
    await press('Answer');
    const complaint = await screen.findByText(/has not been saved/);
    expect(complaint).toHaveTextContent('There is no room left on this device.');
    expect(option(question.options[question.key]!)).toBeChecked();
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
    full.mockRestore();
    await press('Try again');
    await verdict('Right');
  });

  test('without any storage everything works, and says that nothing is kept', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const lesson = lessonWith('t1');
    serve(lesson);
    await openTab({ passageOf: lesson });
    expect(await screen.findByText(/^Not kept/)).toBeInTheDocument();
    await press('Start');
    await screen.findByRole('heading', { level: 1, name: /^Question 1/ });
    await userEvent.click(screen.getByRole('radio', { name: 'False' }));
    await press('Answer');
    await verdict('Right');
    expect(screen.getByText(/^Not kept/)).toBeInTheDocument();
    expect(screen.queryByText('Saved on this device.')).not.toBeInTheDocument();
  });
});

describe('the result', () => {
  async function toResult(lesson: Lesson): Promise<void> {
    await startQuizOf(lesson);
    await userEvent.click(screen.getByRole('radio', { name: 'True' }));
    await press('Answer');
    await verdict('Not right');
    await press('Next question');
    await userEvent.type(await screen.findByRole('textbox'), '678');
    await press('Answer');
    await verdict('Right');
    await press('See the result');
  }

  test('says in words how it went and what to read again, and leads there', async () => {
    const lesson = lessonWith('t1', 'n3');
    const statement = questionOf(lesson, 'truth');
    await toResult(lesson);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: /1 of 2 questions right/ })).toHaveFocus(),
    );
    expect(screen.getByText('1 not right')).toBeInTheDocument();
    const reread = within(screen.getByRole('heading', { name: 'Worth reading again' }).closest('section')!);
    const [place] = statement.evidence;
    expect(reread.getByRole('link', { name: 'Paragraph 2' })).toHaveAttribute(
      'href',
      `/lessons/kp2mi-bogor?at=${place!.block}.${place!.spans[0]!.join('-')}`,
    );
    expect(reread.getByText(words(lesson, statement.evidence)[0]!)).toHaveAttribute('lang', 'id');
    expect(reread.getByText('Question 1')).toBeInTheDocument();
    expect(screen.getByText('0 of 1 right')).toBeInTheDocument();
    await expectAccessible();
  });

  test('opens each question again with its feedback, and starts anew', async () => {
    const lesson = lessonWith('t1', 'n3');
    await toResult(lesson);
    await userEvent.click(await screen.findByRole('link', { name: /^1 .*Not right/ }));
    await verdict('Not right');
    expect(screen.queryByRole('button', { name: 'Answer' })).not.toBeInTheDocument();
    await press('Back to the result');
    await press('Do it again');
    expect(await screen.findByRole('heading', { level: 1, name: /^Question 1 of 2/ })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'True' })).not.toBeChecked();
  });

  test('is listed on the first page, and opens from there', async () => {
    const lesson = lessonWith('t1', 'n3');
    await toResult(lesson);
    await screen.findByRole('heading', { level: 1, name: /1 of 2/ });
    cleanup();
    await openTab({ passageOf: lesson });
    await userEvent.click(await screen.findByRole('link', { name: /1 of 2 right$/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /1 of 2 questions right/ })).toBeInTheDocument();
  });
});

describe('with the keyboard alone', () => {
  test('digits choose, Enter answers and goes on', async () => {
    const lesson = lessonWith('w1', 'v1');
    await startQuizOf(lesson);
    await userEvent.keyboard('2');
    expect(screen.getAllByRole('radio')[1]).toBeChecked();
    await userEvent.keyboard('3{Enter}');
    await screen.findByRole('heading', { level: 2 });
    if (screen.queryByRole('button', { name: 'Try again' })) await userEvent.keyboard('s');
    await screen.findByRole('heading', { name: 'Why' });
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: /^Question 2/ });
    await userEvent.keyboard('1{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Also choose in whose words it is.');
    await userEvent.keyboard('5{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  });

  test('digits typed into a field are typed, and single keys can be switched off', async () => {
    const lesson = lessonWith('n3', 'w1');
    const { unmount } = await startQuizOf(lesson);
    await userEvent.type(screen.getByRole('textbox', { name: 'Number' }), '678{Enter}');
    await verdict('Right');
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: /^Question 2/ });
    unmount();
    await openTab({ passageOf: lesson, search: '?question=now' });
    const { changeSettings } = await import('../../src/state/settings');
    await screen.findByRole('heading', { level: 1, name: /^Question 2/ });
    changeSettings({ shortcuts: false });
    await waitFor(async () => {
      await userEvent.keyboard('1');
      expect(screen.getAllByRole('radio')[0]).not.toBeChecked();
    });
  });
});

test('the question can be read in the other language, each run marked', async () => {
  const lesson = lessonWith('w1');
  const question = questionOf(lesson, 'vocabulary');
  await startQuizOf(lesson);
  const inEnglish = screen.getByRole('heading', { level: 1 });
  expect(inEnglish).toHaveTextContent(question.prompt.en);
  expect(within(inEnglish).getByText('“sambutan”')).toHaveAttribute('lang', 'id');
  await press('In Indonesian');
  expect(screen.getByText(question.prompt.id)).toHaveAttribute('lang', 'id');
  expect(option(question.options[0]!, 'id')).toBeInTheDocument();
  await press('In English');
  expect(option(question.options[0]!)).toBeInTheDocument();
});

test('the article can be looked into, with what is asked about lit up', async () => {
  const lesson = lessonWith('w1');
  const question = questionOf(lesson, 'vocabulary');
  await startQuizOf(lesson);
  await press('Article');
  const sheet = within(screen.getByRole('dialog', { name: 'In the article' }));
  expect(sheet.getByText(lesson.source.title)).toBeInTheDocument();
  expect(litText('found')).toEqual(words(lesson, [question.word]));
  await userEvent.click(sheet.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

describe('in Indonesian', () => {
  /** Texts of the English interface that are longer than a word and hold no variable. */
  const english = new Set(
    JSON.stringify(TEXTS.en.practice)
      .match(/"(?:[^"\\]|\\.)*"/g)
      ?.map((text) => String(JSON.parse(text)))
      .filter((text) => /[A-Z]/.test(text) && !text.includes('{{')),
  );
  const leftOver = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue?.trim() ?? '';
      if (!node.parentElement?.closest('[lang="en"]') && english.has(text)) found.push(text);
    }
    return found;
  };

  test('no English is left, from the first page to the result', async () => {
    const lesson = lessonWith('t4', 'v1', 'w1', 'n1');
    const { wording, content } = questionOf(lesson, 'voice');
    const vocabulary = questionOf(lesson, 'vocabulary');
    serve(lesson);
    await openTab({ language: 'id', passageOf: lesson });
    await screen.findByText('4 soal');
    expect(leftOver()).toEqual([]);
    await press('Mulai');

    await userEvent.click(await screen.findByRole('radio', { name: 'Benar' }));
    await press('Jawab');
    await verdict('Belum tepat');
    expect(leftOver()).toEqual([]);
    await press('Soal berikutnya');
    await press('Jawab');
    expect(screen.getByRole('alert')).not.toBeEmptyDOMElement();
    expect(leftOver()).toEqual([]);
    await userEvent.click(option(content.options[content.key]!, 'id'));
    await userEvent.click(option(wording.options[(wording.key + 1) % wording.options.length]!, 'id'));
    await press('Jawab');
    await verdict('Sebagian benar');
    expect(leftOver()).toEqual([]);
    await press('Soal berikutnya');
    await screen.findByRole('group', { name: 'Arti' });
    await userEvent.click(option(vocabulary.options[vocabulary.key]!, 'id'));
    await press('Jawab');
    await verdict('Jawaban Anda benar');
    expect(leftOver()).toEqual([]);
    await press('Soal berikutnya');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Tanggal' }), 'kemarin');
    await press('Jawab');
    expect(leftOver()).toEqual([]);
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), '7 Desember 2025');
    await press('Jawab');
    await verdict('Belum tepat');
    expect(leftOver()).toEqual([]);
    await press('Tampilkan jawabannya');
    expect(await screen.findByText('6 Desember 2025')).toBeInTheDocument();
    expect(screen.getByText('Tanggalnya lain.')).toBeInTheDocument();
    await press('Lihat hasilnya');
    expect(await screen.findByRole('heading', { level: 1, name: /1 dari 4 soal benar/ })).toBeInTheDocument();
    expect(leftOver()).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Pilih soal lain' }));
    await screen.findByRole('heading', { name: 'Kuis yang sudah dikerjakan' });
    expect(leftOver()).toEqual([]);
    expect(document.title).toBe(`Kuis: ${lesson.source.title} · Simak`);
  });
});

describe('where there is nothing to ask', () => {
  test('a lesson without questions says so and leads to the article', async () => {
    serve(lessonWith());
    await openTab();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This lesson has no questions yet' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To the article' })).toHaveAttribute('href', '/lessons/kp2mi-bogor');
  });

  test('no connection: it can be tried again', async () => {
    serve('offline');
    await openTab();
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The questions could not be loaded' }),
    ).toBeInTheDocument();
    await expectAccessible();
    serve(lessonWith('w1'));
    await waitFor(
      async () => {
        const again = screen.queryByRole('button', { name: 'Try again' });
        if (again) await userEvent.click(again);
        expect(screen.getByRole('button', { name: 'Start' })).toBeInTheDocument();
      },
      { timeout: 5000, interval: 400 }, // a lost connection is remembered for a second
    );
  });

  test('no connection on a page that has the article: the rest of it stays', async () => {
    const lesson = lessonWith('w1');
    serve('offline');
    await openTab({ passageOf: lesson });
    expect(await screen.findByText('The questions could not be loaded')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: lesson.source.title })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start' })).not.toBeInTheDocument();
  });

  test('a damaged file: its problems are listed', async () => {
    serve(Response.json({ ...lessonWith('w1'), topic: 'gossip' }));
    await openTab();
    expect(await screen.findByRole('heading', { level: 1, name: 'This lesson’s file is damaged' })).toBeInTheDocument();
    expect(screen.getByText('topic: not-allowed')).toBeInTheDocument();
  });

  test('no such lesson', async () => {
    serve(new Response('', { status: 404 }));
    await openTab();
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such lesson' })).toBeInTheDocument();
    expect(screen.getByText(/“kp2mi-bogor”/)).toBeInTheDocument();
  });
});
