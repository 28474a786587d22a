import { render, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { BlockView } from '../../src/article/BlockView';
import type { BlockId } from '../../src/lesson/Lesson';
import type { PassageBlock } from '../../src/lesson/Passage';
import { useWordMarks, type MarkAt } from '../../src/reader/useWordMarks';

const block = (id: string, text: string): PassageBlock => ({
  id: id as BlockId,
  kind: 'paragraph',
  text,
  sentences: [[0, text.length]],
});
const P1 = block('p1', 'Dia membuka pintu, lalu membuka jendela.');
const P2 = block('p2', 'Jendela itu dibuka.');

function Page({ blocks, markAt }: { blocks: readonly PassageBlock[]; markAt: MarkAt | null }) {
  const article = useRef<HTMLDivElement>(null);
  useWordMarks(article, markAt);
  return (
    <div ref={article}>
      {blocks.map((one) => (
        <BlockView key={one.id} block={one} english={null} />
      ))}
    </div>
  );
}

const marks = () =>
  [...document.querySelectorAll<HTMLElement>('[data-word]')].map(
    ({ textContent, dataset }) => `${textContent} ${dataset['word']}`,
  );

/** By the words that stand at an offset. */
const by =
  (statuses: Record<string, 'unseen' | 'learning'>): MarkAt =>
  (id, offset) => {
    const { text } = [P1, P2].find((one) => one.id === id)!;
    return statuses[/^\w+/.exec(text.slice(offset))?.[0] ?? ''] ?? null;
  };

test('words are marked where they stand, each as what it is', () => {
  render(<Page blocks={[P1, P2]} markAt={by({ membuka: 'learning', dibuka: 'learning', pintu: 'unseen' })} />);
  expect(marks()).toEqual(['membuka learning', 'pintu unseen', 'membuka learning', 'dibuka learning']);
});

test('what changes is marked otherwise, and what is known no longer', () => {
  const { rerender } = render(<Page blocks={[P1]} markAt={by({ membuka: 'unseen', pintu: 'unseen' })} />);
  rerender(<Page blocks={[P1]} markAt={by({ membuka: 'learning' })} />);
  expect(marks()).toEqual(['membuka learning', 'membuka learning']);
});

test('a block that comes onto the page later is marked, too', async () => {
  const markAt = by({ membuka: 'unseen', dibuka: 'learning' });
  const { rerender } = render(<Page blocks={[P1]} markAt={markAt} />);
  rerender(<Page blocks={[P1, P2]} markAt={markAt} />);
  await waitFor(() => expect(marks()).toEqual(['membuka unseen', 'membuka unseen', 'dibuka learning']));
});

test('switched off, nothing is marked', () => {
  const { rerender } = render(<Page blocks={[P1]} markAt={by({ membuka: 'unseen' })} />);
  rerender(<Page blocks={[P1]} markAt={null} />);
  expect(marks()).toEqual([]);
});
