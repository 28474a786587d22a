/** Bare roots that attribute speech (“… orang.” _pungkas_ Menteri); with -nya as well (_ujarnya_). */
const ROOTS =
  'kata ujar tegas imbuh beber cetus pungkas jelas ungkap tutur ucap tambah papar sebut terang tandas lanjut sambung tukas ' +
  'urai jawab tanya tulis seru timpal kenang cerita pesan aku klaim kilah keluh harap sahut teriak gumam sindir pinta puji';

const WORDS: ReadonlySet<string> = new Set(ROOTS.split(' ').flatMap((root) => [root, `${root}nya`]));

/** Whether a word, in small letters or with a capital, is one that attributes speech when it follows a quotation. */
export const isReportingWord = (word: string): boolean => WORDS.has(word.toLowerCase());
