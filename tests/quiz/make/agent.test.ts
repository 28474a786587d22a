import { describe, expect, test } from 'vitest';
import type { AgentQuestion } from '../../../src/quiz/kinds/agent';
import { agent } from '../../../src/quiz/make/agent';
import { saidIn } from '../../../src/quiz/Option';
import { ARTICLE } from './anArticle';
import { madeBy } from './aSource';

/** Others who can be named as who did it. */
const AROUND = ' Bupati Sukarta Rahman Hakim menemui warga. Korban dirawat di rumah sakit. Wartawan menunggu di luar.';

const asked = (text: string) => madeBy(agent, text + AROUND).map(({ question }) => question as AgentQuestion);
const of = (text: string, verb: string) => asked(text).find(({ prompt }) => prompt.en.includes(`“${verb}”`));
const options = (question: AgentQuestion | undefined) => question?.options.map(({ text }) => saidIn(text, 'id')) ?? [];

describe('who does it', () => {
  test.each([
    ['Perkara tersebut sudah ditindaklanjuti oleh Polres Sukarta.', 'ditindaklanjuti', 'Polres Sukarta', 'oleh'],
    ['Kasus tersebut sedang ditangani Polres Sukarta.', 'ditangani', 'Polres Sukarta', 'no oleh, a body'],
    ['Pelaku akhirnya diamankan polisi.', 'diamankan', 'polisi', 'no oleh, people'],
    ['Korban dipukul dua kali oleh sopir.', 'dipukul', 'sopir', 'words between'],
    ['Polisi menyita mobil itu dari sopir.', 'menyita', 'polisi', 'the active, with somebody else in it'],
    ['Aksi ini digelar pada Senin siang.', 'digelar', 'Tidak disebutkan di sini', 'nobody is named'],
  ])('%s %s: %s (%s)', (text, verb, key) => {
    const question = of(text, verb);
    expect(question && options(question)[question.key]).toBe(key);
  });

  test('a bare stem behind a pronoun: it is the pronoun, never who speaks', () => {
    const question = of('"Ini jembatan yang kami bangun bersama," kata Rudi Salim.', 'bangun');
    expect(question && options(question)[question.key]).toBe('kami');
    expect(options(question)).not.toContain('Rudi Salim');
  });

  test('what it is done to is among the wrong ones, and says why', () => {
    const question = of('Kasus tersebut sedang ditangani Polres Sukarta.', 'ditangani');
    expect(question?.options.find(({ text }) => saidIn(text, 'id') === 'kasus tersebut')?.why?.en).toBe(
      'That is what it is done to.',
    );
  });

  test('no two options can be the same', () => {
    const text =
      'Kasus tersebut sedang ditangani Polres Sukarta. Kapolres Sukarta Bagus Arya memimpin penyidik. Petugas berjaga.';
    expect(options(of(text, 'ditangani')).filter((one) => /petugas|penyidik|Bagus Arya/u.test(one))).toEqual([]);
  });

  test('the article has them, too', () => {
    expect(madeBy(agent, ARTICLE).map(({ question }) => question.id)).not.toEqual([]);
  });
});

describe('what is not asked', () => {
  test.each([
    ['Pria itu akrab disapa Ode oleh teman-temannya.', 'disapa', 'a name that is given'],
    ['Acara ditutup dengan pembacaan doa oleh Ustaz Zaki.', 'ditutup', 'oleh belongs to the noun'],
    ['Modal disetor BUMN naik tiga kali lipat.', 'disetor', 'no clause: of what kind the capital is'],
    ['Kenaikan itu didorong oleh harga minyak dunia.', 'didorong', 'a cause does nothing'],
    ['Dia dilahirkan di sebuah desa.', 'dilahirkan', 'nobody wonders who did it'],
    ['Rahmat ditetapkan tersangka.', 'ditetapkan', 'what somebody becomes'],
    ['Warga diberi uang tunai.', 'diberi', 'what somebody gets'],
    ['Bantuan disalurkan, lalu petugas memeriksa data.', 'disalurkan', 'another clause may tell'],
    ['Polisi mengatakan jalan ditutup.', 'mengatakan', 'a verb of saying'],
    ['Polisi menyita sejumlah barang bukti.', 'menyita', 'nobody else in the sentence: one need not read it'],
    ['Korban dipukul dua kali oleh pelaku.', 'dipukul', '“pelaku” is the very word of the prompt'],
  ])('%s %s (%s)', (text, verb) => {
    expect(of(text, verb)).toBeUndefined();
  });
});
