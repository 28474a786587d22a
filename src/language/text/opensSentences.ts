/**
 * Words that begin sentences and, with a capital, hardly anything else: a name is none of them. They tell a stop that
 * ends a sentence from the stop of an initial or a short form before a name: “golongan B. Namun …”, “Dwipa W. Soehoed”.
 * Closed classes, and the connectives of news prose.
 */
const OPENERS: ReadonlySet<string> = new Set(
  [
    'Saya Aku Kami Kita Anda Kamu Dia Ia Beliau Mereka Ini Itu Hal Para Semua Seluruh Sejumlah Beberapa Banyak Setiap',
    'Di Ke Dari Pada Dalam Dengan Untuk Oleh Atas Bagi Tentang Terkait Mengenai Menurut Menurutnya Berdasarkan Secara',
    'Namun Tetapi Tapi Akan Sementara Sedangkan Selain Padahal Bahkan Meski Meskipun Walau Walaupun Hanya Juga Dan Atau',
    'Karena Sebab Pasalnya Akibatnya Sehingga Jika Kalau Bila Apabila Agar Supaya Maka Jadi Artinya Misalnya Seperti',
    'Saat Ketika Setelah Sebelum Sebelumnya Sesudah Kemudian Lalu Selanjutnya Sejak Selama Hingga Sampai Usai Kini Nanti',
    'Tidak Tak Bukan Belum Sudah Telah Masih Ada Adapun Adalah Begitu Demikian Selamat Apa Apakah Siapa Bagaimana',
    'Mengapa Kenapa Kapan Berapa Yang Sebagai Bahwa Tentu Memang Ternyata Acara Kegiatan Salah Sekitar',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a word as written usually begins a sentence: one of these, or one with -nya, as hardly any name is. */
export const opensSentences = (word: string): boolean => OPENERS.has(word) || /^\p{Lu}\p{L}{3,}nya$/u.test(word);
