/** An article as a reader may paste it: a headline, a subheading, quotations, names, numbers. Written for the tests. */
export const SAMPLE_TITLE = 'Warga Sukamaju Ubah Sampah Dapur Jadi Kompos';

export const SAMPLE_TEXT = [
  SAMPLE_TITLE,
  'BANDUNG – Puluhan warga Kelurahan Sukamaju mulai mengolah sampah dapur menjadi kompos sejak awal Maret 2026. Kegiatan itu digagas oleh sekelompok ibu rumah tangga yang merasa terganggu oleh tumpukan sampah di ujung gang mereka.',
  '“Dulu baunya menyengat sekali, apalagi setelah hujan. Sekarang hampir tidak ada lagi yang dibuang,” kata ketua kelompok, Sri Wahyuni, Sabtu (14/3/2026).',
  'Berawal dari Ember Bekas',
  'Setiap keluarga menyediakan satu ember bekas untuk menampung kulit buah, sisa sayuran, dan ampas kopi. Dua kali seminggu ember-ember itu dikumpulkan di sebuah lahan kosong milik kelurahan. Sampahnya kemudian dicacah, dicampur dengan daun kering, lalu ditutup terpal selama enam minggu.',
  'Hasilnya tidak mengecewakan. Dalam tiga bulan kelompok tersebut telah menghasilkan lebih dari 400 kilogram kompos. Sebagian dipakai untuk kebun sayur bersama, selebihnya dijual seharga Rp5.000 per kilogram. Uang hasil penjualan dimasukkan ke kas warga dan digunakan untuk membeli bibit.',
  'Lurah Sukamaju, Dedi Hermawan, menilai keberhasilan itu patut ditiru oleh kelurahan lain. Ia berjanji akan menyiapkan mesin pencacah agar pekerjaan warga menjadi lebih ringan. Menurutnya, perubahan kebiasaan jauh lebih penting daripada bantuan alat.',
  '“Kalau setiap rumah memilah sampahnya sendiri, beban tempat pembuangan akhir akan berkurang banyak,” ujarnya.',
  'Meski begitu, masih ada warga yang enggan ikut serta karena menganggap pemilahan sampah merepotkan. Sri mengaku tidak memaksa mereka. Baginya, contoh yang baik lebih meyakinkan daripada imbauan. Kelompoknya kini menerima kunjungan dari sekolah-sekolah dasar di sekitar kelurahan, dan anak-anak pulang dengan sekantong kompos untuk tanaman di rumah masing-masing.',
].join('\n\n');
