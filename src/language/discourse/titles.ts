import { TITLES } from '../context/names';
import { wordSet } from './wordSet';

// What people are called by beside their names. From knowledge of Indonesian newspapers; to be extended freely.

/** What stands right before a name and is no part of it: address, faith, degree, nobility. */
export const HONORIFICS = wordSet(
  [...TITLES].join(' '),
  'mak emak mbah mbok nek kek wak uwak cak neng uda uni opa oma koh engkong eyang pakde bude paklik bulik tgk teungku',
  'h hj kh k.h tgh rh gus ning nyai buya tuanku ustazah ustadzah syekh syaikh romo uskup kardinal pendeta pdt pastor suster bhikkhu',
  'sdr sdri bpk tn ny nn mr mrs ms sir lord bunda ayahanda akang kang teh ajengan drg drh dra gus coach almarhum almarhumah alm almh',
  'kgph gray kph raden rm rr gusti ngurah', // of courts
);

/** Ranks of police, forces and prosecution, short or long. `pol`, `tni` and the like belong to the rank before them. */
export const RANKS = wordSet(
  'akp akbp kombes kompol komjen irjen brigjen iptu ipda aiptu aipda bripka brigadir briptu bripda ajun inspektur komisaris',
  'jenderal letjen mayjen brigjen kolonel letkol mayor kapten lettu letda peltu pelda serma serka sertu serda kopral praka pratu prada',
  'laksamana laksda laksma laksdya marsekal marsda marsma marsdya letnan sersan kol kapt may let jend kombespol',
);
export const RANK_TAILS = wordSet(
  'pol purn inf tni polri ckm cpl czi arm kav art mar cba cpm chb caj cku cke ad al au marinir polisi besar madya',
);

/** Offices: who holds one can be meant by it alone (*kata Presiden*). */
export const OFFICES = wordSet(
  'presiden wapres menteri menko wamen wamenko sesmen sekretaris sekjen dirjen irjen sesjen deputi direktur dirut wadirut presdir',
  'wapresdir komisaris gubernur wagub wakil bupati wabup walikota wali wakilwali camat lurah kades kadus ketua wakapolri kapolri kapolda',
  'wakapolda kapolres kapolresta kapolrestabes kapolresmetro wakapolres kapolsek kapolsubsektor kasat kanit kabid kabag kasi kasubag kasubdit',
  'kasubbag kasie kasubsi karo kadiv kadispora kadis kadisdik kadinkes kadishub plt plh pj pjs sekda sekdes sekwan kajari kajati kajagung',
  'jaksa hakim panglima pangdam pangkostrad danrem dandim danramil danlanal danlanud kasad kasal kasau ksad ksal ksau kapuspen kapusdatin',
  'kapusdatinkom kapuspenkum kasipenkum kadispen kapendam kabidhumas kadivhumas karopenmas humas jubir juru kepala kabalai rektor dekan',
  'wakil wakadis koordinator korlap ceo cfo coo cto chief president director manager manajer general sekum bendahara bendum ketum waketum',
  'menkeu mendagri menlu menhan menag menkes mendikbud mendikdasmen mendiktisaintek menaker mensos mentan menhub menkumham menkum menpora',
  'menpan menpanrb menperin mendag menparekraf menteripariwisata mensesneg seskab menkominfo menkomdigi menteribumn menbumn menkop menteriagama menatr',
  'menlhk menpupr menpu mendes mendesa menpp menpppa menristek menristekdikti menkopolhukam menkomarves menkoperekonomian menkopmk wamenkeu wamenlu',
  'wamenhan wamendagri wamenkumham wamenaker wamenag wamenbumn kapten pelatih paus raja ratu sultan pangeran kanselir senator duta dubes konsul',
  'pimpinan imam mufti pengasuh direksi komandan inspektur kabareskrim dirreskrimum dirreskrimsus dirresnarkoba dirlantas dirtipikor dirtipidum',
  'kasatreskrim kasatlantas kasatresnarkoba kasatnarkoba kasi kasihumas kabasarnas kapolair kepolisian jampidsus jampidum jamintel ketuadprd',
  'sekretaris-jenderal penasihat staf kepsek kabulog dirkeu managing chairman chairwoman spokesperson',
);

