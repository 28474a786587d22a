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
    ['Spanduk bertuliskan "Turunkan Harga" dipasang. "Kami lelah sekali menunggu," kata Budi Hartono.', 'a banner'],
  ])('%s (%s)', (text) => {
    const passages = madeBy(voice, text).map(({ question }) =>
      placeText(lessonOn(text), (question as VoiceQuestion).passage),
    );
    expect(passages.filter((passage) => !passage.startsWith('Kami lelah'))).toEqual([]);
  });
});
