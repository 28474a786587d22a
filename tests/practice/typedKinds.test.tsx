import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { run as axe } from 'axe-core';
import { Suspense, type ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createI18n } from '../../src/app/i18n';
import type { Bilingual, BlockId, Lesson, Place, QuestionId } from '../../src/lesson/Lesson';
import { blocksOf, textOf } from '../../src/lesson/blocks';
import type { ToldProps } from '../../src/practice/kinds/KindView';
import { kindViews } from '../../src/practice/kinds/kindViews';
import { markAnswer } from '../../src/quiz/markAnswer';
import type { KindName, Question } from '../../src/quiz/questionKinds';
import { FakeSynthesis, FakeUtterance, aVoice } from '../speech/FakeSpeech';
import { freshBrowser, lessonWith, serve, startQuizOf } from './quizApp';

beforeEach(freshBrowser);

const lesson = lessonWith('t1');
const both = (en: string): Bilingual => ({ en, id: `${en} (id)` });
function place(block: string, words: string): Place {
  const start = textOf(lesson, block as BlockId)?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`${block} has no ${words}`);
  return { block: block as BlockId, spans: [[start, start + words.length]] };
}
const common = (id: string, evidence: Place) => ({
  id: id as QuestionId,
  prompt: both('The task.'),
  evidence: [evidence],
  explanation: both('Because.'),
});

const menyampaikan = place('p6', 'menyampaikan');
const key = {
  accepted: ['menyampaikan'],
  root: 'sampai',
  gloss: 'to convey',
  near: [{ form: 'penyampaian', gloss: 'delivery' }],
  variants: [],
};
const cloze: Question = {
  kind: 'cloze',
  ...common('c1', menyampaikan),
  gap: menyampaikan,
  task: { kind: 'type', key, hint: both('to pass on') },
};
const choice: Question = {
  kind: 'cloze',
  ...common('c2', menyampaikan),
  gap: menyampaikan,
  task: {
    kind: 'choose',
    options: ['menyampaikan', 'disampaikan'].map((text, at) => ({
      text: { kind: 'indonesian', text },
      why: at === 0 ? null : both('That would be passive.'),
    })),
    key: 0,
  },
};
const build: Question = {
  kind: 'build',
  ...common('b1', menyampaikan),
  task: { kind: 'build', gap: menyampaikan, root: 'sampai', hint: null, key },
};
const takeApart: Question = {
  kind: 'build',
  ...common('b2', menyampaikan),
  task: {
    kind: 'take-apart',
    word: menyampaikan,
    pieces: ['meN-', 'sampai', '-kan'],
    offered: ['meN-', 'sampai', '-kan', 'ampai', '-i'],
  },
};
const sentence = place('p13', 'Perbedaan itu fakta');
const transform: Question = {
  kind: 'transform',
  ...common('x1', sentence),
  passage: sentence,
  task: 'reported',
  answer: {
    kind: 'type',
    accepted: ['Ia mengatakan (bahwa) perbedaan itu fakta.'],
    start: null,
    source: 'Perbedaan itu fakta',
  },
};
const heard = 'KP2MI tidak bisa lagi bekerja sendirian';
const dictation: Question = {
  kind: 'dictation',
  ...common('d1', place('p8', heard)),
  passage: place('p8', heard),
  text: heard,
};

const withQuestions = (...questions: readonly Question[]): Lesson => ({ ...lesson, questions });
const verdict = (name: string) => screen.findByRole('heading', { level: 2, name });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const dom = () => document.body.innerHTML;
const definitions = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);
/** Asks for the answer, which nothing gave away before. */
async function show(secret: string): Promise<void> {
  expect(dom()).not.toContain(secret);
  expect(screen.queryByText('Right answer')).not.toBeInTheDocument();
  await press('Show the answer');
  expect(await screen.findByText('Right answer')).toBeInTheDocument();
}

async function expectAccessible(): Promise<void> {
  const { violations } = await axe(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
}

/** A browser with a wide window. */
const widen = () =>
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));

