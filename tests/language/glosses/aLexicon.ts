import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

/**
 * The stems of the words that the tests build, as the word files had them in November 2026: kept here, so that a gloss that is
 * bettered there changes nothing here.
 */
const LINES = `
Amerika | name | America; the United States | b9
Jawa | name | Java; Javanese | b1
adil | a | fair; just | b1
air | n | water | b1
aku | pron/b v | 1 I; me; my (informal, among intimates) // 2 v: (core of mengaku, mengakui) admit; acknowledge | b1
anak | n | 1 child; son; daughter // 2 young (of animals) // 3 member of a crew or group (anak buah: subordinate) | b1
asuransi | n | insurance
atap | n | roof
atur | vt | arrange; regulate; manage | b1
aturan | n | rule; regulation | =atur:-an b1
awak#1 | n | crew (awak kapal; awak media: journalists) | b2
bagus | a | good; nice; fine | b1
bahasa | n | language | b1
baik | a/adv/conj | 1 good; fine; kind // 2 adv: well // 3 conj: (baik … maupun …) both … and … | b1
bangkit | v | 1 rise; get up; revive // 2 rebound (sport, prices) | b2
bantu | vt | help; assist | b1
bawa | vt | bring; carry; take | b1
beli | vt | buy | b1
benua | n | continent
berantakan | a | in a mess; in ruins | b4
berhasil | v | succeed; manage to | <hasil:ber- b1
bermakna | a/v | 1 a: meaningful; significant // 2 v: mean | =makna:ber- b2
berputar | v | rotate; turn; go round | =putar:ber- b3
bersih | a | 1 clean // 2 net (of amounts) | b1
besar | a | big; large; great | b1
budak | n | slave
buku | n | 1 book // 2 joint; node (of bamboo, fingers) | b1
bunga | n | 1 flower // 2 interest (on money) | b1
calon | n | candidate; prospective | b1
cantik | a | pretty; beautiful | b2
cari | vt | look for; seek | b1
catur#1 | n | chess | b4
cemburu | a | jealous | b4
cepat | a | fast; quick | b1
cuci | vt | wash; clean; launder
culik | vt | kidnap; abduct
curi | vt | steal | b1
curian | a/n | 1 stolen // 2 n: stolen goods | =curi:-an b4
dalam | prep/a/n | 1 in; within // 2 n: inside; interior // 3 a: deep; profound | b1
di | prep | at; in; on (of place) | b1
duduk | v | sit | b1
dunia | n | world | b1
empat | num | four | b1
erti | n | meaning | ~arti @old
gigi | n | tooth; teeth | b2
gubernur | n | governor | b1
hadir | v | be present; attend | b1
hapus | vt/v | erase; delete; abolish | b2
hari | n | day | b1
hasil | n | result; product; yield | b1
hijau | a | green | b2
hujan | n/v | rain | b2
ilmu | n | science; knowledge | b1
imigran | n | immigrant | b4
indah#1 | a | beautiful | b1
informasi | n | information | b1
jam | n | 1 hour // 2 o'clock // 3 clock; watch | b1
janggut | n | beard | b7
jatuh | v | fall | b1
jebak | vt | trap; set up | b2
judi | n | gambling
jujur | a | honest | b2
kacamata | n | 1 glasses; spectacles // 2 point of view | b4
kapal | n | ship; boat | b1
kartun | n | cartoon | b5
karung | n | sack | b4
kelola | vt | manage; run | b1
keluh | b v | complain; sigh | b2
kembang | n/b v | 1 flower // 2 v: (core of berkembang) expand; develop | b1
kemerahan | a/n | 1 a: reddish; red // 2 n: redness | =merah:ke-,-an b4
keras | a | 1 hard; strong; harsh // 2 loud | b1
kering | a | dry | b2
ketik | vt | type (on a keyboard) | b4
kolaborasi | n | collaboration
komentar | n | comment; commentary | b2
korupsi | n | corruption | b1
kota | n | town; city | b1
kuat | a | strong; powerful | b1
kuning | a | yellow | b2
kunjung#1 | b v | visit | b1
lain | a | other; different; else | b1
langit | n | sky; heaven | b2
lari | v | run; run away | b1
laut | n | sea | b1
lempar | vt | throw; fling | b2
lepas | v/a/prep | 1 come off; get loose; escape // 2 a: free; off // 3 prep: after; past | b1
lima | num | five | b1
macet | a/v | 1 jammed; congested (of traffic) // 2 stuck; bad (of a loan) | b2
mahal | a | expensive | b2
main | v | 1 play // 2 @inf: drop by; hang out | b1
makna | n | meaning; significance | b2
malas | a | lazy; reluctant | b4
mana | q | 1 which // 2 where (di mana, ke mana) | b1
medis | a | medical | b2
mekar | v | 1 bloom; open // 2 expand; rise
mengerti | v | understand | <arti:meN- b1
menunduk | v | bow one's head; look down | =tunduk:meN-
merah | a/n | red | b1
mobil | n | car | b1
modern | a | modern | b2
muncul | v | appear; emerge; come up | b1
museum | n | museum
musik | n | music | b1
nahkoda | n | captain; skipper (of a ship) | ~nakhoda @misspelt b6
narapidana | n | convict; prison inmate | b4
nasional | a | national | b1
netral | a | neutral | b4
obrol | b v | chat; talk | b5
opini | n | opinion; op-ed | b5
padat | a | dense; solid; packed | b2
pagar | n | fence
pahlawan | n | hero | b2
panen | n/v | harvest
partai | n | 1 (political) party // 2 match; tie (in sport) | b1
pelan | a/adv | slow; slowly; softly
peluk | vt/n | 1 hug; embrace // 2 follow (a religion) // 3 n: hug; embrace
pelukan | n | hug; embrace | =peluk:-an b5
pemain | n | 1 player // 2 actor; cast member | =main:peN- b1
pemilu | n | (general) election | :pemilihan_umum b1
periksa | vt | examine; check; question (a suspect) | b1
pesan | n/vt | 1 message // 2 vt: order; book | b1
pikir | v | think | b1
potong | vt/cl | 1 cut; deduct; slaughter // 2 cl: piece; slice | b1
proyek | n | project | b1
pukul | n/vt | 1 o'clock; at (a time of day) // 2 vt: hit; strike | b1
pukulan | n | blow; punch; stroke | <pukul:-an b3
pulang | v | go home; come home | b1
putar | vt/v | 1 turn; rotate // 2 play (a film, song) | b1
ratus | num | hundred | b2
rumit | a | complicated; complex
rusak | a/b vt | 1 damaged; broken; spoilt // 2 vt: (core of merusak) damage; destroy | b1
salah | a/n/det | 1 wrong; mistaken // 2 n: fault; mistake // 3 det: (salah satu) one of | b1
sapu | n/vt | 1 broom // 2 vt: sweep; wipe | b4
sedih | a | sad | b2
sektor | n | sector | b1
selesai | v/a | finish; be finished; done | b1
sembilan | num | nine | b2
seni | n | art | b1
sepatu | n | shoe; shoes | b2
seratus | num | one hundred | =ratus:se- b2
setia | a | loyal; faithful
setinggi | prep/a | 1 prep: of a height of; up to // 2 a: as high as; as tall as | =tinggi:se- b3
simulasi | n | simulation; drill | b4
sisi | n | side; aspect | b1
suami istri | n | husband and wife; married couple | b6
susun | vt/n | 1 arrange; compile; draw up // 2 n: stack; tier (rumah susun: block of flats) | b2
tabrak | vt | collide with; crash into; run over | b2
tangan | n/b v | 1 hand; arm // 2 v: (core of menangani) handle; deal with | b1
tangkap | vt | arrest; catch | b1
telepon | n/vt | 1 telephone; phone call // 2 vt: phone; call | b1
teliti | a/b vt | 1 careful; thorough; precise // 2 vt: (core of meneliti, penelitian) research; study | b1
tembak | vt | shoot | b1
tenggelam | v | sink; drown; set (of the sun)
tidak | neg | not; no | b1
tidur | v | sleep; be asleep | b1
tinggi | a/n | 1 high; tall // 2 n: height | b1
tipu | vt/n | 1 deceive; cheat; swindle // 2 n: trick; deception | b2
topi | n | hat; cap | b4
tulis | vt/a | 1 write // 2 a: written; in writing (of evidence, tests) | b1
tunduk | v | 1 submit; give in; be subject to // 2 bow; bend
tunjuk | vt | 1 appoint; designate // 2 point (at); show | b1
ujung | n | end; tip | b2
warna | n | colour | b1
wilayah | n | territory; area; region | b1
yuk#2 | n | older sister (form of address in parts of Sumatra) | @reg b4
`;

export const aLexicon = lexiconOf(parseEntries(LINES, 3).entries);
