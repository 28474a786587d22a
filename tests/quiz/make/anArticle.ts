/** A short article in the manner of the papers, with two who speak, somebody named by a pronoun, a title and a banner in marks. */
export const ARTICLE = `Pasar Lama Terbakar, Ratusan Kios Ludes

RAWASARI, Kabar Pagi - Kebakaran melanda Pasar Lama di Kota Rawasari, Senin (3/2/2025) dini hari. Petugas mengerahkan 12 mobil pemadam ke lokasi.

Kepala Dinas Pemadam Kebakaran Rawasari Darman Wiguna mengatakan bahwa api berasal dari sebuah kios plastik. Ia menegaskan, seluruh kios di blok utara habis terbakar.

"Kami butuh waktu tiga jam untuk memadamkan api," kata Darman, Senin (3/2/2025).

"Api baru padam setelah subuh," imbuhnya.

Ketua Paguyuban Pedagang Rawasari, Lestari Anggun (46), meminta pemerintah agar segera membangun pasar sementara. Menurut Lestari, para pedagang di blok utara merugi Rp2,5 miliar.

"Saya kehilangan semua barang. Sampai sekarang belum ada bantuan," keluh Lestari kepada wartawan.

Kasus tersebut sedang ditangani Polsek Rawasari. Garis pembatas dipasang di sekitar lokasi.

Pasar itu dibangun pada 1978 dengan dana Bank Pembangunan Nusantara (BPN). Foto lamanya dimuat dalam buku "Pasar di Tepi Kali".
`;
