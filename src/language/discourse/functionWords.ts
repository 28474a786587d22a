import { wordSet } from './wordSet';

/** Pronouns of one person who speaks or is spoken of. */
export const SINGULAR = wordSet('dia ia beliau dirinya nya');
/** What points back at somebody or something told before. */
export const POINTERS = wordSet('itu ini tersebut');
/** What stands before one person of many, or before one who is known. */
export const ARTICLES = wordSet('seorang salah satu sang si');
/** What ends the words that say who speaks: prepositions, conjunctions, verbs that follow. */
export const STOPS = wordSet(
  'di dalam saat ketika kepada usai seusai pada seperti dikutip melalui lewat via sambil sembari seraya menanggapi menjawab mengutip ditemui dihubungi dikonfirmasi terkait soal tentang mengenai sebagaimana',
  'menutup disambut setelah sebelum dengan untuk karena terhadap yang selaku sebagai agar bahwa namun tetapi tapi sedangkan sementara kemudian lalu oleh ke dari tanpa secara hingga sampai sejak guna demi atas',
  'menurut menyikapi merespons merespon menyinggung membalas mengenang menambahkan menjelaskan mengingatkan menegaskan melanjutkan mengakhiri tak tidak bukan telah sudah akan adalah ialah merupakan tadi kemarin hari malam pagi siang sore pekan beberapa',
  "senin selasa rabu kamis jumat sabtu minggu ahad jum'at juga lagi per beberapa baru-baru sekaligus tertulis bersama didampingi sebelumnya selepas sehabis menjelang disela disela-sela ditanya",
);
