import type { AffixCard } from './AffixCard';

/** Affixes of everyday speech, chiefly that of Jakarta; in the news in quotations. */
export const colloquialCards: readonly AffixCard[] = [
  {
    affix: 'N-',
    written: ['m-', 'n-', 'ny-', 'ng-', 'nge-'],
    title: { en: 'Spoken meN-', id: 'meN- dalam percakapan' },
    register: 'colloquial',
    does: [
      {
        what: { en: 'An active verb without its me-.', id: 'Kata kerja aktif tanpa me-.' },
        examples: [
          {
            form: 'nonton',
            pieces: ['N-', 'tonton'],
            en: 'watch (menonton)',
            sentence: {
              id: '“Kami datang untuk nonton konser,” kata Rina.',
              en: '“We came to watch the concert,” Rina said.',
            },
          },
          { form: 'nyari', pieces: ['N-', 'cari'], en: 'look for (mencari)' },
          { form: 'ngambil', pieces: ['N-', 'ambil'], en: 'take; fetch (mengambil)' },
          { form: 'nunggu', pieces: ['N-', 'tunggu'], en: 'wait for (menunggu)' },
          { form: 'nyuruh', pieces: ['N-', 'suruh'], en: 'tell to do (menyuruh)' },
          { form: 'ngebut', pieces: ['N-', 'kebut'], en: 'speed; drive too fast' },
        ],
      },
    ],
    shape: {
      en: 'k, p, s, t melt as with meN-: _tunggu_ → _nunggu_. c becomes ny-: _cari_ → _nyari_. Before other sounds often nge-.',
      id: 'k, p, s, t luluh seperti pada meN-: _tunggu_ → _nunggu_. c menjadi ny-: _cari_ → _nyari_. Di depan bunyi lain sering menjadi nge-.',
    },
    pitfalls: [
      {
        en: 'Do not write it in a school or office text: _menunggu_, not _nunggu_.',
        id: 'Jangan dipakai dalam tulisan sekolah atau kantor: _menunggu_, bukan _nunggu_.',
      },
      {
        en: 'No prefix in _nyata_ ‘real’, _nyawa_ ‘life’, _ngeri_ ‘horrified’.',
        id: 'Tidak ada awalan dalam _nyata_, _nyawa_, _ngeri_.',
      },
    ],
  },
  {
    affix: '-in',
    written: ['-in'],
    title: { en: 'Spoken -kan and -i', id: '-kan dan -i dalam percakapan' },
    register: 'colloquial',
    does: [
      {
        what: { en: 'For both -kan and -i.', id: 'Untuk -kan dan juga -i.' },
        examples: [
          {
            form: 'bantuin',
            pieces: ['bantu', '-in'],
            en: 'help (membantu)',
            sentence: {
              id: '“Tolong bantuin korban banjir,” tulisnya.',
              en: '“Please help the flood victims,” he wrote.',
            },
          },
          { form: 'bikinin', pieces: ['bikin', '-in'], en: 'make for (membuatkan)' },
          { form: 'jelasin', pieces: ['jelas', '-in'], en: 'explain (menjelaskan)' },
          { form: 'nungguin', pieces: ['N-', 'tunggu', '-in'], en: 'wait for (menunggui)' },
        ],
      },
    ],
    pitfalls: [
      {
        en: 'In writing choose -kan or -i: _menjelaskan_, not _jelasin_.',
        id: 'Dalam tulisan, pilih -kan atau -i: _menjelaskan_, bukan _jelasin_.',
      },
      {
        en: 'Another -in, from Arabic, makes a few words for groups: _hadirin_ ‘the audience’, _muslimin_ ‘Muslims’. No -in in _angin_ ‘wind’, _mungkin_ ‘perhaps’, _izin_ ‘permission’.',
        id: '-in yang lain, dari bahasa Arab, membentuk beberapa nama kelompok: _hadirin_, _muslimin_. Tidak ada -in dalam _angin_, _mungkin_, _izin_.',
      },
    ],
  },
];