/** Trades and whatever else tells who somebody is; written in small letters where it is no office. */
export const TRADES = wordSet(
  'warga saksi korban pelaku tersangka terdakwa terpidana pria wanita perempuan lelaki laki-laki pemuda pemudi gadis bocah remaja ibu bapak ayah',
  'istri suami anak putra putri kakak adik paman bibi kakek nenek cucu keponakan menantu mertua sepupu tetangga kerabat keluarga sahabat rekan teman',
  'orang orangtua politikus politisi legislator anggota kader caleg capres cawapres cagub cawagub cabup pengamat pakar ahli analis ekonom peneliti',
  'dosen guru profesor akademisi dokter perawat bidan apoteker psikolog psikiater psikater sosiolog antropolog sejarawan budayawan sastrawan penyair',
  'novelis penulis wartawan jurnalis reporter redaktur editor aktor aktris artis penyanyi pedangdut biduan musisi gitaris vokalis drumer drummer',
  'presenter pembawa komedian pelawak sutradara produser model desainer perancang seniman pelukis koreografer penari selebgram youtuber influencer',
  'vlogger pesinetron pemeran pelantun atlet pemain kiper bek gelandang penyerang striker winger pebulutangkis petinju pebalap pembalap petenis',
  'pesepakbola pegolf pelari perenang manajer asisten wasit kapten pelatih pengusaha pebisnis bos pemilik pendiri penggagas pedagang penjual',
  'pembeli petani nelayan peternak buruh pekerja karyawan pegawai pejabat petugas penyidik pengacara advokat notaris kuasa juru staf sopir supir pengemudi',
  'pengendara penumpang pilot kopilot masinis kondektur nakhoda mahasiswa mahasiswi siswa siswi murid pelajar santri alumni alumnus peserta panitia',
  'penyelenggara relawan aktivis pegiat tokoh pendeta pastor uskup biksu rohaniwan ulama kiai mubalig pendakwah penceramah pemuka pengurus koordinator perwakilan utusan',
  'delegasi pengunjung wisatawan turis pasien pengguna pelanggan nasabah investor pemerhati praktisi teknisi insinyur arsitek ilmuwan astronom',
  'astronaut biolog fisikawan kurator konsultan auditor akuntan programer programmer pengembang veteran purnawirawan mantan eks calon seorang',
  'narasumber sumber netizen warganet perekam pengunggah tamu jemaah jamaah majikan tkw tki pmi pensiunan janda duda mualaf pemohon penggugat',
  'tergugat terlapor pelapor moderator pembicara petarung dalang penjaga awak kru kelasi satpam sekuriti security marbot takmir jenderal agen bandar kurir muncikari',
  'operator kasir pramusaji montir tukang kolektor promotor inisiator kreator fotografer videografer kameramen ilustrator animator komikus pelayan penghuni',
  'pengelola pengelolanya pemandu chef koki barista ustaz ustad ustadz selebritas selebriti bintang pesepak pesulap peramal bassis basis kibordis pianis violinis cellis kolumnis esais pematung syahbandar mualim jurumudi juragan mandor pesilat pecatur peselancar pemulung tukang kuli guide trainer carik modin bendesa jagabaya porter kurir laboran penghulu mantri dukun tabib perias penata penjahit pemahat perajin pengrajin pembatik petambak petambang',
);

