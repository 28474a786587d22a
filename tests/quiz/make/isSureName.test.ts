import { expect, test } from 'vitest';
import type { Person } from '../../../src/language/discourse/Person';
import { isSureName } from '../../../src/quiz/make/isSureName';
import { sourceOn } from './aSource';

/** Whether a name of a text is sure, whatever the engine makes of the text. */
function isSure(text: string, name: string, role: string | null): boolean {
  const source = sourceOn(text);
  const from = source.text.indexOf(name);
  const person: Person = { name, aliases: [], role, spans: [[from, from + name.length]] };
  return isSureName({ ...source, discourse: { ...source.discourse, people: [person] } }, 0);
}

test.each<[text: string, name: string, role: string | null, sure: boolean, why: string]>([
  ['Kepala Desa Budi Hartono datang ke pasar itu.', 'Budi Hartono', 'Kepala Desa', true, 'a person'],
  ['Siti, nelayan setempat, datang ke pasar itu.', 'Siti', 'nelayan setempat', true, 'one word, and told who it is'],
  ['Kepala Resor Budi Hartono, S.Hut datang ke pasar itu.', 'S.Hut', 'Kepala Resor', false, 'a degree'],
  ['Adapun Budi datang ke pasar itu.', 'Adapun Budi', null, false, 'the sentence begins with it'],
  ['Ketua Komisi IV Siti Aminah datang ke pasar itu.', 'IV Siti Aminah', 'Ketua Komisi', false, 'a number of a body'],
  ['Kata Dansatgas, warga membantu petugas di sana.', 'Dansatgas', null, false, 'an office'],
  ['Perusahaan rintisan Sinar meluncurkan aplikasi baru.', 'Sinar', 'pendiri', false, 'a firm'],
  [
    'Ketua Koperasi Sinar Tani, Budi Hartono, datang ke pasar itu.',
    'Sinar Tani',
    'Ketua Koperasi',
    false,
    'a body, whose head is named behind it',
  ],
])('%s: %s (%s) %s (%s)', (text, name, role, sure) => {
  expect(isSure(text, name, role)).toBe(sure);
});
