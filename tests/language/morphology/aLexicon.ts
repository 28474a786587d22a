import { lexiconOf } from '../../../src/language/lexicon/Lexicon';
import { parseEntries } from '../../../src/language/lexicon/parseEntries';

/** A few dozen words, enough to meet every rule, and some that mislead. */
export const aLexicon = lexiconOf(
  parseEntries(
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
dia | pron | he; she
`,
    1,
  ).entries,
);
