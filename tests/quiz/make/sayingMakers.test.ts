import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../src/quiz/Item';
import { agent } from '../../../src/quiz/make/agent';
import type { Maker } from '../../../src/quiz/make/Candidate';
import { gist } from '../../../src/quiz/make/gist';
import { number } from '../../../src/quiz/make/number';
import { reporting } from '../../../src/quiz/make/reporting';
import { transform } from '../../../src/quiz/make/transform';
import { truth } from '../../../src/quiz/make/truth';
import { voice } from '../../../src/quiz/make/voice';
import { ARTICLE } from './anArticle';
import { lessonOn, madeBy } from './aSource';

const MAKERS: readonly Maker[] = [voice, reporting, agent, truth, number, gist, transform];

/** Paragraphs of the article in any order, with marks lost and strewn in. */
const texts = fc
  .tuple(
    fc.shuffledSubarray(ARTICLE.split('\n\n').slice(1), { minLength: 1 }),
    fc.array(fc.constantFrom('"', '“', '”', "'", '(', ')', '.', ',', ' kata ', ' oleh ', '\n', '12 '), {
      maxLength: 6,
    }),
    fc.nat(),
  )
  .map(([paragraphs, noise, where]) =>
    noise.reduce(
      (text, piece, at) => {
        const place = (where + at * 131) % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place);
      },
      `Halo dunia. ${paragraphs.join('\n\n')}`,
    ),
  );

test('whatever the text, what is made is a question that a lesson may have, within the text, the same each time', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 1_000_000 }), (text, seed) => {
      const ids = new Set(lessonOn(text).body.map(({ id }) => String(id)));
      for (const maker of MAKERS) {
        const made = madeBy(maker, text, { seed }); // throws for what no lesson may have
        expect(madeBy(maker, text, { seed })).toEqual(made);
        for (const { question, worth, hardness } of made) {
          expect(placesOf(question).every(({ block }) => ids.has(block) || block === 'title')).toBe(true);
          expect([worth >= 0 && worth <= 1, hardness >= 0 && hardness <= 1]).toEqual([true, true]);
          expect(question.prompt.en).not.toContain('undefined');
        }
      }
    }),
    {
      numRuns: 60,
      examples: [
        // What stood under the first line was no text, so that no lesson was left.
        ['Halo dunia. "Kami butuh wa"ktu tiga ja"m untuk memadamkan api," kata Darman, Senin (3/2/2025\n).', 0],
      ],
    },
  );
});
