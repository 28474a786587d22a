import type { Bilingual } from '../../lesson/Lesson';

/** What the choice of a reporting verb says of the words that it reports. */
export interface ReportingForce {
  readonly name: ForceName;
  /** One sentence in each language: what the verb implies. */
  readonly implies: Bilingual;
  /** Forces that can never be meant by a verb of this one, whatever is said. */
  readonly unlike: readonly ForceName[];
}

/** A verb of reporting. Either form may be missing: nobody writes *“…,” mengaku Budi*. */
export interface ReportingVerb {
  /** As it stands behind a quotation: `tegas`. */
  readonly bare: string | null;
  /** As it stands before *bahwa* or a quotation: `menegaskan`. */
  readonly full: string | null;
  /** In English, as an infinitive without *to*. */
  readonly gloss: string;
  readonly force: ForceName;
}

export type ForceName = keyof typeof FORCES;

/**
 * Two forces are `unlike` only where no verb of the one could stand for one of the other, and where what is said does not decide:
 * a firm word may well be an answer or the last one. From knowledge of Indonesian newspapers and the lexicon's notes on these verbs.
 */
const FORCES = {
  neutral: force(
    'The verb is neutral and tells only that this was said.',
    'Kata itu netral dan hanya memberi tahu bahwa hal ini diucapkan.',
    'ask deny mock complain joke admit firm',
  ),
  firm: force(
    'The speaker is firm about it and leaves no room for doubt.',
    'Pembicara bersikap tegas dan tidak memberi ruang untuk ragu.',
    'ask guess joke neutral admit complain',
  ),
  stress: force(
    'The speaker marks it as especially important.',
    'Pembicara menandai hal itu sebagai sesuatu yang sangat penting.',
    'ask guess joke neutral admit deny',
  ),
  explain: force(
    'The speaker makes something clear by giving details.',
    'Pembicara membuat sesuatu lebih jelas dengan memberi keterangan.',
    'ask deny mock joke complain guess',
  ),
  add: force(
    'The speaker goes on: it is joined to something said before.',
    'Pembicara meneruskan ucapan: ini menyambung hal yang sudah dikatakan.',
    'ask deny mock joke complain guess',
  ),
  close: force(
    'The speaker comes to an end: these are the closing words.',
    'Pembicara mengakhiri ucapannya: ini kata-kata penutup.',
    'ask deny mock guess admit joke',
  ),
  reveal: force(
    'The speaker makes known what others may not have known.',
    'Pembicara memberi tahu hal yang mungkin belum diketahui orang.',
    'ask mock joke guess complain deny',
  ),
  claim: force(
    'The speaker says that it is so, without proof; the reporter does not vouch for it.',
    'Pembicara menyatakan hal itu tanpa bukti; wartawan tidak menjamin kebenarannya.',
    'ask neutral joke mock complain hope',
  ),
  avow: force(
    'The speaker tells it of himself or herself; nobody else has confirmed it.',
    'Pembicara menyatakannya tentang diri sendiri; belum ada orang lain yang membenarkannya.',
    'ask neutral joke mock warn guess',
  ),
  admit: force(
    'The speaker accepts that it is true, even if it is unpleasant.',
    'Pembicara menerima bahwa hal itu benar, meskipun tidak menyenangkan.',
    'ask neutral deny mock joke guess',
  ),
  confirm: force(
    'The speaker says that what others have said is right.',
    'Pembicara menyatakan bahwa apa yang dikatakan orang lain memang benar.',
    'ask deny guess joke mock complain',
  ),
  assure: force(
    'The speaker presents it as certain.',
    'Pembicara menyampaikannya sebagai sesuatu yang pasti.',
    'ask guess mock joke complain admit',
  ),
  deny: force(
    'The speaker says that something is not true.',
    'Pembicara menyatakan bahwa sesuatu tidak benar.',
    'ask admit confirm joke neutral hope',
  ),
  refuse: force(
    'The speaker says no to something.',
    'Pembicara menyatakan tidak mau menerima sesuatu.',
    'ask admit confirm joke neutral guess',
  ),
  ask: force(
    'The speaker wants to know something: it is a question.',
    'Pembicara ingin tahu sesuatu: ini pertanyaan.',
    'firm deny admit explain warn hope',
  ),
  answer: force(
    'The speaker replies to what somebody else has said.',
    'Pembicara membalas ucapan orang lain.',
    'ask mock guess joke complain hope',
  ),
  request: force(
    'The speaker wants others to do something.',
    'Pembicara ingin agar orang lain melakukan sesuatu.',
    'ask explain admit deny guess joke neutral',
  ),
  demand: force(
    'The speaker puts pressure on somebody to do something.',
    'Pembicara menekan pihak lain supaya melakukan sesuatu.',
    'ask explain admit joke guess neutral',
  ),
  invite: force(
    'The speaker encourages others to join in doing something.',
    'Pembicara mendorong orang lain untuk ikut melakukan sesuatu.',
    'ask deny admit guess mock neutral',
  ),
  advise: force(
    'The speaker advises others what would be good to do.',
    'Pembicara memberi nasihat tentang apa yang sebaiknya dilakukan.',
    'ask deny admit guess mock neutral',
  ),
  remind: force(
    'The speaker wants others not to forget it, or to take care.',
    'Pembicara ingin agar orang lain tidak melupakannya atau berhati-hati.',
    'ask deny admit guess joke neutral',
  ),
  warn: force(
    'The speaker points to a danger or a punishment.',
    'Pembicara menunjukkan adanya bahaya atau hukuman.',
    'ask admit joke neutral hope praise',
  ),
  threaten: force(
    'The speaker says that something bad will follow.',
    'Pembicara mengatakan bahwa akan ada akibat buruk.',
    'ask admit joke neutral hope praise',
  ),
  hope: force(
    'The speaker wishes that it will be so.',
    'Pembicara menginginkan hal itu terjadi.',
    'ask deny admit neutral mock claim',
  ),
  promise: force(
    'The speaker undertakes to do it.',
    'Pembicara menyatakan akan melakukannya.',
    'ask deny complain neutral guess mock',
  ),
  guess: force(
    'The speaker thinks that it is so, but is not certain.',
    'Pembicara mengira demikian, tetapi belum pasti.',
    'ask firm admit neutral joke promise',
  ),
  judge: force(
    'The speaker gives an opinion: somebody else may see it otherwise.',
    'Pembicara memberi pendapat: orang lain bisa saja berpandangan lain.',
    'ask neutral deny joke promise admit',
  ),
  complain: force(
    'The speaker is unhappy about it.',
    'Pembicara merasa tidak senang akan hal itu.',
    'ask joke praise neutral confirm promise',
  ),
  regret: force(
    'The speaker finds it a pity that it is so.',
    'Pembicara merasa sayang bahwa hal itu terjadi.',
    'ask joke praise neutral promise confirm',
  ),
  mock: force(
    'The speaker criticises somebody without saying so openly.',
    'Pembicara mengkritik orang lain secara tidak langsung.',
    'ask praise admit neutral promise explain',
  ),
  criticise: force(
    'The speaker finds fault with somebody or something.',
    'Pembicara menyatakan bahwa ada yang salah pada orang atau hal lain.',
    'ask praise admit neutral promise joke',
  ),
  accuse: force(
    'The speaker says that somebody did wrong; that is not proved.',
    'Pembicara mengatakan bahwa seseorang berbuat salah; hal itu belum terbukti.',
    'ask praise admit neutral promise joke',
  ),
  praise: force(
    'The speaker speaks well of somebody or something.',
    'Pembicara menyatakan hal yang baik tentang orang atau hal lain.',
    'ask complain warn deny neutral mock',
  ),
  excuse: force(
    'The speaker gives it as an excuse; the reporter has doubts about it.',
    'Pembicara menjadikannya alasan; wartawan meragukannya.',
    'ask neutral praise joke hope promise',
  ),
  story: force(
    'The speaker tells what happened, like a story.',
    'Pembicara menceritakan apa yang terjadi.',
    'ask deny mock warn hope demand',
  ),
  recall: force(
    'The speaker looks back on something long past.',
    'Pembicara mengingat kembali sesuatu dari masa lalu.',
    'ask deny mock warn hope demand',
  ),
  remark: force(
    'The speaker throws it in, short and on the spur of the moment.',
    'Pembicara melontarkannya dengan singkat dan spontan.',
    'ask deny admit promise warn guess',
  ),
  joke: force(
    'The speaker does not mean it quite seriously.',
    'Pembicara tidak sepenuhnya serius.',
    'ask warn complain firm admit demand',
  ),
  shout: force(
    'The speaker says it in a loud voice.',
    'Pembicara mengucapkannya dengan suara keras.',
    'ask whisper explain neutral write admit',
  ),
  whisper: force(
    'The speaker says it in a low voice.',
    'Pembicara mengucapkannya dengan suara pelan.',
    'ask shout explain neutral write admit',
  ),
  write: force(
    'The words were written, not spoken.',
    'Kata-kata itu ditulis, bukan diucapkan.',
    'ask shout joke complain whisper answer',
  ),
  example: force(
    'The speaker gives a case to show what is meant.',
    'Pembicara memberi contoh untuk menunjukkan maksudnya.',
    'ask deny complain joke admit promise',
  ),
  order: force(
    'The speaker tells those below him or her what to do.',
    'Pembicara memberi perintah kepada bawahannya.',
    'ask admit joke guess neutral praise',
  ),
} as const satisfies Readonly<Record<string, Omit<ReportingForce, 'name' | 'unlike'> & { readonly unlike: string }>>;

