import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/lesson/Lesson';
import { expectAccessible, freshBrowser, lessonInSets, lessonWith, openTab, press, serve, verdict } from './quizApp';

beforeEach(() => {
  freshBrowser();
  sessionStorage.clear();
});

/** Two of each set, all of them quickly answered: the report has numbers and statements, the words have meanings. */
const lesson = lessonInSets('t1', 't2', 'n3', 'w1', 'w2');

async function toFront(of: Lesson = lesson): Promise<void> {
  serve(of);
  await openTab({ passageOf: of });
  await screen.findByRole('heading', { name: 'Earlier attempts' });
}

const option = (group: string, name: string | RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name });
const asked = (number: number, of: number) =>
  screen.findByRole('heading', { level: 1, name: new RegExp(`^Question ${number} of ${of}`) });

describe('what is asked', () => {
  test('one tap: all sets, feedback after each answer', async () => {
    await toFront();
    expect(option('What it is about', 'All sets (5)')).toBeChecked();
    expect(option('How many questions', '10')).toBeChecked();
    expect(option('Feedback', 'After each answer')).toBeChecked();
    expect(screen.getByRole('button', { name: 'Start' })).toHaveAccessibleDescription(
      '5 questions · feedback after each answer',
    );
    await expectAccessible();
    await press('Start');
    await asked(1, 5);
  });

  test('a set, and some of its kinds', async () => {
    await toFront();
    await userEvent.click(option('What it is about', 'What the report says (3)'));
    await userEvent.click(screen.getByText('Kinds of questions', { selector: 'summary' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Numbers and dates/ }));
    expect(screen.getByRole('button', { name: 'Start' })).toHaveAccessibleDescription(
      /^2 questions · What the report says/,
    );
    await press('Start');
    await asked(1, 2);
  });

  test('is remembered', async () => {
    await toFront();
    await userEvent.click(option('What it is about', 'Its words (2)'));
    await userEvent.click(option('How many questions', '5'));
    await userEvent.click(option('Feedback', 'At the end'));
    cleanup();
    const { startSettings } = await import('../../src/state/settings');
    startSettings({ language: 'en' });
    await toFront();
    const settings = await import('../../src/state/settings');
    settings.startSettings({ language: 'en' });
    expect(await screen.findByRole('radio', { name: 'Its words (2)', checked: true })).toBeInTheDocument();
    expect(option('Feedback', 'At the end')).toBeChecked();
    expect(option('How many questions', '5')).toBeChecked();
  });

  test('nothing: says so, and does not start', async () => {
    await toFront(lessonWith('w1'));
    await userEvent.click(screen.getByText('Kinds of questions', { selector: 'summary' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Words in context/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('Tick at least one kind of question that this set has.');
    await press('Start');
    expect(screen.queryByRole('heading', { level: 1, name: /^Question/ })).not.toBeInTheDocument();
  });

  test('a lesson without sets has none to choose', async () => {
    await toFront(lessonWith('w1', 'w2'));
    expect(screen.queryByRole('group', { name: 'What it is about' })).not.toBeInTheDocument();
  });
});

describe('feedback at the end', () => {
  async function answered(): Promise<void> {
    await toFront(lessonWith('t1', 't2'));
    await userEvent.click(option('Feedback', 'At the end'));
    await press('Start');
    await asked(1, 2);
    await userEvent.click(screen.getByRole('radio', { name: 'True' }));
    await press('Answer');
  }

  test('nothing is told before', async () => {
    await answered();
    await asked(2, 2);
    expect(screen.queryByRole('heading', { level: 2 })).not.toBeInTheDocument();
    expect(screen.getByText('Saved on this device.')).toBeInTheDocument();
    cleanup();
    await openTab({ passageOf: lessonWith('t1', 't2'), search: '?question=1' });
    await asked(2, 2);
  });

  test('each answer is seen with its feedback afterwards', async () => {
    await answered();
    await asked(2, 2);
    await userEvent.click(screen.getByRole('radio', { name: 'True' }));
    await press('Answer');
    await screen.findByRole('heading', { level: 1, name: /1 of 2 questions right/ });
    await userEvent.click(screen.getByRole('link', { name: /^1 .*Not right/ }));
    await verdict('Not right');
    expect(screen.getByText('Right answer')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });
});

describe('what was done', () => {
  test('nothing yet', async () => {
    await toFront();
    expect(screen.getByText(/^None so far/)).toBeInTheDocument();
  });

  test('only the missed again, and both attempts are listed, each to be opened', async () => {
    const both = lessonInSets('t1', 'w1');
    await toFront(both);
    await userEvent.click(option('Feedback', 'At the end'));
    await press('Start');
    await asked(1, 2);
    await userEvent.click(screen.getByRole('radio', { name: 'True' }));
    await press('Answer');
    await asked(2, 2);
    await userEvent.click(screen.getByRole('radio', { name: 'the address that someone gives' }));
    await press('Answer');
    await screen.findByRole('heading', { level: 1, name: /1 of 2 questions right/ });
    const sets = screen.getByRole('heading', { name: 'By set' }).nextElementSibling;
    expect(sets).toHaveTextContent('What the report says0 of 1 rightIts words1 of 1 right');
    await expectAccessible();

    await press('Only the missed one');
    await asked(1, 1);
    await userEvent.click(screen.getByRole('radio', { name: 'False' }));
    await press('Answer');
    await screen.findByRole('heading', { level: 1, name: /1 of 1 question right/ });
    expect(screen.queryByRole('button', { name: /^Only the missed/ })).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('link', { name: 'Choose other questions' }));
    const list = within(screen.getByRole('heading', { name: 'Earlier attempts' }).closest('section')!);
    expect(list.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Missed questions 1 of 1 right$/),
      expect.stringMatching(/All sets 1 of 2 right$/),
    ]);
    await userEvent.click(list.getByRole('link', { name: /All sets/ }));
    await screen.findByRole('heading', { level: 1, name: /1 of 2 questions right/ });
  });

  test('an attempt that was set aside shows what was answered, and what was not', async () => {
    const both = lessonWith('t1', 't2');
    await toFront(both);
    await press('Start');
    await asked(1, 2);
    await userEvent.click(screen.getByRole('radio', { name: 'False' }));
    await press('Answer');
    await verdict('Right');
    await userEvent.click(screen.getByRole('link', { name: 'Pause' }));
    expect(screen.queryByRole('link', { name: /of 2 answered/ })).not.toBeInTheDocument();
    await press('Start afresh');
    await press('Yes, start afresh');
    await asked(1, 2);
    await userEvent.click(screen.getByRole('link', { name: 'Pause' }));
    await userEvent.click(await screen.findByRole('link', { name: /1 of 2 answered/ }));
    await screen.findByText('1 not answered');
    await userEvent.click(screen.getByRole('link', { name: /^1 / }));
    await verdict('Right');
    await press('Back to the result');
    await screen.findByText('1 not answered');
    expect(screen.queryByRole('link', { name: /^2 / })).not.toBeInTheDocument();
  });
});
