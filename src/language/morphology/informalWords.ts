/**
 * Words of speech, and the formal words for them; of verbs their roots. Informal spellings of a word (nggak, udah, gimana) come
 * with its key, and what the sound or the affixes tell (kalo, nulis, bantuin) is not here either. By ear.
 */
const ROWS =
  'gak ga nggak ngga enggak:tidak;udah dah:sudah;aja:saja;gimana:bagaimana;kenapa:mengapa;kayak:seperti,bagai,bagaikan;' +
  'cuma cuman:hanya;pengen pengin:ingin;emang:memang;bakal bakalan:akan;banget:sekali,sangat,amat;karna soalnya:karena,sebab;' +
  'biar:agar,supaya;buat:untuk,bagi;ama sama:dengan,oleh,kepada;abis habis:setelah,sesudah;pas:ketika,saat;lagi:sedang;' +
  'terus trus:lalu,kemudian;klo:kalau,jika,bila;kalo:jika,bila;gue gua gw:saya,aku;lu lo elo:kamu,anda;' +
  'cewek:perempuan,wanita,gadis;cowok:laki2,pria;duit:uang;telat:terlambat;capek cape:lelah,letih;gede:besar;bareng:bersama,bersama2;' +
  'barusan:baru saja;nyokap:ibu;bokap:ayah,bapak;kali:mungkin,barangkali;' +
  'bikin:buat;kasih kasi:beri;pake pakek:pakai;omong bilang:bicara,kata,ucap,ujar;kelar:selesai;ketemu:temu;ngerti:erti,paham,pahami';

/** By informal word: what it stands for. */
const formalOf: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split(';').flatMap((row): [string, readonly string[]][] => {
    const [informal = '', formal = ''] = row.split(':');
    return informal.split(' ').map((word) => [word, formal.split(',')]);
  }),
);

/** The informal words that stand for a formal word or root. */
export const informalFor = (formal: string): readonly string[] =>
  [...formalOf].filter(([, words]) => words.includes(formal)).map(([informal]) => informal);

/** Differences of sound between informal writing and the standard, as in the dictionary's own rules (alternations.ts). */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/e(?=(?:[^aeiou2]|ng)(?:in|kan|an|i)?(?:nya|lah|kah)?$)/, 'a'], // bener, dapet
  [/e(?=(?:h|k|ng)$)/, 'i'], // baek
  [/e(?=(?:nya|lah)?$)/, 'ai'], // sampe
  [/e(?=in(?:nya|lah)?$)/, 'ai'], // nyampein
  [/o(?=(?:nya|lah)?$)/, 'au'], // kalo
  [/^(?=[aeiou])/, 'h'], // itung
  [/([ai])(?=[aiu](?:[^aeiou]|$))/, '$1h'], // liat, tau
  [/o(?=(?:[^aeiou]|ng)$)/, 'u'], // telor
  [/^([bgkpst])(?=[rl])/, '$1e'], // slalu, trima
];

/** What an informally written word may be in the standard: `bener` is `benar`. Not the word itself. */
export const asFormal = (plain: string): readonly string[] =>
  SOUNDS.map(([sound, standard]) => plain.replace(sound, standard)).filter((form) => form !== plain);
