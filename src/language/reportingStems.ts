/**
 * Stems that stand bare, or with -nya, beside what somebody said: “…,” kata Budi; “… orang.” pungkas Menteri. Elsewhere many
 * of them are nouns or adjectives (sikap tegas). From knowledge of Indonesian newspapers.
 */
export const REPORTING_STEMS: ReadonlySet<string> = new Set(
  (
    'kata ujar imbuh tutur ucap jelas terang ungkap papar tambah pungkas tandas tegas sebut tulis cetus sambung lanjut ' +
    'tukas timpal kilah tanya jawab seru pinta keluh cerita harap beber urai kenang bisik pesan tutup sindir celetuk ' +
    'aku klaim sahut teriak gumam puji'
  ).split(' '),
);

/** They and their forms in -nya, lower case. */
export const REPORTING_FORMS: ReadonlySet<string> = new Set(
  [...REPORTING_STEMS].flatMap((stem) => [stem, `${stem}nya`]),
);