describe('a gap to type in', () => {
  test('is drawn in its sentence, the word stands nowhere, and what is nearly right is explained', async () => {
    await startQuizOf(withQuestions(cloze));
    const field = await screen.findByRole('textbox', { name: 'Missing word' });
    expect(field).toHaveAccessibleDescription('Meaning: to pass on');
    expect(field).toHaveAttribute('lang', 'id');
    expect(field).toHaveAttribute('autocapitalize', 'off');
    expect(field).toHaveAttribute('spellcheck', 'false');
    expect(screen.getByText('(gap)').closest('blockquote')).toHaveTextContent(/^Menteri juga \(gap\) amanah/);
    expect(dom()).not.toContain('menyampaikan');
    await press('Article');
    expect(await screen.findByRole('dialog')).toHaveTextContent(/Menteri juga \(gap\) amanah langsung/);
    expect(dom()).not.toContain('menyampaikan');
    await press('Close');
    await expectAccessible();

    await userEvent.type(field, 'mensampaikan{Enter}');
    await verdict('Partly right');
    const standing = 'Simak’s dictionary has no word “mensampaikan”.';
    expect(definitions()).toEqual(['mensampaikan', 'The affix is right, but not how it joins the root.', standing]);
    expect(screen.getByText('(gap)').closest('blockquote')).toHaveTextContent(/^Menteri juga \(gap\) amanah/);
    expect(document.querySelector('dd b')).toBeNull(); // which letters differ would tell the others
    await expectAccessible();

    await show('menyampaikan');
    expect(definitions()).toEqual([
      'mensampaikan',
      'The affix is right, but not how it joins the root: “menyampaikan”.',
      standing,
      'menyampaikan',
    ]);
    const [differing] = screen
      .getAllByRole('definition')
      .map((definition) => definition.querySelector('b')?.textContent);
    expect(differing).toBe('s');
    expect(screen.getByText('“mensampaikan”')).toHaveAttribute('lang', 'id');
    expect(screen.getByText('menyampaikan', { selector: 'mark' })).toBeInTheDocument();
    await expectAccessible();
  });

  test.each([
    ['menyampaikan', 'Right', []],
    ['menyampaika', 'Right', ['A slip, forgiven: it is spelled “menyampaikan”.']],
  ])('%s: %s, %j', async (typed, mark, sentences) => {
    await startQuizOf(withQuestions(cloze));
    await userEvent.type(await screen.findByRole('textbox'), `${typed}{Enter}`);
    await verdict(mark);
    expect(screen.queryByRole('button', { name: 'Show the answer' })).not.toBeInTheDocument();
    expect(definitions().slice(1, 1 + sentences.length)).toEqual(sentences);
    expect(definitions()).toHaveLength(sentences.length === 0 ? 1 : 3);
  });

  test.each([
    [
      'disampaikan',
      'Partly right',
      ['The right verb in the wrong voice.'],
      ['The right verb in the wrong voice: with “di-” instead of “meN-”.'],
    ],
    [
      'penyampaian',
      'Partly right',
      ['Right root, but in another form.', '“penyampaian” is ‘delivery’.'],
      [
        'Right root, wrong affixes: “peN-…-an” instead of “meN-…-kan”.',
        '“penyampaian” is ‘delivery’; here it is “menyampaikan”, ‘to convey’.',
      ],
    ],
    [
      'nyampein',
      'Partly right',
      ['“nyampein” is informal.'],
      ['“nyampein” is informal; in the news it is “menyampaikan”.'],
    ],
    [
      'convey',
      'Partly right',
      ['That is English.'],
      ['That is the English for it; in Indonesian it is “menyampaikan”.'],
    ],
    ['memberi', 'Not right', ['That is not the word that is wanted.'], ['That is not the word that is wanted.']],
  ])('%s: %s, at first %j, then %j', async (typed, mark, hints, sentences) => {
    await startQuizOf(withQuestions(cloze));
    await userEvent.type(await screen.findByRole('textbox'), `${typed}{Enter}`);
    await verdict(mark);
    expect(definitions()).toEqual([typed, ...hints]);
    await show('menyampaikan');
    expect(definitions()).toEqual([typed, ...sentences, 'menyampaikan']);
  });

  test('says in Indonesian what is the matter', async () => {
    await startQuizOf(withQuestions(cloze), 'id');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Kata yang hilang' }), 'sampaikan{Enter}');
    await verdict('Sebagian benar');
    expect(screen.getByText('Kata kerjanya benar, bentuk aktif atau pasifnya belum.')).toBeInTheDocument();
    expect(dom()).not.toContain('menyampaikan');
    await press('Tampilkan jawabannya');
    expect(await screen.findByText(/^Kata kerjanya benar, bentuknya belum/)).toHaveTextContent('“meN-” belum ada.');
  });

  test('has its field in the line where there is room', async () => {
    widen();
    await startQuizOf(withQuestions(cloze));
    const field = await screen.findByRole('textbox', { name: 'Missing word' });
    expect(field.closest('blockquote')).toHaveTextContent(/^Menteri juga amanah/);
    expect(screen.queryByText('(gap)')).not.toBeInTheDocument();
    await expectAccessible();
  });

  test('asks again where nothing was typed, or nothing that is a word', async () => {
    await startQuizOf(withQuestions(cloze));
    const field = await screen.findByRole('textbox');
    await press('Answer');
    expect(screen.getByRole('alert')).toHaveTextContent('Type a word first.');
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toBeInvalid();
    await userEvent.type(field, '…{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Type an answer first.'));
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
  });
});

