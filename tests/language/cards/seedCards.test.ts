import { expect, test } from 'vitest';
import { wordTraces, type WordTraces } from '../../../src/language/cards/wordTraces';
import { wordsOf } from '../../../src/language/text/words';
import { blocksOf } from '../../../src/lesson/blocks';
import { buildIndex } from '../../../src/lesson/lookup';
import { seedLesson } from '../../support/seedLesson';
import { theLexicon } from '../../support/theLexicon';

// Every word and phrase of the first lesson, and what its card says: a file to be read by people. What is written there was read
// through; renew it with `npx vitest run tests/language/cards/seedCards.test.ts -u`, and read what has changed.
const index = buildIndex(seedLesson);

/** What is said of what stands at a place: `menegaskan = to stress | meN- tegas -kan | stress; affirm (vt)`. */
function cardAt(block: string, text: string, start: number, end: number): string {
  const { glossary, entity } = index.entriesAt(block, start);
  const said = wordTraces(text, start, theLexicon);
  const lesson = glossary.map(({ headword, meaning }) => `[${headword}] ${meaning.en}`);
  const named = entity ? [`{${entity.name}}`] : [];
  return [text.slice(start, end).toLowerCase(), [...lesson, ...named].join(' / ') || '–', ...engineSays(said)].join(
    ' | ',
  );
}

function engineSays({ traces: [trace], phrase, other }: WordTraces): readonly string[] {
  const together = phrase ? [`together: ${phrase.headword}, ${phrase.glosses.join(' // ')}`] : [];
  const thing = other?.kind === 'number' ? [`read out: ${other.said}`] : other ? [`name: ${other.of}`] : [];
  if (!trace) return [...thing, ...together];
  const pieces = trace.pieces.map((piece) => (piece.kind === 'root' ? piece.headword : piece.affix)).join(' ');
  const meanings = trace.lexeme?.meanings.map(({ gloss, wordClass }) => `${gloss} (${wordClass})`) ?? trace.composed;
  return [pieces, meanings.join(' // ') || (trace.known ? 'no meaning' : 'unknown'), ...thing, ...together];
}

test('every word and phrase of the first lesson opens to the card that was read through', async () => {
  const cards = new Map<string, string[]>();
  for (const { id, text } of blocksOf(seedLesson))
    for (const [start, end] of wordsOf(text)) {
      const card = cardAt(id, text, start, end);
      cards.set(card, [...(cards.get(card) ?? []), id]);
    }
  const lines = [...cards]
    .map(([card, places]) => `${card} | ${[...new Set(places)].join(' ')}`)
    .toSorted((one, other) => (one < other ? -1 : 1));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../golden/kp2mi-bogor.cards.txt');
});
