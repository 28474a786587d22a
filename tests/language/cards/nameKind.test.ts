import { expect, test } from 'vitest';
import { wordTraces } from '../../../src/language/cards/wordTraces';
import { theLexicon } from '../../support/theLexicon';

const kindOf = (text: string, word: string) => wordTraces(text, text.indexOf(word), theLexicon).other;

test.each([
  ['Hal itu dikatakan Menteri Zuvarto kemarin.', 'Zuvarto', 'person', 'an office before it'],
  ['Kami bertemu Pak Zuvarto.', 'Zuvarto', 'person', 'a title before it'],
  ['Kami bertemu Pak Qelvin Zuvarto.', 'Zuvarto', 'person', 'names between them are left out'],
  ['“Siap,” tegas Zuvarto.', 'Zuvarto', 'person', 'who says it'],
  ['Menurut rencana, Zuvarto menegaskan hal itu.', 'Zuvarto', 'person', 'a verb of saying after it'],
  ['Acara dibuka Menteri P2MI Zuvarto.', 'Zuvarto', 'person', 'a ministry in capitals between'],
  ['Komjen Pol. Zuvarto hadir.', 'Zuvarto', 'person', 'the stop of a short rank between'],
  ['Di akhir acara, Zuvarto berpesan agar warga sabar.', 'Zuvarto', 'person', 'a verb of saying in ber-'],
  ['Mereka pergi ke kota. Kini Qelvinphone laku.', 'Qelvinphone', 'unsure', 'a stop ends the sentence'],
  ['Rapat di TNI Qelvincamp ditunda.', 'Qelvincamp', 'unsure', 'a short form is no part of a place'],
  ['Rapat digelar di Qelvintown.', 'Qelvintown', 'place', 'a preposition of places'],
  ['Warga Desa Qelvintown mengungsi.', 'Qelvintown', 'place', 'a kind of place before it'],
  ['Menteri Buka Qelvincamp di Bogor', 'Qelvincamp', 'unsure', 'a verb of a headline stands between'],
  ['Mereka membeli Qelvinphone baru.', 'Qelvinphone', 'unsure', 'a capital alone'],
])('%s %s: %s (%s)', (text, word, of) => {
  expect(kindOf(text, word)).toEqual({ kind: 'name', of });
});

test.each([
  ['Qelvintown indah.', 'Qelvintown', 'every word has a capital there'],
  ['Ia membeli qelvinphone.', 'qelvinphone', 'small letters'],
  ['Rapat Komisi XIV ditunda.', 'XIV', 'a Roman numeral'],
  ['Ia pergi ke Jakarta.', 'Jakarta', 'the lexicon has it'],
])('%s %s is not taken for a name (%s)', (text, word) => {
  expect(kindOf(text, word)).toBeNull();
});
