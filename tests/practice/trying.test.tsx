import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  expectAccessible,
  freshBrowser,
  lessonWith,
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

const radio = (name: string) => screen.getByRole('radio', { name });

/** Answers the vocabulary question of a lesson with the nth wrong option. */
async function answerWrong(lesson: ReturnType<typeof lessonWith>, nth = 0): Promise<void> {
  const { options, key } = questionOf(lesson, 'vocabulary');
  const wrong = options.filter((_, index) => index !== key)[nth];
  await userEvent.click(radio(wrong!.en));
  await press('Answer');
  await verdict('Not right');
}

describe('trying again', () => {
  test('until it is right, with the words that decide it at hand; the result counts the first', async () => {
    const lesson = lessonWith('w1');
    const { options, key } = questionOf(lesson, 'vocabulary');
    await startQuizOf(lesson);
    await answerWrong(lesson);
    await press('Try again');
    expect(screen.getByText('Try 2. The result counts your first answer.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Read these words again' })).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole('radio')).toContain(document.activeElement));
    expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
    await expectAccessible();

    await answerWrong(lesson, 1);
    expect(screen.queryByText('Right answer')).not.toBeInTheDocument();
    await press('Try again');
    await userEvent.click(radio(options[key]!.en));
    await press('Answer');
    await waitFor(async () => expect(await verdict('Right')).toHaveFocus());
    expect(screen.getByText('Try 3. The result counts your first answer.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Why' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();

    await press('See the result');
    await screen.findByRole('heading', { level: 1, name: /No question right this time/ });
    expect(screen.getByText('1 tried again, 1 then right')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: /Not right.*right in the end/ }));
    await verdict('Not right');
    expect(screen.getByText('Right answer')).toBeInTheDocument();
  });

  test('is gone on with after a reload, with what had been chosen', async () => {
    const lesson = lessonWith('w1');
    const { options, key } = questionOf(lesson, 'vocabulary');
    await startQuizOf(lesson);
    await answerWrong(lesson);
    await press('Try again');
    await userEvent.click(radio(options[key]!.en));
    cleanup();
    await openTab({ passageOf: lesson, search: '?question=now' });
    expect(await screen.findByText('Try 2. The result counts your first answer.')).toBeInTheDocument();
    expect(radio(options[key]!.en)).toBeChecked();
    await press('Answer');
    await verdict('Right');
  });

  test('is no must: the next question is always there', async () => {
    await startQuizOf(lessonWith('w1', 'w2'));
    await answerWrong(lessonWith('w1'));
    await press('Next question');
    await screen.findByRole('heading', { level: 1, name: /^Question 2/ });
  });

  test('what was shown stays shown, and what was not stays hidden, after a reload', async () => {
    const lesson = lessonWith('w1');
    await startQuizOf(lesson);
    await answerWrong(lesson);
    cleanup();
    await openTab({ passageOf: lesson, search: '?question=now' });
    await verdict('Not right');
    expect(screen.queryByText('Right answer')).not.toBeInTheDocument();
    await press('Show the answer');
    await screen.findByText('Right answer');
    cleanup();
    await openTab({ passageOf: lesson, search: '?question=now' });
    await verdict('Not right');
    expect(screen.getByText('Right answer')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  test('half right: which half is said, the other half is not told', async () => {
    const lesson = lessonWith('v1');
    const { content, wording } = questionOf(lesson, 'voice');
    await startQuizOf(lesson);
    await userEvent.click(radio(content.options[content.key]!.en));
    await userEvent.click(radio(wording.options[(wording.key + 1) % wording.options.length]!.en));
    await press('Answer');
    await verdict('Partly right');
    expect(screen.getByText('You have the content right, but not whose words these are.')).toBeInTheDocument();
    expect(screen.getByText('Your answer, and right')).toBeInTheDocument();
    expect(screen.queryByText('Right answer')).not.toBeInTheDocument();
  });

  test('what cannot be read is asked for again, as at the first try', async () => {
    await startQuizOf(lessonWith('n3'));
    await userEvent.type(screen.getByRole('textbox'), '67{Enter}');
    await verdict('Not right');
    await press('Try again');
    await userEvent.type(await screen.findByRole('textbox'), 'yesterday{Enter}');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/could not be read/));
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), '678{Enter}');
    await verdict('Right');
  });

  test('letters do it, too', async () => {
    const lesson = lessonWith('w1', 'w2');
    await startQuizOf(lesson);
    await answerWrong(lesson);
    await userEvent.keyboard('t');
    await screen.findByText(/^Try 2/);
    await answerWrong(lesson, 1);
    await userEvent.keyboard('n');
    await screen.findByRole('heading', { level: 1, name: /^Question 2/ });
  });
});

test('what was typed and not handed in is there after a reload', async () => {
  const lesson = lessonWith('n3');
  await startQuizOf(lesson);
  await userEvent.type(screen.getByRole('textbox'), '67');
  cleanup();
  await openTab({ passageOf: lesson, search: '?question=now' });
  expect(await screen.findByRole('textbox')).toHaveValue('67');
  await userEvent.type(screen.getByRole('textbox'), '8{Enter}');
  await verdict('Right');
});

test('a draft of another attempt is none of this one', async () => {
  const lesson = lessonWith('n3');
  const { unmount } = await startQuizOf(lesson);
  await userEvent.type(screen.getByRole('textbox'), '67');
  unmount();
  serve(lesson);
  await openTab({ passageOf: lesson });
  await press('Start afresh');
  await press('Yes, start afresh');
  expect(await screen.findByRole('textbox')).toHaveValue('');
});

test('the keys are listed, by key and by button', async () => {
  await startQuizOf(lessonWith('w1'));
  await userEvent.keyboard('?');
  const sheet = await screen.findByRole('dialog', { name: 'Keys' });
  expect(within(sheet).getByRole('row', { name: 't Try again' })).toBeInTheDocument();
  await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await press('Keys');
  await screen.findByRole('dialog', { name: 'Keys' });
});