/** Bare form (or –), full form (or –), English, force. */
const VERBS = `
kata mengatakan say neutral
– berkata say neutral
ujar berujar say neutral
ucap berucap say neutral
tutur menuturkan say neutral
– menyatakan state neutral
sebut menyebutkan mention neutral
– menyampaikan convey neutral
tegas menegaskan state_firmly firm
tandas menandaskan state_firmly firm
– menekankan stress stress
– menggarisbawahi underline stress
jelas menjelaskan explain explain
terang menerangkan explain explain
papar memaparkan set_out explain
urai menguraikan explain_point_by_point explain
rinci merinci give_the_details explain
beber membeberkan set_out_in_detail explain
imbuh mengimbuhkan add add
tambah menambahkan add add
sambung – continue add
lanjut – continue add
pungkas memungkasi conclude close
tutup – close close
ungkap mengungkapkan reveal reveal
– mengungkap reveal reveal
– membocorkan leak reveal
klaim mengklaim claim claim
– mengaku say_of_oneself avow
– mengakui admit admit
– membenarkan confirm confirm
– mengonfirmasi confirm confirm
– memastikan say_for_certain assure
– menjamin guarantee assure
bantah membantah deny deny
sangkal menyangkal deny deny
sanggah menyanggah object deny
– menampik deny deny
– menolak refuse refuse
tanya bertanya ask ask
– menanyakan ask_about ask
jawab menjawab answer answer
sahut menyahut reply answer
timpal menimpali chime_in answer
tukas – retort answer
pinta meminta ask_for request
– memohon beg request
– mendesak press demand
– menuntut demand demand
ajak mengajak invite invite
– mengimbau appeal invite
– menyarankan suggest advise
– mengusulkan propose advise
saran – suggest advise
pesan berpesan leave_as_advice advise
– mengingatkan remind remind
– mewanti-wanti warn_again_and_again remind
– memperingatkan warn warn
– mengancam threaten threaten
harap berharap hope hope
– mengharapkan hope_for hope
janji berjanji promise promise
– menjanjikan promise promise
duga menduga suspect guess
– memperkirakan estimate guess
– memprediksi predict guess
– memprediksikan forecast guess
– menilai judge judge
– berpendapat think judge
– menganggap regard judge
keluh mengeluh complain complain
– mengeluhkan complain_about complain
– menyesalkan regret regret
– menyayangkan regret regret
sindir menyindir make_a_dig_at mock
kritik mengkritik criticise criticise
kecam mengecam condemn criticise
tuding menuding accuse accuse
– menuduh accuse accuse
puji memuji praise praise
– mengapresiasi appreciate praise
kilah berkilah make_an_excuse excuse
dalih berdalih make_an_excuse excuse
cerita bercerita tell story
– menceritakan tell_of story
– mengisahkan tell_the_story_of story
kenang mengenang recall recall
cetus mencetuskan remark remark
celetuk – blurt_out remark
canda bercanda joke joke
kelakar berkelakar joke joke
seloroh berseloroh joke joke
teriak berteriak shout shout
pekik memekik scream shout
bisik berbisik whisper whisper
gumam bergumam murmur whisper
tulis menulis write write
– menuliskan write write
– mencontohkan give_as_an_example example
– memerintahkan order order
– menginstruksikan instruct order
`;

