/**
 * What lines of a news page that are not its article look like. From knowledge of Indonesian news sites; to be extended freely. A
 * form holds for a whole line, and is narrow: a line of the article that is left out is worse than an advertisement that stays.
 */

const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:st(?:us)?)?|ags|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?';
const DAYS = "senin|selasa|rabu|kamis|jum[’']?at|sabtu|minggu";
const ZONE = String.raw`(?:\s*wi(?:b|ta|t))?`;
const CLOCK = String.raw`(?:pukul\s+)?\d{1,2}[.:]\d{2}(?:[.:]\d{2})?${ZONE}`;
const DAY = String.raw`\d{1,2}\s+(?:${MONTHS})\.?\s+\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}`;
const PUBLISHED =
  '(?:diperbarui|diterbitkan|dipublikasikan|terbit|tayang|updated?|published|kompas\\.com|detikcom|antara)\\s*[:|–—-]?\\s*';
const AGO = String.raw`\d{1,2}\s+(?:detik|menit|jam|hari)(?:\s+yang)?\s+lalu`;

/** `Sabtu, 6 Desember 2025 | 10:15 WIB`, `Diperbarui 6 Desember 2025 2 jam yang lalu`. */
export const DATE_LINE = new RegExp(
  String.raw`^(?:${PUBLISHED})?(?:(?:${DAYS})\s*,?\s*)?(?:(?:${DAY})(?:\s*[,|–—-]*\s*(?:${CLOCK}|${AGO}))?|${AGO})$`,
  'iu',
);

const NAME = String.raw`(?:(?:[a-z]{1,3}\.\s*)?\p{Lu}[\p{L}’'.-]*)`;
const NAMES = String.raw`${NAME}(?:(?:\s+|,\s*|\s*&\s*|\s+dan\s+|\s*/\s*)${NAME}){0,6}`;
/** `Penulis: Ayu Lestari`, `Laporan wartawan Budi`, `Oleh Ayu Lestari`. */
export const BYLINE = new RegExp(
  String.raw`^(?:(?:[Pp]enulis|[Rr]eporter|[Ee]ditor|[Pp]ewarta|[Ww]artawan|[Kk]ontributor|[Rr]edaktur|[Oo]leh|Tim Redaksi)\s*:\s*\S.*|` +
    String.raw`(?:Penulis|Reporter|Editor|Pewarta|Kontributor|Oleh|Laporan [Ww]artawan)\s+${NAMES})$`,
  'u',
);
/** A line that is only a name: a byline where one is expected. */
export const NAME_LINE = new RegExp(String.raw`^${NAME}(?:\s+${NAME}){1,4}(?:\s*[-–|,]\s*[\p{L} .]{2,30})?$`, 'u');

/** `Foto: Ayu/Antara`, `Ilustrasi banjir`, `Warga mengantre (Foto: Ist)`, `… (Dok. KemenP2MI)`. */
export const CAPTION =
  /^(?:foto|ilustrasi|gambar|infografis)\b(?:\s*:|\s.{0,160}[^.!?…]$)|[([](?:dok\b|dokumentasi|foto\b|antara(?: foto)?\b|istimewa|ist\b|reuters|afp|ap photo|sumber\b|shutterstock|unsplash|freepik|getty)[^()[\]]*[)\]]\.?$/iu;

/** Of a picture within the article: only what says so itself. */
export const CAPTION_WITHIN = /^(?:keterangan\s+)?(?:foto|gambar)\s*:/iu;

/** What leads to other pages, or tells where the article stood before. */
export const SEE_ALSO =
  /^[([»>•*-]*\s*(?:(?:baca|lihat|simak|tonton|saksikan)\s+(?:juga|selengkapnya|berita lainnya)|artikel terkait|berita terkait|pilihan editor|(?:simak|saksikan|tonton|lihat)\s+(?:juga\s+)?video\b(?=[^.]*$)|(?:artikel|berita|tulisan) ini (?:telah|sudah|pertama kali|sebelumnya)\s+(?:pernah\s+)?(?:tayang|terbit|dimuat|diterbitkan)\s+di\b)\b/iu;

/** Words of the page itself. */
export const SCROLL =
  /^[\s[(]*(?:scroll to (?:continue|resume)(?: with)?(?: content| reading)?|(?:scroll|geser|gulir)\s+(?:ke bawah\s+)?untuk (?:melanjutkan|lanjut)(?: membaca)?|advertisement|iklan|lanjutkan membaca(?: di bawah)?|artikel ini berlanjut(?: di bawah)?)[\s\])]*$/iu;

/** Buttons, and what a site says of itself. */
export const SHARE =
  /^(?:(?:bagikan|share|salin(?: tautan| link)?|copy link|komentar|suka|cetak|print|ikuti kami|follow us|facebook|twitter|x|whatsapp|telegram|line|instagram|email|google news)[\s:,|/·•-]*){1,10}(?:di|on|ke|berita ini|artikel ini|this article)?$|^(?:ikuti|follow|dapatkan|simak|cek)\b.{0,160}\b(?:google news|whatsapp channel|saluran whatsapp|kanal whatsapp|channel whatsapp|kanal telegram|channel telegram|grup telegram)\b.{0,120}$/iu;

/** `Topik: banjir, Jakarta`. What follows the colon may stand on the next line. */
export const TAGS = /^(?:topik(?: terkait)?|tags?|kata kunci|keywords?)\s*:\s*(?<tags>.*)$/iu;