test('a gap to choose for: what is chosen stands in it, and why it is wrong is said', async () => {
  await startQuizOf(withQuestions(choice));
  await press('Answer');
  expect(screen.getByRole('alert')).toHaveTextContent('Choose one of the answers first.');
  const group = await screen.findByRole('group', { name: 'What belongs in the gap?' });
  await userEvent.click(within(group).getByRole('radio', { name: 'disampaikan' }));
  expect(document.querySelector('blockquote')).toHaveTextContent(/^Menteri juga disampaikan amanah/);
  await expectAccessible();
  await press('Answer');
  await verdict('Not right');
  expect(screen.getByText('That would be passive.')).toBeInTheDocument();
});

describe('a word to be built', () => {
  test('shows the root; the root alone is not half right', async () => {
    await startQuizOf(withQuestions(build));
    const field = await screen.findByRole('textbox', { name: 'The word built from it' });
    expect(screen.getByText('sampai')).toHaveAttribute('lang', 'id');
    expect(dom()).not.toContain('menyampaikan');
    await userEvent.type(field, 'sampai{Enter}');
    await verdict('Not right');
  });

  test('or to be taken apart: by keyboard, with what happens announced', async () => {
    const { user } = await startQuizOf(withQuestions(takeApart));
    const group = await screen.findByRole('group', { name: /^Pick the pieces/ });
    await press('Answer');
    expect(screen.getByRole('alert')).toHaveTextContent('Pick a piece first.');
    await waitFor(() => expect(group).toHaveAccessibleDescription('Pick a piece first.'));
    await waitFor(() => expect(within(group).getAllByRole('button')[0]).toHaveFocus());

    const pick = async (name: string) => {
      within(group).getByRole('button', { name }).focus();
      await user.keyboard('{Enter}');
    };
    const status = within(group).getByRole('status');
    await pick('meN-');
    expect(status).toHaveTextContent('meN- picked: meN-');
    await pick('ampai');
    expect(status).toHaveTextContent('ampai picked: meN- + ampai');
    expect(within(group).getByRole('button', { name: 'ampai' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Backspace}');
    expect(status).toHaveTextContent('ampai put back: meN-');
    expect(within(group).getByRole('button', { name: 'ampai' })).toHaveFocus();
    await pick('sampai');
    await pick('-kan');
    await expectAccessible();
    // In the row of what was picked, a press puts a piece back, and the focus goes where it lies.
    await user.click(within(group).getByRole('button', { name: 'Put -kan back' }));
    expect(within(group).getByRole('button', { name: '-kan' })).toHaveFocus();
    await pick('-i');
    const mine = within(group).getByRole('list', { name: 'Your pieces' });
    expect(
      within(mine)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['meN-', 'sampai', '-i']);
    await press('Answer');
    await verdict('Partly right');
    expect(screen.getByText('Not all of the pieces are right.')).toBeInTheDocument();
    await show('meN- + sampai + -kan');
    expect(screen.getByText(/belongs there/)).toHaveTextContent('“-kan” belongs there, not “-i”.');
    await expectAccessible();
  });
});

describe('a sentence to be said another way', () => {
  test('is put right word by word', async () => {
    await startQuizOf(withQuestions(transform));
    const field = await screen.findByRole('textbox', { name: 'In reported speech' });
    await expectAccessible();
    await userEvent.type(field, 'Ia mengatakan bahwa persamaan itu fakta sekali{Enter}');
    await verdict('Not right');
    expect([...document.querySelectorAll('del')].map(({ textContent }) => textContent)).toEqual([
      'persamaan',
      'sekali',
    ]);
    expect(document.querySelectorAll('ins')).toHaveLength(0);
    expect(screen.getByText('5 of 7 words right.')).toBeInTheDocument();
    await expectAccessible();
    await show('mengatakan bahwa perbedaan');
    expect([...document.querySelectorAll('ins')].map(({ textContent }) => textContent)).toEqual(['perbedaan']);
    await expectAccessible();
  });

  test('as it was given is said to be unchanged', async () => {
    await startQuizOf(withQuestions(transform));
    await userEvent.type(await screen.findByRole('textbox'), 'Perbedaan itu fakta{Enter}');
    await verdict('Not right');
    expect(screen.getByText('This is the sentence as it was given.')).toBeInTheDocument();
  });
});

describe('words to be written as they are heard', () => {
  const speaks = () => {
    const synthesis = new FakeSynthesis();
    synthesis.voices = [aVoice()];
    vi.stubGlobal('speechSynthesis', synthesis);
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    return synthesis;
  };

  test('are said, also slowly, and stand nowhere', async () => {
    const synthesis = speaks();
    await startQuizOf(withQuestions(dictation));
    const field = await screen.findByRole('textbox', { name: 'What you hear' });
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Listen' })).toHaveAttribute('aria-disabled', 'false'),
    );
    await press('Listen');
    await waitFor(() => expect(synthesis.given.map(({ text }) => text).join(' ')).toMatch(/tidak bisa lagi bekerja/));
    const said = synthesis.given.length;
    await press('Slowly');
    await waitFor(() => expect(synthesis.given.length).toBeGreaterThan(said));
    expect(synthesis.given.at(-1)!.rate).toBeLessThan(synthesis.given[0]!.rate);
    expect(dom()).not.toContain('bekerja');
    await press('Article');
    expect(await screen.findByRole('dialog')).toHaveTextContent(/kompleks ini, \(gap\)\./);
    expect(dom()).not.toContain(heard);
    await press('Close');
    await expectAccessible();

    await userEvent.type(field, 'kp2mi tidak bisa lagi bekerja sendiri{Enter}');
    await verdict('Partly right');
    expect(screen.getByText('5 of 6 words right.')).toBeInTheDocument();
    await show('sendirian');
    expect(screen.getByText(/^The right word in another form/)).toHaveTextContent('“sendiri” for “sendirian”');
    await expectAccessible();
  });

  test('where no voice can say them, the question says so and is passed over, and does not count', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    await startQuizOf(withQuestions(dictation, cloze));
    expect(await screen.findByText(/^This browser cannot read aloud\./)).toHaveTextContent('it will not count');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await expectAccessible();
    await press('Pass it over');
    await verdict('Passed over');
    expect(dom()).not.toContain('sendirian');
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    await press('Next question');
    await userEvent.type(await screen.findByRole('textbox'), 'menyampaikan{Enter}');
    await verdict('Right');
    await press('See the result');
    expect(await screen.findByRole('heading', { level: 1, name: /1 of 1 question right/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Passed over/ })).toBeInTheDocument();
    expect(screen.getByText('1 passed over')).toBeInTheDocument();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Fill the gap']);
    expect(screen.queryByRole('button', { name: /missed/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Choose other questions' }));
    expect(await screen.findByRole('link', { name: /1 of 1 right · 1 passed over/ })).toBeInTheDocument();
  });

  test('a quiz of nothing else has no score', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    await startQuizOf(withQuestions(dictation));
    await press('Pass it over');
    await press('See the result');
    await screen.findByRole('heading', { level: 1, name: /No question could be asked on this device/ });
    expect(screen.queryByText(/everything was right/)).not.toBeInTheDocument();
  });
});

test('an answer comes back with its feedback', async () => {
  const { unmount } = await startQuizOf(withQuestions(cloze));
  await userEvent.type(await screen.findByRole('textbox'), 'sampaikan{Enter}');
  await verdict('Partly right');
  unmount();
  serve('offline');
  const { openTab } = await import('./quizApp');
  await openTab({ passageOf: lesson, search: '?question=now' });
  await verdict('Partly right');
  expect(await screen.findByText('The right verb in the wrong voice.')).toBeInTheDocument();
  await show('menyampaikan');
  expect(screen.getByText(/is missing\.$/)).toHaveTextContent('“meN-” is missing.');
});

describe('before the right answer may be seen', () => {
  test.each<[string, Question, object, string, RegExp]>([
    ['a gap', cloze, { kind: 'cloze', text: 'sampaikan' }, 'menyampaikan', /The right verb in the wrong voice\./],
    ['a word built', build, { kind: 'build', text: 'mensampaikan' }, 'menyampaikan', /not how it joins the root\./],
    ['a gap to choose for', choice, { kind: 'cloze', option: 1 }, 'Right answer', /That would be passive\./],
    ['a word taken apart', takeApart, { kind: 'build', pieces: [0, 3, 2] }, 'Right answer', /Not all of the pieces/],
    ['a sentence', transform, { kind: 'transform', text: 'Ia pergi' }, 'perbedaan', /of \d words right/],
    ['what was heard', dictation, { kind: 'dictation', text: 'tidak bisa' }, 'sendirian', /of \d words right/],
  ])('%s is told without it', async (_, question, answer, secret, hint) => {
    const marked = markAnswer(question, answer);
    if (!marked.ok || marked.value.mark.kind === 'unreadable') throw new Error('no answer');
    const View = kindViews[question.kind].Told as ComponentType<
      Omit<ToldProps<KindName>, 'answer'> & { answer: unknown }
    >;
    render(
      <I18nextProvider i18n={await createI18n('en')}>
        <Suspense>
          <View
            question={question}
            arrangement={{}}
            lang="en"
            answer={marked.value.answer}
            mark={marked.value.mark}
            blocks={blocksOf(lesson)}
            revealed={false}
          />
        </Suspense>
      </I18nextProvider>,
    );
    expect(await screen.findByText(hint)).toBeInTheDocument();
    expect(dom()).not.toContain(secret);
  });
});
