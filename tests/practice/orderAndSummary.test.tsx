import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BlockId, Place } from '../../src/lesson/Lesson';
import { anOrderQuestion, aSummaryQuestion, both } from '../quiz/builders';
import { expectAccessible, freshBrowser, lessonAsking, litText, openTab, press, startQuizOf, verdict } from './quizApp';

beforeEach(() => {
  freshBrowser();
  sessionStorage.clear();
});

const inTitle: Place = { block: 'title' as BlockId, spans: [[0, 7]] };
const group = (name: string) => within(screen.getByRole('group', { name }));
const names = (buttons: readonly HTMLElement[]) => buttons.map(({ textContent }) => textContent);

describe('order', () => {
  const lesson = lessonAsking(anOrderQuestion({ evidence: [inTitle] }));
  const pool = () => group('Pieces to place');
  const placed = () => names(group('Your order').queryAllByRole('button'));

  async function place(...pieces: readonly string[]): Promise<void> {
    for (const piece of pieces) await userEvent.click(pool().getByRole('button', { name: piece }));
  }

  test('by tapping: placed, moved, taken back, and announced', async () => {
    await startQuizOf(lesson);
    expect(screen.getByText('The event was held on 6 December in Bogor. (en)')).toBeInTheDocument();
    await press('Answer');
    expect(screen.getByRole('alert')).toHaveTextContent('Place all the pieces first.');
    await waitFor(() => expect(pool().getAllByRole('button')).toContain(document.activeElement));
    await expectAccessible();

    await place('digelar', 'Acara');
    expect(placed()).toEqual(['digelar', 'Acara']);
    expect(screen.getByText('“Acara”: place 2 of 4')).toBeInTheDocument();
    await userEvent.click(group('Your order').getByRole('button', { name: 'Acara' }));
    await press('Earlier');
    expect(placed().slice(0, 2)).toEqual(['Acara', 'digelar']);
    expect(screen.getByText('“Acara”: place 1 of 4')).toBeInTheDocument();
    await expectAccessible();
    await press('Take back');
    expect(placed()).toEqual(['digelar']);
    expect(pool().getByRole('button', { name: 'Acara' })).toBeInTheDocument();
    await userEvent.click(group('Your order').getByRole('button', { name: 'digelar' }));
    await press('Take back');

    await place('Acara', 'digelar', 'di Bogor', 'pada 6 Desember');
    await press('Answer');
    await verdict('Right');
    expect(litText('evidence')).not.toEqual([]);
    await expectAccessible();
  });

  test('by keyboard alone', async () => {
    await startQuizOf(lesson);
    const offered = names(pool().getAllByRole('button'));
    await userEvent.keyboard('1');
    await waitFor(() => expect(pool().getAllByRole('button')[0]).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(placed()).toEqual(offered.slice(0, 2)));
    await waitFor(() => expect(pool().getAllByRole('button')[0]).toHaveFocus()); // the focus goes on after a frame
    group('Your order').getAllByRole('button')[1]?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(placed()).toEqual([offered[1], offered[0]]);
    await userEvent.keyboard('{Backspace}');
    expect(placed()).toEqual([offered[0]]);
  });

  test('one piece out of place is partly right; which one is said, where it belongs is not', async () => {
    await startQuizOf(lesson);
    await place('digelar', 'pada 6 Desember', 'di Bogor', 'Acara');
    await press('Answer');
    await verdict('Partly right');
    expect(screen.getByText('Right but for one piece: “Acara” is out of place.')).toBeInTheDocument();
    expect(screen.queryByText('The right order')).not.toBeInTheDocument();
    expect(litText('evidence')).toEqual([]); // the article has the order itself
    await expectAccessible();
    await press('Show the answer');
    await screen.findByText('The right order');
    expect(litText('evidence')).not.toEqual([]);
  });

  test('an order that was made and not handed in is there after a reload', async () => {
    await startQuizOf(lesson);
    await place('Acara', 'digelar', 'di Bogor', 'pada 6 Desember');
    cleanup();
    await openTab({ passageOf: lesson, search: '?question=now' });
    await screen.findByRole('group', { name: 'Your order' });
    expect(placed()).toEqual(['Acara', 'digelar', 'di Bogor', 'pada 6 Desember']);
    await press('Answer');
    await verdict('Right');
  });
});

describe('summary', () => {
  const rubric = ['names the day', 'says how many came'].map((text) => ({ criterion: both(text), proof: [inTitle] }));
  const lesson = lessonAsking(aSummaryQuestion({ evidence: [inTitle], rubric }));

  async function write(text: string): Promise<void> {
    await userEvent.type(screen.getByRole('textbox', { name: 'Your text, in Indonesian' }), text);
  }

  test('is written, compared with a model, and marked by who wrote it', async () => {
    await startQuizOf(lesson);
    const model = aSummaryQuestion().model;
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription('0 words 5 to 20 words');
    expect(screen.queryByText(model)).not.toBeInTheDocument();
    await press('Compare');
    expect(screen.getByRole('alert')).toHaveTextContent('Write your text first.');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    await expectAccessible();

    await write('Acara itu digelar.');
    expect(screen.getByText('3 words')).toBeInTheDocument();
    await press('Compare');
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Your text' })).toHaveFocus());
    expect(screen.getByText('Acara itu digelar.')).toHaveAttribute('lang', 'id');
    expect(screen.getByText(model)).toHaveAttribute('lang', 'id');
    expect(screen.getAllByText('Menteri')).toHaveLength(2);
    await expectAccessible();
    await userEvent.click(screen.getByRole('checkbox', { name: /names the day/ }));
    await press('Done');
    await verdict('Partly right');
    expect(screen.getByText('yours has it').closest('li')).toHaveTextContent('names the day');
    expect(screen.getByText('not in yours').closest('li')).toHaveTextContent('says how many came');
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'See the result' })).toBeInTheDocument();
    await expectAccessible();
  });

  test('what was written is there after a reload, and so is what was ticked', async () => {
    await startQuizOf(lesson);
    await write('Acara');
    cleanup();
    await openTab({ passageOf: lesson, search: '?question=now' });
    expect(await screen.findByRole('textbox')).toHaveValue('Acara');
    await press('Compare');
    await userEvent.click(await screen.findByRole('checkbox', { name: /names the day/ }));
    cleanup();
    await openTab({ passageOf: lesson, search: '?question=now' });
    expect(await screen.findByRole('checkbox', { name: /names the day/ })).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', { name: /how many/ }));
    await press('Done');
    await verdict('Right');
  });

  test('line breaks are typed, not handed in', async () => {
    await startQuizOf(lesson);
    await write('Acara{Enter}digelar');
    expect(screen.getByRole('textbox')).toHaveValue('Acara\ndigelar');
  });
});