/** What speaks as one, and is no person. With them begin names of organisations too. */
export const ORGANISATIONS = wordSet(
  'badan dinas kementerian kemenkes kemenkeu kemendagri kemenlu kementrian lembaga komisi komite dewan majelis mahkamah pengadilan kejaksaan kepolisian polisi polri polda',
  'polres polresta polsek tni pemerintah pemda pemkab pemkot pemprov pt cv ud firma perusahaan perseroan manajemen maskapai bank koperasi yayasan',
  'satlantas satreskrim satnarkoba satresnarkoba satpol ditlantas ditreskrimum ditreskrimsus ditresnarkoba polairud gakkum setda setjen perumda perumdam pdam bumdes',
  'bkd bappeda dishub disdik dinkes dpmptsp disdukcapil diskominfo inspektorat kesbangpol baznas kadin hipmi apindo pkk lsm ormas pemdes brimob densus bareskrim',
  'sd smp sma smk mts mi sdn smpn sman smkn madrasah pesantren ponpes tk',
  'universitas institut politeknik sekolah sman smpn sdn fakultas partai fraksi organisasi asosiasi himpunan ikatan persatuan serikat forum aliansi koalisi',
  'federasi liga klub tim tentara pasukan militer puskesmas pusat balai direktorat ditjen sekretariat biro kantor perwakilan kedutaan kedubes konsulat',
  'pihak pihaknya otoritas regulator parlemen kongres senat istana gereja panitia redaksi media harian majalah kelompok gerakan front laskar massa',
  'masyarakat publik kpk dpr dprd mpr dpd mui nu muhammadiyah bumn bumd pengembang asean pbb who imf bawaslu kpu ojk bmkg bnpb bpbd bps bpom sar basarnas',
  'organization organisation international university institute center centre company group council association foundation department ministry agency union corporation',
  'national securities sekuritas management research studios studio records entertainment society federation committee commission college hospital airlines kontingen rombongan',
);

/** What is named after people, and never speaks. */
export const PLACES = wordSet(
  'rumah bandara stasiun pelabuhan jalan stadion gedung hotel kota kabupaten kecamatan desa kelurahan provinsi dusun pulau gunung sungai',
);

/** What has something to say only because somebody wrote it: no speaker. */
export const WRITINGS = wordSet(
  'surat data laporan hasil survei riset studi penelitian dokumen undang-undang uu pasal ayat peraturan perpres perda video rekaman foto berita artikel buku',
  'fakta kabar informasi isu rumor situs laman website pernyataan keterangan rilis jadwal rencana aturan ketentuan catatan angka statistik indeks',
  'pemberitahuan pengumuman temuan bukti perkiraan prakiraan prediksi ramalan kamus wikipedia sumber analisis kajian teori legenda cerita mitos tradisi adat kepercayaan hukum agama ajaran',
  'alquran alkitab hadis quran sejarah naskah prasasti kitab unggahan postingan twit cuitan akun spanduk poster pesan putusan dakwaan kontrak perjanjian',
  'kesepakatan versi konstitusi pedoman definisi hal itu ini tersebut pengakuan kesaksian kebijakan sistem program logika akal urutan abjad jenis',
);

/** Who is somebody only by somebody else: *istri Budi, juru bicara Budi*. */
export const KIN = wordSet(
  'istri suami anak putra putri ayah kakak adik paman bibi kakek nenek cucu keponakan menantu mertua sepupu ibunda ayahanda kekasih pacar teman rekan sahabat tetangga kerabat keluarga orangtua ajudan asisten',
);

/** What follows a name and is no part of it, between commas mostly: degrees. */
export const isDegree = (text: string): boolean => /^(?:S|M|D|A|Sp|Ph)\.\p{L}/u.test(text) || DEGREES.has(text);
const DEGREES: ReadonlySet<string> = new Set(
  'SH MH SE MM ST MT MSi MPd MSc MBA PhD SPd SIP SIK SSos SKom SKM MKes MAg SAg Lc MA Sp SpA SpOG SpPD SpB SpJP SpM SpKJ SPt SKep MKep SKed SPsi MPsi MHum SHum MKom STr SST SPi SHut STP SAk MAk SPdI MPdI SHI MHI SSi MSos MIP LLM LLB BSc MEng Ners Apt'.split(
    ' ',
  ),
);
