import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

/** Some hundred words, enough to meet every rule, and some that mislead. */
export const aLexicon = lexiconOf([
  ...parseEntries(
    `
lindung | b vt | shelter; protect
tulis | vt | write
sapu | n/vt | broom
pukul | vt | hit
kirim | vt | send
kritik | n/vt | criticism
proses | n/vt | process
transfer | n/vt | transfer
cat | n | paint
bom | n | bomb
lihat | vt | see
nyanyi | b v | sing
masak | vt/a | cook
ajar | b vt | teach
belajar | v | study | <ajar:bel-
kerja | n/v | work
renang | b v | swim
rasa | n | taste; feeling
besar | a | big
banyak | a | many
merah | a | red
tolong | vt | help
tari | b v | dance
laku | a | in demand
langsung | a | direct
perintah | n | order
pemerintah | n | government | <perintah:peN-
usaha | n | effort
adil | a | just
tidak | neg | not
tanggung | b vt | bear
jawab | v/vt | answer
buku | n | book
orang | n | person
satu | num | one
uang | n | money
beruang | n | bear
urus | vt | take care of
kurus | a | thin
malu | a | ashamed
palu | n | hammer
suku | n | ethnic group
hanya | adv | only
meja | n | table
makan | v/vt | eat
risiko | n | risk
resiko | n | risk | ~risiko @misspelt
Jakarta | name | Jakarta
pikir | vt | think
kasih | vt | give
tonton | vt | watch
cuci | vt | wash
sari | n | essence
cek | n/vt | cheque; check
bantu | vt | help
gede | a | big | @inf
tabrak | vt | collide with
dua | num | two
modern | a | modern
kolonial | a | colonial
final | n/a | final
aktif | a | active
swasta | a | private
ilmu | n | science
sejarah | n | history
karya | n | work
dunia | n | world
manusia | n | human
kawan | n | friend
manis | a | sweet
tunjuk | vt | point
getar | b v | vibrate
gigi | n | tooth
suling | n | flute
tamu | n | guest
daun | n | leaf
pohon | n | tree
rumput | n | grass
laki | n | man
sayur | n | vegetable
balik | v | return
warna | n | colour
kiri | n/a | left
kanan | n/a | right
baik | a | good
di | prep | at
ke | prep | to
mana | q | where
atas | n | top
dalam | a/n/prep | inside
luar | n | outside
keluar | v | go out
walau | conj | although
punya | v | have
pengaruh | n | influence
taat | a | obedient
sukses | n/a | success
kaji | vt | study
ubah | vt | change
rubah | vt | change | ~ubah @misspelt
mempesona | vt | enchant | ~memesona @misspelt
pesona | n | charm
tanda | n | sign
tangan | n | hand
tindak | n | act
lanjut | a | further
sama | a | same
rata | a | flat
aneka | n | all kinds
ragam | n | kind
beri | vt | give
tahu | v | know
beritahu | v | inform | ~beri_tahu @misspelt
olah | b v | as if
seolah-olah | conj | as if | <olah:se-,R
sudah | adv | already
cepat | a | fast
jalan | n/v | road
nyonya | n | lady
syarat | n | condition
akhir | n | end
provinsi | n | province
izin | n | permission
zaman | n | era
khawatir | a | worried
dapat | v/aux | get; can
sampai | v | arrive
hitung | vt | count
koordinasi | n | coordination
nasihat | n | advice
dia | pron | he; she
`,
    1,
  ).entries,
  ...parseEntries(
    `
tinja | n | faeces
oven | n | oven
altar | n | altar
`,
    8,
  ).entries,
]);
