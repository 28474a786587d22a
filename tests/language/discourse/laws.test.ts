import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/language/text/Span';
import { numbersAndDates } from '../../../src/language/discourse/numbersAndDates';
import { readText } from '../../../src/language/readText';
import { theLexicon } from '../../support/theLexicon';
import { quotationsIn, theDiscourse } from './theDiscourse';

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '“', '”', '"', "'", '‘', '’', ',', '.', ':', '(', ')', '\n\n', ' kata ', ' ujarnya', ' mengatakan ', ' menurut ', ' Budi ',
        ' Menteri ', ' Budi Santoso ', ' istri ', ' itu ', ' yang ', ' Pol. ', ' dan ', ' Rp 5 ', ' 9/5/2017 ', ' Senin ', ' bertema ', ' kami siap ',
      ), // prettier-ignore
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const isIn = (text: string, [start, end]: Span) => 0 <= start && start < end && end <= text.length;
const inOrder = (spans: readonly Span[]) => spans.every(([start], at) => at === 0 || spans[at - 1]![1] <= start);

describe('laws, for any text', () => {
  test('quotations lie in the text, in order, and do not overlap within a level', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations } = theDiscourse(text);
        expect(quotations.every(({ span }) => isIn(text, span))).toBe(true);
        for (const level of [0, 1])
          expect(inOrder(quotations.filter((one) => one.level === level).map(({ span }) => span))).toBe(true);
      }),
    ));

  test('what is no speech has no speaker, and people are those of the text', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { quotations, reported, people } = theDiscourse(text);
        for (const { kind, speaker } of quotations) if (kind !== 'direct') expect(speaker).toBeNull();
        for (const { speaker } of [...quotations, ...reported])
          if (speaker?.person != null) expect(people[speaker.person]?.name).toBe(speaker.name);
      }),
    ));

  test('reported sentences, names, numbers and dates lie in the text, in order', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { reported, people } = theDiscourse(text);
        const numbers = numbersAndDates(text, readText(text, theLexicon)).map(({ span }) => span);
        for (const spans of [reported.map(({ span }) => span), numbers, ...people.map((person) => person.spans)]) {
          expect(spans.every((span) => isIn(text, span))).toBe(true);
          expect(inOrder(spans)).toBe(true);
        }
      }),
    ));
});

const sentences = fc.constantFrom(
  'Budi Santoso tiba pagi ini.',
  '“Kami sudah siap,” kata Budi Santoso.',
  '“Belum ada kabar. Kami menunggu,” ujarnya.',
  'Sri Lestari menjawab, “Saya tidak tahu.”',
  'Ia membaca buku “Laut yang Tenang” kemarin.',
  '“Tema ‘Kota Hijau’ itu tepat,” kata Sri Lestari.',
  'Langkah itu dianggap “berani” oleh warga.',
);
const article = fc.array(sentences, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n\n'));

test('law: straight marks say what curly ones say', () =>
  fc.assert(
    fc.property(article, (text) => {
      const straight = text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
      const asStraight = (found: string) => found.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
      expect(quotationsIn(straight)).toEqual(
        quotationsIn(text).map((quotation) => ({ ...quotation, text: asStraight(quotation.text) })),
      );
    }),
  ));

test('law: a single line break between paragraphs is as good as two', () =>
  fc.assert(
    fc.property(article, (text) => {
      expect(quotationsIn(text.replaceAll('\n\n', '\n'))).toEqual(quotationsIn(text));
    }),
  ));