const verbs: readonly ReportingVerb[] = VERBS.trim()
  .split('\n')
  .map((line) => {
    const [bare = '', full = '', gloss = '', name = ''] = line.split(' ');
    if (!isForce(name)) throw new Error(`no such force: ${line}`);
    return { bare: written(bare), full: written(full), gloss: gloss.replaceAll('_', ' '), force: name };
  });

const byForm: ReadonlyMap<string, ReportingVerb> = new Map(
  verbs.flatMap((verb) => [verb.bare, verb.full].flatMap((form) => (form === null ? [] : [[form, verb] as const]))),
);

/** A reporting verb by either of its forms, lower case; undefined for one of which the table says nothing. */
export const reportingVerb = (form: string): ReportingVerb | undefined => byForm.get(form);

/** What verbs of a force imply. */
export function forceNamed(name: ForceName): ReportingForce {
  const { implies, unlike } = FORCES[name];
  return { name, implies, unlike: unlike.split(' ').filter(isForce) };
}

/** All verbs of a force. */
export const verbsOf = (name: ForceName): readonly ReportingVerb[] => verbs.filter((verb) => verb.force === name);

/** All forces there are. */
export const FORCE_NAMES: readonly ForceName[] = Object.keys(FORCES).filter(isForce);

function isForce(name: string): name is ForceName {
  return Object.hasOwn(FORCES, name);
}

function force(en: string, id: string, unlike: string) {
  return { implies: { en, id }, unlike };
}

function written(form: string): string | null {
  return form === '–' ? null : form;
}
