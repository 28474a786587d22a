import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/lesson/blocks';
import type { BlockId, GlossaryEntry, Lesson } from '../../src/lesson/Lesson';
import { buildIndex } from '../../src/lesson/lookup';
import { format2Lesson } from './format2';

const lesson = format2Lesson();

/** What is found at the first letter of a word, as ids. */
function at(from: Lesson, block: string, word: string) {
  const text = blocksOf(from).find(({ id }) => id === block)?.text ?? '';
  const { glossary, entity, notes, quotation, phrase } = buildIndex(from).entriesAt(block, text.indexOf(word));
  return {
    glossary: glossary.map(({ id }) => id),
    entity: entity?.id ?? null,
    notes: notes.map(({ id }) => id),
    quotation: quotation?.id ?? null,
    phrase: phrase && [phrase.block, ...phrase.source.map(([start, end]) => text.slice(start, end))],
  };
}

const nothing = { glossary: [], entity: null, notes: [], quotation: null, phrase: null };

test.each<[string, string, object, string]>([
  ['p1', 'Lurah', { notes: ['lurah'], phrase: ['p1', 'Lurah'] }, 'a note'],
  ['p1', 'Sari', { entity: 'sari', phrase: ['p1', 'Sari'] }, 'a person'],
  ['p1', 'untuk', { quotation: 'q1', phrase: ['p1', 'Air untuk Semua'] }, 'within a title'],
  ['h1', 'Royong', { glossary: ['gotong-royong'], phrase: ['h1', 'Gotong Royong'] }, 'the second word of an idiom'],
  [
    'p2',
    'juga',
    { glossary: ['tidak-hanya'], quotation: 'q2', phrase: ['p2', 'tidak hanya', 'tetapi juga'] },
    'a second part',
  ],
  ['p3', 'PMI', { glossary: ['pmi'], entity: 'pmi', quotation: 'q3', phrase: ['p3', 'PMI'] }, 'entry and organisation'],
  ['title', 'Warga', { entity: 'warga', phrase: ['title', 'Warga'] }, 'in the title'],
  ['p1', ',', {}, 'punctuation'],
  ['p9', '', {}, 'no such block'],
  ['constructor', '', {}, 'nor this'],
])('%s %s: %j (%s)', (block, word, expected) => {
  expect(at(lesson, block, word)).toEqual({ ...nothing, ...expected });
});

describe('one within another', () => {
  const entry = (id: string, spans: GlossaryEntry['places'][number]['spans']): GlossaryEntry => ({
    ...(lesson.glossary[0] as GlossaryEntry),
    id: id as GlossaryEntry['id'],
    places: [{ block: 'h1' as BlockId, spans }],
  });

  test('glossary entries come longest first, each once', () => {
    const glossary = [entry('royong', [[7, 13]]), entry('whole', [[0, 13]]), entry('again', [[7, 10]])];
    const twice = {
      ...entry('twice', [[7, 12]]),
      places: [...entry('x', [[7, 12]]).places, ...entry('x', [[7, 11]]).places],
    };
    expect(at({ ...lesson, glossary: [...glossary, twice] }, 'h1', 'Royong').glossary).toEqual([
      'whole',
      'royong',
      'twice',
      'again',
    ]);
  });

  test('a quotation within a quotation is the inner one', () => {
    const [first, second] = lesson.quotations;
    const outer = { ...second, id: 'outer', place: { block: 'p1', spans: [[0, 60]] } };
    const both = { ...lesson, quotations: [outer, first] } as Lesson;
    expect(at(both, 'p1', 'untuk').quotation).toBe('q1');
    expect(at(both, 'p1', 'Lurah').quotation).toBe('outer');
  });

  test('an office within an office is the inner one', () => {
    const wide = { ...lesson.entities[1], id: 'wide', places: [{ block: 'p3', spans: [[0, 40]] }] };
    const both = { ...lesson, entities: [wide, ...lesson.entities] } as Lesson;
    expect(at(both, 'p3', 'Bupati').entity).toBe('bupati');
    expect(at(both, 'p3', 'agar').entity).toBe('wide');
  });
});

test('phrases are found from either side, with their block', () => {
  const index = buildIndex(lesson);
  expect(index.phraseAt('p2', 1, 'target')).toMatchObject({ block: 'p2', source: [[1, 5]], target: [[1, 3]] });
  expect(index.phraseAt('p2', 0, 'source')).toBeNull();
  expect(index.phraseAt('p9', 0, 'source')).toBeNull();
});
