import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockText } from '../../src/article/BlockText';
import { offsetAt, rangeAt, textRoot } from '../../src/article/textPosition';
import type { Span } from '../../src/language/text/Span';
import { wordsOf } from '../../src/language/text/words';

interface Text {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** The sentence after which something is put in between, if any. */
  readonly after: number | undefined;
}

const sentence = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '-', "'", '“', ',', ' ', '\n', '7'), minLength: 1 });
const between = fc.constantFrom('', ' ', '  ', '\n');

const arbitraryText: fc.Arbitrary<Text> = fc
  .record({
    first: between,
    parts: fc.array(fc.tuple(sentence, between), { minLength: 1, maxLength: 5 }),
    put: fc.nat(9),
  })
  .map(({ first, parts, put }) => {
    let text = first;
    const sentences: Span[] = [];
    for (const [words, space] of parts) {
      sentences.push([text.length, text.length + words.length]);
      text += words + space;
    }
    return { text, sentences, after: put < parts.length ? put : undefined };
  });

/** A text on a page as the reader draws it: with a number before it, and with something put in between. */
function drawn({ text, sentences, after }: Text): Element {
  const { container } = render(
    <div data-block="p1">
      <p data-text="id">
        <button type="button" data-aside="">
          1
        </button>
        <BlockText
          text={text}
          sentences={sentences}
          words
          after={
            after === undefined ? [] : [{ sentence: after, key: 'aside', node: <i>In between, no part of it.</i> }]
          }
        />
      </p>
    </div>,
  );
  const root = textRoot(container, 'p1', 'id');
  if (!root) throw new Error('no text');
  return root;
}

/** The text nodes below an element that are no part of an aside. */
function textOf(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  copy.querySelectorAll('[data-aside]').forEach((aside) => aside.remove());
  return copy.textContent ?? '';
}

describe('for any text, whatever its sentences and words', () => {
  test('what is on the page, asides left out, is the text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(textOf(drawn(text))).toBe(text.text);
      }),
    );
  });

  test('the range of a span holds its text, and its ends are at the span’s offsets', () => {
    const withSpan = arbitraryText.chain((text) =>
      fc
        .tuple(fc.nat(text.text.length - 1), fc.nat(text.text.length))
        .map(([one, other]) => ({ text, span: [Math.min(one, other), Math.max(one + 1, other)] as Span })),
    );
    fc.assert(
      fc.property(withSpan, ({ text, span }) => {
        const root = drawn(text);
        const range = rangeAt(root, span);
        if (!range) return expect.unreachable();
        expect(offsetAt(root, range.startContainer, range.startOffset)).toBe(span[0]);
        expect(offsetAt(root, range.endContainer, range.endOffset)).toBe(span[1]);
        // What is put in between stands right before the next sentence; the space between the two comes before it.
        const between =
          text.after === undefined ? undefined : (text.sentences[text.after + 1]?.[0] ?? text.text.length);
        if (between === undefined || between <= span[0] || between >= span[1])
          expect(range.toString()).toBe(text.text.slice(...span));
      }),
    );
  });

  test('every word is an element, and is where the word is', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const root = drawn(text);
        const words = [...root.querySelectorAll('span:not([data-aside]) > span')];
        const expected = text.sentences.flatMap(([start, end]) =>
          wordsOf(text.text.slice(start, end)).map(([from]) => start + from),
        );
        expect(words.map((word) => offsetAt(root, word))).toEqual(expected);
      }),
    );
  });
});

const sample = { text: 'Satu dua. Tiga.', sentences: [[0, 9] as const, [10, 15] as const], after: 0 };

test.each<[string, Span]>([
  ['beyond the end', [10, 16]],
  ['after the end', [15, 16]],
])('there is no range %s', (_, span) => {
  expect(rangeAt(drawn(sample), span)).toBeNull();
});

test('a point in an aside has no offset, nor has one in another text', () => {
  const root = drawn(sample);
  const [number, put] = root.querySelectorAll('[data-aside]');
  if (!number || !put) return expect.unreachable();
  expect(offsetAt(root, number)).toBeNull();
  expect(offsetAt(root, put.firstChild ?? put)).toBeNull();
  expect(offsetAt(root, document.body)).toBeNull();
});

test.each([
  ['p1', 'en'],
  ['p2', 'id'],
  ['p1"] *, [x="', 'id'],
] as const)('there is no text of block %s in %s', (block, language) => {
  const root = drawn(sample);
  expect(textRoot(root.ownerDocument, block, language)).toBeNull();
});
