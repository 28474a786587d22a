import type { AffixCard } from './AffixCard';

/** What stands inside a root, behind its first consonant. */
export const infixCards: readonly AffixCard[] = [
  {
    affix: '-el-',
    written: ['-el-'],
    title: { en: 'Old affix inside the root', id: 'Sisipan lama' },
    does: [
      {
        what: {
          en: 'A thing that has to do with the root; no new words are made with it.',
          id: 'Benda yang berhubungan dengan kata dasarnya; tidak lagi membentuk kata baru.',
        },
        examples: [
          {
            form: 'telunjuk',
            pieces: ['-el-', 'tunjuk'],
            en: 'index finger (from ‘point’)',
            sentence: {
              id: 'Saksi menunjuk pelaku dengan jari telunjuk.',
              en: 'The witness pointed at the attacker with his index finger.',
            },
          },
          { form: 'selebaran', pieces: ['-el-', 'sebar', '-an'], en: 'leaflet (from ‘spread’)' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Learn these as whole words; do not build your own.',
        id: 'Hafalkan sebagai kata utuh; jangan membuat kata baru sendiri.',
      },
    ],
  },
  {
    affix: '-em-',
    written: ['-em-'],
    title: { en: 'Old affix inside the root', id: 'Sisipan lama' },
    does: [
      {
        what: {
          en: 'Again and again, or full of it; no new words are made with it.',
          id: 'Berulang-ulang atau penuh dengan itu; tidak lagi membentuk kata baru.',
        },
        examples: [
          {
            form: 'gemetar',
            pieces: ['-em-', 'getar'],
            en: 'tremble (from ‘vibrate’)',
            sentence: {
              id: 'Tangan saksi itu gemetar di ruang sidang.',
              en: 'The witness’s hands trembled in the courtroom.',
            },
          },
          {
            form: 'turun-temurun',
            pieces: ['-em-', 'R', 'turun'],
            en: 'from generation to generation (from ‘descend’)',
          },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Learn these as whole words; do not build your own.',
        id: 'Hafalkan sebagai kata utuh; jangan membuat kata baru sendiri.',
      },
    ],
  },
  {
    affix: '-er-',
    written: ['-er-'],
    title: { en: 'Old affix inside the root', id: 'Sisipan lama' },
    does: [
      {
        what: {
          en: 'Many of it in a row; no new words are made with it.',
          id: 'Banyak dan berderet; tidak lagi membentuk kata baru.',
        },
        examples: [{ form: 'gerigi', pieces: ['-er-', 'gigi'], en: 'teeth of a saw or cog (from ‘tooth’)' }],
      },
    ],
    pitfalls: [
      {
        en: 'Very rare: in a word with er inside, er is nearly always part of the root (_berita_, _serang_).',
        id: 'Sangat jarang: er di dalam kata hampir selalu bagian kata dasar (_berita_, _serang_).',
      },
    ],
  },
  {
    affix: '-in-',
    written: ['-in-'],
    title: { en: 'Old affix inside the root', id: 'Sisipan lama' },
    does: [
      {
        what: {
          en: 'What comes of the root: a few words, some of them coined not long ago.',
          id: 'Hasil atau hal dari kata dasarnya: beberapa kata, sebagian ciptaan baru.',
        },
        examples: [
          {
            form: 'kinerja',
            pieces: ['-in-', 'kerja'],
            en: 'performance (from ‘work’)',
            sentence: {
              id: 'Presiden menilai kinerja para menteri.',
              en: 'The president is assessing the ministers’ performance.',
            },
          },
          { form: 'sinambung', pieces: ['-in-', 'sambung'], en: 'continuous (from ‘join’)' },
          { form: 'kesinambungan', pieces: ['ke-', '-in-', 'sambung', '-an'], en: 'continuity' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'Do not mix it up with -in at the end of a word, which is spoken Indonesian for -kan and -i.',
        id: 'Jangan dikacaukan dengan -in di akhir kata, yaitu bentuk percakapan untuk -kan dan -i.',
      },
    ],
  },
];
