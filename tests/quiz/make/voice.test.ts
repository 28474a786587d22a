import { describe, expect, test } from 'vitest';
import { placeText } from '../../../src/lesson/places';
import type { VoiceAxis, VoiceQuestion } from '../../../src/quiz/kinds/voice';
import { voice } from '../../../src/quiz/make/voice';
import { ARTICLE } from './anArticle';
import { lessonOn, madeBy } from './aSource';

const lesson = lessonOn(ARTICLE);
const asked = madeBy(voice, ARTICLE).map(({ question }) => question as VoiceQuestion);
const on = (words: string) => asked.find(({ passage }) => placeText(lesson, passage).startsWith(words));
const right = ({ options, key }: VoiceAxis) => options[key]?.en;

describe('whose content and whose wording', () => {
  test.each([
    ['Kami butuh waktu', `Darman Wiguna's own`, `Darman Wiguna's, quoted word for word`, 'marks and a cue'],
    ['Api baru padam', `Darman Wiguna's own`, `Darman Wiguna's, quoted word for word`, '-nya of the cue leads back'],
    ['Saya kehilangan', `Lestari Anggun's own`, `Lestari Anggun's, quoted word for word`, 'another speaker'],
    ['api berasal', `Darman Wiguna's own`, `The reporter's, retelling what was said`, 'bahwa, no marks'],
    ['para pedagang di blok', `Lestari Anggun's own`, `The reporter's, retelling what was said`, 'menurut'],
    ['Kebakaran melanda', `The reporter's own`, `The reporter's, describing what happened`, 'nobody speaks'],
    ['Pasar di Tepi Kali', `Nobody's own: it is a title or a name`, 'A title or a name, given as it is', 'a book'],
  ])('“%s”: %s; %s (%s)', (words, content, wording) => {
    const question = on(words);
    expect(question && [right(question.content), right(question.wording)]).toEqual([content, wording]);
  });

  test('the same concept has the same words in every question', () => {
    const said = asked.flatMap(({ content, wording }) => [...content.options, ...wording.options]);
    const byEnglish = new Map(said.map(({ en, id }) => [en, id]));
    for (const { en, id } of said) expect(byEnglish.get(en)).toBe(id);
  });

  test('what proves it has the cue, and the name where the sentence of the cue has none', () => {
    const proof = (words: string) => on(words)?.evidence.map((place) => placeText(lesson, place));
    expect(proof('Kami butuh waktu')).toContain('kata Darman');
    expect(proof('Api baru padam')).toEqual(expect.arrayContaining(['imbuhnya', 'Darman']));
  });
});

describe('what is not asked', () => {
  test.each([
    ['"Harga naik lagi," katanya.', 'nobody is named'],
    ['Budi Hartono dan Siti Aminah datang ke pasar. "Harga naik lagi," katanya.', 'two could be meant'],
    ['Budi Hartono mengatakan warga menilai harga naik terlalu cepat tahun ini.', 'it says what others think'],
    ['Menurut Budi Hartono, karena panen gagal di banyak desa.', 'a part of a sentence'],
    ['Menurut Budi Hartono, film itu bercerita tentang anak yang ‘hilang’ di kota.', 'marks within'],
    ['Budi Hartono menyebut nama pemenang lomba itu.', 'a name is no content'],
    ['Ketua RT Budi Hartono membantah kabar bahwa pasar lama akan dijual.', 'what is denied is what others say'],
    ['Ketua RT Budi Hartono menanggapi isu bahwa pasar lama akan dijual.', 'what is told is a rumour'],
    ['Menurut Budi Hartono, pengelola berdalih listrik sering padam.', 'it tells what somebody else argues'],
    ['Jalan itu, Budi Hartono menegaskan, rusak sejak tahun lalu.', 'what is told stands on both sides'],
    ['"We will open the market again soon," kata Budi Hartono.', 'it is English'],
    [
      'Budi Hartono menutup warung. Istrinya menyapu lantai. "Kami sudah lelah sekali," katanya.',
      'she may speak as well',
    ],
    [
      '"Siapa yang menutup jalan itu?" tanya Budi Hartono.\n\n"Warga sendiri, Pak Ketua," jawabnya.',
      'he who was asked',
    ],
    ['Pagar itu bertuliskan: "Dilarang Masuk Pasar". "Kami lelah sekali menunggu," kata Budi Hartono.', 'a sign'],
    ['Spanduk bertuliskan "Turunkan Harga" dipasang. "Kami lelah sekali menunggu," kata Budi Hartono.', 'a banner'],
  ])('%s (%s)', (text) => {
    const passages = madeBy(voice, text).map(({ question }) =>
      placeText(lessonOn(text), (question as VoiceQuestion).passage),
    );
    expect(passages.filter((passage) => !/^(?:Kami lelah|Siapa yang)/u.test(passage))).toEqual([]);
  });

  test('of a body that writes of itself only its quotations: nobody reports', () => {
    const text = `SIARAN PERS\n\nNomor 12\n\n${ARTICLE.split('\n\n').slice(1).join('\n\n')}`;
    const wordings = madeBy(voice, text).map(({ question }) => right((question as VoiceQuestion).wording));
    expect(wordings).toContain(`Darman Wiguna's, quoted word for word`);
    expect(wordings.filter((wording) => wording?.startsWith('The reporter'))).toEqual([]);
  });

  test('degrees and what tells who it is belong to nothing that is said', () => {
    const text =
      'Menurut Budi Hartono, S.T., jembatan lama perlu diganti.\n\nMenurut Siti Aminah, pengajar sejarah di kota itu, pasar lama dibangun bangsa Belanda.';
    const passages = madeBy(voice, text).map(({ question }) =>
      placeText(lessonOn(text), (question as VoiceQuestion).passage),
    );
    expect(passages.filter((passage) => /^(?:S\.T|pengajar)/u.test(passage))).toEqual([]);
    expect(passages).toContain('pasar lama dibangun bangsa Belanda');
  });

  test('a title is asked once, however often it stands there', () => {
    const text =
      'Siti menulis novel berjudul "Rumah di Tepi Kali".\n\n"Kami senang sekali hari ini," kata Budi Hartono.\n\nNovel berjudul "Rumah di Tepi Kali" itu dijual di pasar.';
    const abouts = madeBy(voice, text).flatMap(({ about }) => (about.startsWith('marks') ? [about] : []));
    expect(abouts.length).toBeGreaterThan(1);
    expect(new Set(abouts).size).toBe(1);
  });
});
