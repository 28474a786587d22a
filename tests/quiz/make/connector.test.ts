import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../src/quiz/Option';
import { connector } from '../../../src/quiz/make/connector';
import { CONNECTORS, RELATIONS, type Relation } from '../../../src/quiz/make/connectors';
import { askedOf, madeBy } from './aSource';

/** Behind a first sentence, so that something can be referred to. */
const text = (sentence: string) => `Warga desa itu sudah lama menunggu bantuan. ${sentence}`;

/** What a question with a word before it says is right, whichever way it asks. */
const right = (relation: Relation) => RELATIONS[relation].option.en;

describe('what a connector tells', () => {
  test.each<[sentence: string, word: string, relation: Relation, why: string]>([
    ['Jalan itu ditutup agar kendaraan besar tidak lewat.', 'agar', 'purpose', 'no verb of asking before it'],
    ['Pemerintah membangun jembatan guna memperlancar lalu lintas.', 'guna', 'purpose', 'a verb behind it'],
    ['Sekolah diliburkan karena gurunya sakit.', 'karena', 'reason', 'a clause'],
    ['Banyak rumah rusak akibat angin kencang.', 'akibat', 'reason', 'a preposition here'],
    ['Air sungai meluap sehingga rumah mereka terendam.', 'sehingga', 'result', 'always a result'],
    ['Oleh karena itu, mereka pindah ke tempat lain.', 'Oleh karena itu', 'result', 'opens the sentence'],
    ['Mereka tetap bekerja meski hujan turun sejak pagi.', 'meski', 'concession', 'a conjunction'],
    ['Namun, bantuan itu belum juga datang.', 'Namun', 'contrast', 'opens the sentence'],
    ['Gajinya kecil, tetapi ia tidak mengeluh.', 'tetapi', 'contrast', 'between clauses'],
    ['Jika hujan turun lagi, warga akan mengungsi.', 'Jika', 'condition', 'opens the sentence'],
    ['Mereka pulang setelah makan bersama.', 'setelah', 'time', 'a verb behind it'],
    ['Selain itu, jalan desa juga rusak.', 'Selain itu', 'addition', 'opens the sentence'],
    ['Ada dua korban, yaitu seorang guru dan muridnya.', 'yaitu', 'detail', 'names them'],
    ['Ibu itu menangis sambil memeluk anaknya.', 'sambil', 'simultaneity', 'two things at once'],
  ])('%s', (sentence, word, relation) => {
    const raw = text(sentence);
    const found = madeBy(connector, raw).filter((one) => askedOf(raw, one) === word);
    expect(found).toHaveLength(1);
    const [{ question }] = found as [(typeof found)[0]];
    if (question.kind !== 'connector') throw new Error(question.kind);
    const { options, key, explanation } = question;
    const swap = CONNECTORS.find(({ words }) => words === word.toLowerCase())?.swap;
    expect([right(relation), swap]).toContain(saidIn(options[key]!.text, 'en'));
    expect(explanation.en).toContain(right(relation));
    expect(options.filter(({ why }) => why === null)).toHaveLength(1);
  });

  test.each([
    ['Mereka meminta agar jalan itu segera diperbaiki.', 'agar', 'it says what is asked, no purpose'],
    ['Warga berharap supaya pemerintah cepat bertindak.', 'supaya', 'what is hoped'],
    ['Alat itu tidak ada gunanya bagi kami semua.', 'guna', 'a noun, with -nya'],
    ['Sebab kebakaran itu belum diketahui polisi.', 'Sebab', 'a noun: the cause'],
    ['Rumah itu runtuh bukan karena gempa besar.', 'karena', 'the reason is denied'],
    ['Tidak hanya rumah, tetapi jembatan juga rusak berat.', 'tetapi', 'adds, and contrasts nothing'],
    ['Jakarta menjadi kota terbesar kedua setelah Tokyo dan sekitarnya.', 'setelah', 'an order of rank, no time'],
    ['Belakangan terungkap jika sopir itu tidak punya surat.', 'jika', 'informal for bahwa'],
    ['Harganya murah jika dibandingkan harga tahun lalu.', 'jika', 'compares'],
    ['Petani itu menanam padi di sawah.', '', 'no connector at all'],
  ])('%s asks nothing about %j (%s)', (sentence, word) => {
    const raw = text(sentence);
    expect(madeBy(connector, raw).filter((one) => askedOf(raw, one) === word)).toEqual([]);
  });
});

test('what an explanation quotes ends where the quotation or the bracket does', () => {
  const raw = text('"Saya bilang ada, padahal tidak ada," tutur Rina. Ketiganya, yakni Adi Putra (34), ditahan.');
  const explained = madeBy(connector, raw).map(({ question }) => question.explanation.en);
  expect(explained.join(' ')).toContain('“tidak ada …”');
  expect(explained.join(' ')).not.toMatch(/tutur|\(34/u);
});

describe('pairs', () => {
  test.each([
    ['Gempa itu tidak hanya merusak rumah, tetapi juga memutus jalan.', 'both hold'],
    ['Acara itu dihadiri baik orang tua maupun anak muda.', 'both hold'],
    ['Yang datang bukan gubernur, melainkan wakilnya.', 'only the second holds'],
  ])('%s: %s', (sentence, holds) => {
    const pairs = madeBy(connector, text(sentence)).filter(({ about }) => about.includes('…'));
    expect(pairs).toHaveLength(1);
    const [{ question }] = pairs as [(typeof pairs)[0]];
    if (question.kind !== 'connector') throw new Error(question.kind);
    expect(saidIn(question.options[question.key]!.text, 'en')).toBe(holds);
  });

  test('a pair that is denied is left alone', () => {
    const raw = text('Mereka tidak mendapat bantuan baik uang maupun makanan.');
    expect(madeBy(connector, raw).filter(({ about }) => about.includes('…'))).toEqual([]);
  });
});

describe('the table', () => {
  test.each(Object.entries(RELATIONS))('%s: its wrong relations are others, and enough', (relation, { wrong }) => {
    expect(wrong).not.toContain(relation);
    expect(wrong.length).toBeGreaterThanOrEqual(3);
    expect(new Set(wrong).size).toBe(wrong.length);
  });

  test('no connector is listed twice, and none swaps with one that says something else', () => {
    const words = CONNECTORS.map((one) => one.words);
    expect(new Set(words).size).toBe(words.length);
    for (const { words: own, swap, relation } of CONNECTORS) {
      const other = CONNECTORS.find((one) => one.words === swap);
      if (other) expect([own, other.relation]).toEqual([own, relation]);
    }
  });
});
