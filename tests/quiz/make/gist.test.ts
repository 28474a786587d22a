import { describe, expect, test } from 'vitest';
import { placeText } from '../../../src/lesson/places';
import type { GistQuestion } from '../../../src/quiz/kinds/gist';
import { gist } from '../../../src/quiz/make/gist';
import { saidIn } from '../../../src/quiz/Option';
import { ARTICLE } from './anArticle';
import { lessonOn, madeBy } from './aSource';

const asked = (text: string) => madeBy(gist, text).map(({ question }) => question as GistQuestion);
const right = ({ options, key }: GistQuestion) => options[key] && saidIn(options[key].text, 'en');

describe('what a paragraph does', () => {
  const lesson = lessonOn(ARTICLE);
  const does = (words: string) =>
    asked(ARTICLE).find(
      ({ id, passage }) => id.endsWith('does') && passage && placeText(lesson, passage).includes(words),
    );

  test.each([
    ['Kami butuh waktu', `It gives Darman Wiguna's own words.`],
    ['Saya kehilangan', `It gives Lestari Anggun's own words.`],
    ['mengatakan bahwa api', `It tells in the reporter's words what Darman Wiguna said.`],
  ])('“%s”: %s', (words, key) => {
    const question = does(words);
    expect(question && right(question)).toBe(key);
  });

  test('a paragraph that does two things is not asked of', () => {
    expect(does('Menurut Lestari')).toBeUndefined();
  });
});

describe('whose words fill an article', () => {
  test('only where one is heard far more than the others', () => {
    const heard = (text: string) => asked(text).find(({ id }) => id.endsWith('heard'));
    const names = 'Ketua RT Joko Susilo dan Camat Wana Rini Astuti hadir bersama Lurah Wana Dodi Irawan. ';
    const much = '"Jalan ini rusak sejak tahun lalu dan belum pernah diperbaiki," kata Joko Susilo. ';
    const little = '"Kami setuju," kata Rini Astuti.';
    expect(heard([names, much, much, much, little].join('\n\n'))?.options.length).toBeGreaterThan(2);
    expect(heard([names, much, little].join('\n\n'))).toBeUndefined();
  });
});

describe('the main point', () => {
  const body = [
    'Petugas memeriksa jembatan gantung yang putus itu dan menutup jalan menuju desa di seberang sungai.',
    'Warga desa di seberang sungai harus berjalan memutar sejauh lima kilometer untuk pergi ke pasar.',
    'Pemerintah kabupaten berjanji memperbaiki jembatan gantung itu sebelum musim hujan tiba nanti.',
    'Anak-anak sekolah untuk sementara diseberangkan dengan perahu milik seorang nelayan tua di sana.',
    'Sungai itu dikenal dangkal pada musim kemarau dan sangat deras pada musim hujan setiap tahun.',
    'Seorang pedagang kehilangan sepeda motor ketika tali penahan jembatan gantung mendadak putus sore itu.',
    'Tali baru akan didatangkan dari kota pada pekan depan bersama sejumlah papan kayu pengganti.',
  ];
  const leads = (first: string) => asked([first, ...body].join('\n\n')).filter(({ id }) => id.endsWith('lead')).length;

  test('is the first sentence that tells what happened, and no scene before it', () => {
    expect(
      leads(
        'Jembatan gantung di atas sungai menuju desa di Kabupaten Rawasari putus pada musim hujan ini, dan jalan ditutup.',
      ),
    ).toBe(1);
    expect(leads('Asap tipis mengepul dari sebuah kuali tanah di sudut warung kopi milik Pak Tua yang ramah.')).toBe(0);
  });
});

describe('under which subhead', () => {
  const lesson = `Tiga Cara Menghemat Listrik

Tagihan listrik warga kota terus naik dalam beberapa bulan terakhir. Pemerintah menyarankan tiga cara sederhana kepada warga.

Matikan Lampu

Lampu di ruang kosong sebaiknya dipadamkan. Satu lampu yang menyala semalaman menghabiskan banyak listrik setiap bulan di rumah.

Cabut Pengisi Daya

Pengisi daya tetap memakai listrik meskipun telepon sudah penuh. Karena itu alat ini perlu dicabut setelah dipakai setiap malam.

Rawat Kulkas

Debu di belakang membuat mesin bekerja lebih keras. Pintu yang tidak rapat juga membuang udara dingin sepanjang hari.
`;

  test('where the paragraph takes up words of its own and of no other', () => {
    const keys = asked(lesson)
      .filter(({ id }) => id.endsWith('subhead'))
      .map(right);
    expect(keys).toContain('Matikan Lampu');
    expect(keys).not.toContain('Rawat Kulkas');
  });

  test('not where one other alone could be chosen', () => {
    const two = lesson.slice(0, lesson.indexOf('Rawat Kulkas'));
    expect(asked(two).filter(({ id }) => id.endsWith('subhead'))).toEqual([]);
  });
});
