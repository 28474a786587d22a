/** meN-, di-, ber-, ter- before something long enough to be a stem. */
const VERB = /^(?:me[lmnrwy]|di|ber|ter)\p{L}{3,}$/u;

/** Common words that only look so, and would be taken for a sentence's verb. */
const NO_VERBS: ReadonlySet<string> = new Set(
  (
    'menurut menurutnya mereka merah merdeka media medis menteri menit mental menu mentah melainkan meliputi metode metro meter ' +
    'diri dirinya dini dinas dinding dingin direktur direksi digital divisi disiplin diskusi distrik diplomat diplomasi ' +
    'berita beras berat berapa beberapa bersama berikut berikutnya berbagai terhadap tersebut termasuk terkait tertentu ' +
    'tentang terlalu terus terakhir terang terjal ternak berkas bersih bersumber berdasarkan'
  ).split(' '),
);

/** Whether a lower-case form has the looks of a verb in a clause's centre; decided without a lexicon. */
export const looksLikeVerb = (word: string): boolean => VERB.test(word) && !NO_VERBS.has(word);
