import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/language/text/sentencesOf';
import { tokensOf } from '../../../src/language/text/tokensOf';

const split = (text: string) => sentencesOf(text).map((span) => text.slice(...span));

/** Where sentences meet stands ` | `, with `^` before it if the space was forgotten. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'short forms before names and numbers': [
    'Komjen Pol. I Ketut Suardana hadir. | Dia senang.',
    'UU No. 18 Tahun 2017 dan hlm. 5, Kab. Bogor, Kec. Ciawi, Jl. Braga.',
    'Hadir dr. Andi, Tn. Budi, Prof. Dr. Ir. H. Joko.',
    'Uskup Mgr. Paulus memberkati Rosa br. Sinaga.',
    'Harta Karun LLC. didirikan tahun lalu.',
    'Saham dibeli Harta Karun LLC. | Menurut dia, naik.',
    'Surat a.n. Budi diterima. | Persib vs. Persija ditunda.',
    'Letjen TNI (Purn.) Prabowo hadir.',
    'Hadir seorang Komjen Pol. | Menurut dia, itu benar.',
  ],
  'short forms that may be the last word': [
    'Ada beras, gula, dll. di pasar.',
    'Ada beras, gula, dll. | Pedagang senang.',
    'PT Telkom Indonesia Tbk. mencatat laba.',
    'Saham PT. Bank Mandiri (Persero) Tbk. | Menurut dia, naik.',
    'Rapat 5 Des. 2025 di Solo.',
    'Banyak hal. | Dia tahu, lihat hal. 5.',
  ],
  'initials, degrees, labels': [
    'B.J. Habibie, A. Yani dan Dwipa W. Soehoed datang.',
    'Dipimpin Ahmad, S.H., M.H. | Rapat berlangsung lama.',
    'Ahmad Yani, S.Sos. M.Si. mengatakan itu.',
    'H.Ahmad, No.18, Jl.Sudirman.',
    'Ia minum vitamin C. | Dokter menyarankan itu.',
    'Ia naik kelas X. | Adiknya naik kelas V. | Ibu senang.',
    'Golongan darahnya B. | Namun ia menolak.',
    'Raja Charles II. | Putranya wafat.',
  ],
  'numbers, dates, times': [
    'Harga Rp 1.000,50 dan Rp. 500 naik 3,5 persen pada (6/12) pukul 10.30 WIB. | Dia kaget.',
    'Itu tahun 2017. | Pada 1990-an lain.',
    'Jumlahnya 5. | Lalu 6.',
    'Ada tiga: 1. Beras. | 2. Gula. | 3. Kopi.',
    'Laba Rp 2,5 T. | Saham naik 3 T. | Rugi 1,2 M. | Saham turun.',
    'Pada 2025 M. Yusuf menang, pada 2026 T. Hasan, lalu T. Ali.',
    'Laba Rp 1.000 T. | Saham naik.',
  ],
  'spaces that were forgotten': [
    'Rapat selesai.^ | Dia pergi.',
    'Ia kaget pada 3 Januari 2020.^ | Hingga Senin ia diam.',
    '“Selesai.”^ | Dia pergi.',
    'Ia membaca detik.com, S.Pd, 1.000 dan TEMPO.CO.',
    'Hadir kepala BNPB.^ | Dia diam.',
    'Perkara No. 12/Pdt.G/2025/PN Jkt.Sel. diputus di PN Jkt.Pst. | Dia diam.',
    'Ia bertemu Sri.^ | Dia diam.',
  ],
  'stops that went astray': [
    'Menteri Mukhtarudin. menekankan kolaborasi.',
    'Dalam rapat, Kepala BNPB. menyatakan siap.',
    'Menteri yang membidangi Agama. menolak.',
    'Ketua KPK. yang hadir, diam.',
    'Jangan mempersulit orang. | minimal satu orang.',
    'Dia memuji Mukhtarudin. | menurut dia, itu benar.',
    'Mereka menemui Budi. | menangis itu wajar.',
    'aku lapar. | dia juga. | menangis kami.',
  ],
  'a verb before a stop that went astray, or none': [
    'Menteri itu memaksa Mukhtarudin. | menekankan kolaborasi.',
    'Menteri itu, kata Mukhtarudin. menekankan kolaborasi.',
    'Ia memaksa Budi, lalu Mukhtarudin. menekankan itu.',
    'Lalu menteri yang telah memaksa Mukhtarudin. menekankan kolaborasi.',
    'Lalu menteri (yang memaksa, memaksa) Mukhtarudin. menekankan kolaborasi.',
    'Lalu ia memaksa (katanya) Mukhtarudin. | menekankan kolaborasi.',
    'Lalu Mukhtarudin. menekankan Budi. | menolak.',
    'Lalu Prof. “memaksa” Mukhtarudin. | menekankan itu.',
  ],
  quotations: [
    '“Dulu operator. | Artinya kita harus maju,” tegas dia.',
    '“Jangan mempersulit orang.” pungkas Menteri.',
    '“Sudah.” Ujar Imran.',
    '"Mau ke mana?" tanya dia. | "Pulang!" jawabnya.',
    'Kata dia, "Saya lapar." | Ia lalu makan.',
    '”Saya lapar. | Saya mau makan,” kata dia.',
    'Itu di sana, ” kata Dwipa. | Ia pergi.',
    "‘Kolaborasi.’ | Itu 'temanya'. | Ya.",
    '«Ya.» | Ia pergi.',
    'Film "Ada Apa dengan Cinta?" laris.',
    'Kenapa? kata dia.',
  ],
  'questions, exclamations, ellipses': [
    'Apa?! | Siapa? | kami tidak tahu.',
    'Ia bekerja di Yahoo! sejak 2010.',
    'Saya... tidak tahu… entah. | Kamu?',
    'Ia diam... | Lalu pergi.',
    '… dan ia pergi. | Lalu pulang…',
  ],
  'datelines and dashes': [
    'Bogor, MI (6/12) — Menteri datang.',
    'JAKARTA, KOMPAS.com – Dia datang. | Lalu pergi.',
    'Jakarta (ANTARA) - Presiden tiba.',
    'KONTAN.CO.ID - JAKARTA. Bank Indonesia menahan suku bunga. | Rupiah menguat.',
    'BANJIR. | WARGA MENGUNGSI.',
    '- Apa? | - Tidak.',
  ],
  brackets: [
    'Dia (apa? Siapa!) datang.',
    'Ia pergi. | (Ia tidak kembali. | Sama sekali.) | Kami sedih.',
    '"Biar," katanya. (ayp)',
    'Ia tertawa :) lalu pergi. | Kami (juga. | Benar.',
  ],
  'pictures and addresses': [
    'Selamat! 🎉 | Dia menang 👍🏽. | Hore 👨‍👩‍👧!',
    'Lihat https://a.id/b?c=1. | Lalu tulis ke a.b@kp2mi.go.id. | Lalu tunggu.',
  ],
  'marks alone are no sentence': ['Dia pergi. “', '...', '* * *'],
};

describe.each(Object.entries(cases))('%s', (_, paragraphs) => {
  test.each(paragraphs)('%s', (marked) => {
    const expected = marked.split(' | ').map((sentence) => sentence.replace('^', ''));
    const text = marked.replaceAll('^ | ', '').replaceAll(' | ', ' ');
    expect(split(text)).toEqual(expected);
  });
});

test('lines', () => {
  expect(split('- Apa?\n- tidak')).toEqual(['- Apa?', '- tidak']);
  expect(split('Satu\n\ndua')).toEqual(['Satu', 'dua']);
  expect(split('Baris yang\ndilipat. Ya.')).toEqual(['Baris yang\ndilipat.', 'Ya.']);
  expect(split(' \n ')).toEqual([]);
});

describe('laws', () => {
  const pieces = [
    'Dia',
    'dia',
    'menekan',
    'Dr',
    'No',
    '5',
    '.',
    '?',
    '…',
    '"',
    '“',
    '”',
    '(',
    ')',
    ' ',
    '\n',
    ',',
    '-',
    '👍',
    'a.n',
    'kata',
  ];
  const someText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('every character but white space is in exactly one sentence; sentences are trimmed, in order and end with tokens', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const edges = new Set(tokensOf(text).flatMap(({ span }) => span));
        let read = 0;
        for (const [start, end] of sentencesOf(text)) {
          expect(text.slice(read, start).trim()).toBe('');
          expect(text.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
          expect(edges).toContain(start);
          expect(edges).toContain(end);
          read = end;
        }
        expect(text.slice(read).trim()).toBe('');
      }),
    );
  });
});
