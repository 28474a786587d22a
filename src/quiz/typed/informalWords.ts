/**
 * Words of speech and of chats, and the formal words for them; of verbs their roots. What can be told from the sound or the
 * affixes alone (kalo, nulis, bantuin) is not here. By ear; the dictionary has most of them with `@inf`.
 */
const ROWS =
  'gak ga nggak ngga enggak engga kagak ndak tdk gk:tidak;udah dah udh sdh:sudah;aja aj:saja;gimana gmn gmana:bagaimana;' +
  'klo kl klu kalok:kalau;kenapa knp:mengapa;gitu gtu:begitu,demikian;gini:begini,demikian;kayak kyk:seperti,bagai,bagaikan;cuma cuman:hanya;' +
  'pengen pengin kepengen:ingin;emang:memang;bakal bakalan:akan;banget bgt:sekali,sangat;entar ntar:nanti;bentar:sebentar;' +
  'makasih makasi trims:terima kasih;karna krn soalnya:karena,sebab;biar:agar,supaya;buat utk:untuk,bagi;ama sama:dengan,oleh,kepada;' +
  'abis habis:setelah,sesudah;pas:ketika,saat;lagi:sedang;terus trus trs:lalu,kemudian;tapi tp:tetapi;yg:yang;dgn:dengan;' +
  'gue gua gw ane:saya,aku;lu lo loe elo:kamu,anda;cewek cewe:perempuan,wanita,gadis;cowok cowo:laki2,pria;duit:uang;' +
  'nih:ini;tuh:itu;yuk:ayo,mari;telat:terlambat;capek cape:lelah,letih;gede:besar;kemaren:kemarin;' +
  'bareng:bersama,bersama2;barusan:baru saja;nyokap:ibu;bokap:ayah,bapak;ortu:orang tua;kali:mungkin,barangkali;' +
  'bikin:buat;kasih kasi:beri;pake pakek:pakai;omong bilang:bicara,kata,ucap,ujar;kelar:selesai;ketemu:temu;liat:lihat;' +
  'ngerti:erti,paham,pahami';

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
  [/o(?=(?:nya|lah)?$)/, 'au'], // kalo
  [/^(?=[aeiou])/, 'h'], // itung
  [/([ai])(?=[aiu](?:[^aeiou]|$))/, '$1h'], // liat, tau
  [/o(?=(?:[^aeiou]|ng)$)/, 'u'], // telor
  [/^([bgkpst])(?=[rl])/, '$1e'], // slalu, trima
];

/** What an informally written word may be in the standard: `bener` is `benar`. Not the word itself. */
export const asFormal = (plain: string): readonly string[] =>
  SOUNDS.map(([sound, standard]) => plain.replace(sound, standard)).filter((form) => form !== plain);
