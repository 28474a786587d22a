import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quotationsIn, theDiscourse } from './theDiscourse';

/** As much of the lesson that ships as is looked at here: its article, and what a person noted of its quotations. */
interface Lesson {
  readonly body: readonly { readonly id: string; readonly text: string }[];
  readonly quotations: readonly {
    readonly place: { readonly block: string; readonly spans: readonly [number, number][] };
    readonly content: { readonly kind: string };
    readonly wording: string;
    readonly cue?: { readonly verb: string };
  }[];
}
const lesson = JSON.parse(
  readFileSync(new URL('../../../public/lessons/kp2mi-bogor.json', import.meta.url), 'utf8'),
) as Lesson;
const text = lesson.body.map((block) => block.text).join('\n\n');

test('speech, by whom and by which verb, is what a person noted', () => {
  const noted = lesson.quotations
    .filter(({ content, wording }) => content.kind === 'said' && wording === 'exact')
    .map(({ place, cue }) => {
      const block = lesson.body.find(({ id }) => id === place.block);
      return { text: block?.text.slice(...place.spans[0]!), speaker: 'Mukhtarudin', cue: cue?.verb };
    });
  expect(noted).toHaveLength(6);
  const found = quotationsIn(text).filter(({ kind }) => kind === 'direct');
  // The lesson leaves out the mark before the closing one.
  expect(found.map(({ text: words, speaker, cue }) => ({ text: words.replace(/[,.]$/u, ''), speaker, cue }))).toEqual(
    noted,
  );
});

test('the event and the theme are titles', () =>
  expect(quotationsIn(text).filter(({ kind }) => kind === 'title')).toHaveLength(3));

test('what is reported', () =>
  expect(theDiscourse(text).reported.map(({ speaker, cue }) => [speaker?.name, cue.verb])).toEqual([
    ['Mukhtarudin', 'menegaskan'],
    ['Mukhtarudin', 'menekankan'],
    ['Mukhtarudin', 'menyampaikan'],
    ['Mukhtarudin', 'mengingatkan'],
    ['Mukhtarudin', 'menekankan'],
    ['Mukhtarudin', 'mengajak'],
    ['Mukhtarudin', 'berpesan'],
  ]));

test('its people', () =>
  expect(theDiscourse(text).people.map(({ name, role }) => [name, role])).toEqual([
    ['Mukhtarudin', 'Menteri Perlindungan Pekerja Migran Indonesia (P2MI)'],
    ['I Ketut Suardana', 'Inspektur Jenderal KP2MI'],
    ['Dwiyono', 'Sekretaris Jenderal KP2MI'],
    ['Prabowo Subianto', 'Presiden'],
  ]));
