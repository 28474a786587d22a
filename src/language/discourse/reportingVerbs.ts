import { REPORTING_STEMS } from '../reportingStems';
import { wordSet } from './wordSet';

// Verbs that report what somebody says. From knowledge of Indonesian newspapers; to be extended freely.

/** Stems that stand bare, or with -nya, behind speech (*“…,” kata Budi*): the common ones and rarer ones. */
const BARE: ReadonlySet<string> = wordSet(
  [...REPORTING_STEMS].join(' '),
  'ajak imbau himbau simpul ulas komentar canda singkap kutip usul saran desak rinci bantah kelakar seloroh gerutu umpat hardik rayu bujuk',
  'tuding pekik jerit tantang dalih tampik elak sergah sanggah sangkal janji kesal curhat cuit kicau sesal ulang ralat singgung tangkis sela',
  'cibir ejek tekan ingat kelit repet lapor batin tebak sumpah omel alas kisah cecar cerocos pamer unggah bilang ancam kritik kecam duga',
  'protes sangkal hina cela bujuk cegat lontar komentar tawar gugat jamin siasat sahut kecewa haru sambut sapa nyanyi keluh ucap',
  'singkat nilai yakin syukur doa dorong tegur rilis pikir',
  'potong sambar gurau goda rutuk isak pamit lirih balas ledek celoteh celetuk sorak semprot damprat rengek rintih ratap desis dengus geram hibur nasihat olok banyol terka taksir pinta',
);

/** Of these most are nouns or adjectives elsewhere: behind speech only with a comma or stop, or before who says it. */
export const isBareStem = (lower: string): boolean => BARE.has(lower);

/** `ujarnya`, `katanya`: the stem; undefined for anything else. */
export function stemWithNya(lower: string): string | undefined {
  const stem = lower.endsWith('nya') ? lower.slice(0, -3) : '';
  return BARE.has(stem) ? stem : undefined;
}

/** Verbs that report by themselves, with a clause or only with what it is about. */
const SAYING = wordSet(
  'mengatakan menyatakan menuturkan menjelaskan menerangkan menegaskan menambahkan mengungkapkan memaparkan membeberkan menyebutkan mengemukakan',
  'mengutarakan menguraikan menyampaikan mengimbuhkan menandaskan mencontohkan mengakui mengaku mengklaim menilai berpendapat berkata bilang berujar',
  'bertutur bercerita menceritakan mengisahkan mengingatkan memperingatkan menekankan membenarkan membantah menampik menyangkal memungkiri menduga memperkirakan',
  'memprediksi memprediksikan memproyeksikan memastikan meyakini berharap mengharapkan menyarankan mengusulkan merekomendasikan mengimbau menghimbau meminta mengajak',
  'mendesak menyerukan berpesan menyesalkan menyayangkan mengeluhkan mengeluh berjanji menjanjikan berdalih beralasan berkilah menyimpulkan melanjutkan',
  'menggarisbawahi mengibaratkan mempertanyakan menuding menuduh merinci meluruskan mengklarifikasi mengonfirmasi mengkonfirmasi menyinggung',
  'meramalkan menginstruksikan memerintahkan menuntut menyebut mengungkap mengumumkan melaporkan berargumen berkomentar mengomentari beranggapan berkeyakinan',
  'berpandangan memandang menganggap menengarai mensinyalir menyindir mengkritik mengecam berseloroh berkelakar bergurau mengenang menanyakan',
  'bertanya menjawab menyahut menimpali memohon mewanti-wanti menyimpulkan membeberkan membocorkan mengelak menepis menyambung',
  'sesumbar bersabda berseru berikrar berfirman bertitah berceloteh menyapa mendoakan menulis menuliskan berteriak bergumam berbisik mengancam bersumpah curhat menggerutu mencuit mengingatkannya ',
  ' mengapresiasi mengisyaratkan menyiratkan mengindikasikan mengoreksi meralat menyanggah',
  ' mencatat menargetkan optimistis optimis yakin pesimistis menjamin menanggapi mengucapkan',
  'menggambarkan sepakat setuju mengeklaim minta menaksir berujar',
);

/** Those of them that report only with a clause: `bahwa`, a comma, `agar`; elsewhere they do something. */
export const ONLY_WITH_CLAUSE = wordSet(
  'mengungkap mengumumkan melaporkan menulis menuliskan mengancam mengapresiasi mengisyaratkan',
  'menyiratkan mengindikasikan mencatat menjamin menanggapi mengucapkan yakin optimistis optimis',
  'menggambarkan sepakat setuju menimpali menceritakan berjanji',
  'pesimistis menargetkan mengkritik mengecam memandang menuntut mengenang mengoreksi meralat menyanggah menepis menyambung menjawab bertanya',
  'menanyakan mengomentari berkomentar menyahut berteriak bergumam berbisik mengelak membocorkan bersumpah melanjutkan',
);

export const isSayingVerb = (lower: string): boolean => SAYING.has(lower);

const PASSIVE =
  /^di(?:kata|jelas|ungkap|sampai|terang|tambah|tegas|papar|sebut|utara|kemuka|beber|tekan|tutur|akui|ingat|imbuh|urai|tandas|cerita)(?:kan)?(?:nya)?$/u;

/** `dikatakan`, `diungkapkannya`. */
export const isPassive = (lower: string): boolean => PASSIVE.test(lower) && lower !== 'disampai';

/** A reporting verb as `ReportingCue` names it. */
export function verbNamed(lower: string): string {
  if (lower === 'menurutnya') return 'menurut';
  return stemWithNya(lower) ?? (isPassive(lower) ? lower.replace(/nya$/u, '') : lower);
}
