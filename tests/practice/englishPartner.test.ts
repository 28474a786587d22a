import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/language/text/Span';
import type { PassageBlock } from '../../src/lesson/blocks';
import type { BlockId, PhrasePair, Place, TranslatedBlock } from '../../src/lesson/Lesson';
import { englishPartner } from '../../src/practice/englishPartner';

const id = 'p1' as BlockId;
const source = '“Dulu kita operator. Kita satukan!” kata dia.';
const target = '“We used to be operators. Let us unite!” he said.';

const block: PassageBlock = {
  id,
  kind: 'paragraph',
  text: source,
  sentences: [spanIn(source, '“Dulu kita operator.'), spanIn(source, 'Kita satukan!” kata dia.')],
};
const translated = (phrases: readonly PhrasePair[]): TranslatedBlock => ({
  text: target,
  sentences: [spanIn(target, '“We used to be operators.'), spanIn(target, 'Let us unite!” he said.')],
  phrases,
});

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words}`);
  return [start, start + words.length];
}
const pair = (indonesian: string, english: readonly string[]): PhrasePair => ({
  kind: 'phrase',
  source: [spanIn(source, indonesian)],
  target: english.map((words) => spanIn(target, words)),
});
const place = (...words: readonly string[]): Place => ({ block: id, spans: words.map((part) => spanIn(source, part)) });
const said = (phrases: readonly PhrasePair[], at: Place) =>
  englishPartner(block, translated(phrases), at).map(([start, end]) => target.slice(start, end));

describe('what of the English stands for evidence', () => {
  const pairs = [
    pair('Dulu', ['used to be']),
    pair('kita operator', ['We', 'operators']),
    pair('Kita satukan', ['Let us unite']),
    pair('kata dia', ['he said']),
  ];

  test.each([
    [place('Kita satukan'), ['Let us unite'], 'one pair'],
    [place('Dulu kita operator'), ['We used to be operators'], 'neighbours become one, whatever their order'],
    [place('Kita satukan!” kata dia'), ['Let us unite!” he said'], 'marks between them count as nothing'],
    [place('Dulu kita operator', 'dia'), ['We used to be operators'], 'a short word beside the pairs is let pass'],
    [place('operator'), ['“We used to be operators.'], 'half a pair: its sentence'],
    [place('operator', 'Kita'), ['“We used to be operators. Let us unite!” he said.'], 'two sentences touched: both'],
  ])('%j → %j (%s)', (at, english) => {
    expect(said(pairs, at)).toEqual(english);
  });

  test('without pairs it is the sentence', () => {
    expect(said([], place('Kita satukan'))).toEqual(['Let us unite!” he said.']);
  });

  test('with pairs for too little of it, too', () => {
    expect(said([pair('Dulu', ['used to be'])], place('Dulu kita operator'))).toEqual(['“We used to be operators.']);
  });
});
