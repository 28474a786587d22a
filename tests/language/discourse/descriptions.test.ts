import { describe, expect, test } from 'vitest';
import { quotationsIn, theDiscourse } from './theDiscourse';

const BEFORE = '“Jembatan itu kami tutup,” kata Camat Darto Widodo.\n\n';
const lastIn = (text: string) => quotationsIn(text).findLast(({ kind }) => kind === 'direct')?.speaker ?? null;

describe('a description that points back is who was spoken of', () => {
  test.each<[text: string, speaker: string, why: string]>([
    ['Wartini memeluk cucunya. “Kami takut,” ucap nenek bertongkat bambu tersebut.', 'Wartini', 'a verb goes on'],
    ['Wartini memeluk cucunya. “Kami takut,” ucap perempuan kelahiran Wonosari itu.', 'Wartini', 'a birthplace'],
    ['Wartini memeluk cucunya. “Kami takut,” ucap ibu 3 anak itu.', 'Wartini', 'a number'],
    ['Wartini memeluk cucunya. “Kami takut,” ucap ibu tiga anak itu.', 'Wartini', 'a number in words'],
    ['Wartini memeluk cucunya. “Kami takut,” ucap perempuan 54 tahun itu.', 'Wartini', 'an age'],
    ['Wartini memeluk cucunya. “Kami takut,” kata sang nenek.', 'Wartini', 'sang points too'],
    ['Wartini memeluk cucunya. “Kami takut,” kata pedagang sayur ini.', 'Wartini', 'a trade told nowhere'],
    ['Wartini memeluk cucunya. “Kami takut,” kata perempuan yang biasa dipanggil Wati itu.', 'Wartini', 'a nickname'],
    ['Wartini memeluk cucunya. “Kami takut,” kata perempuan berkerudung hitam itu.', 'Wartini', 'what she wears'],
    ['Yoga Saputra pulang. Pesilat muda itu duduk. “Lutut saya nyeri,” katanya.', 'Yoga Saputra', 'as a subject'],
    ['Gitaris Yoga Saputra pulang. “Saya lelah,” kata pria jebolan Wonosari itu.', 'Yoga Saputra', 'a school or club'],
    ['Yoga Saputra pulang. “Saya lelah,” kata bek Persiwon itu.', 'Yoga Saputra', 'a club at the end'],
    ['Menurut Ir. Yoga Saputra, bendungan aman. “Kami jaga,” jelas insinyur itu.', 'Yoga Saputra', 'behind a report'],
    [
      'Rina Astuti menang, dilatih pelatihnya, Anton Rahman. “Saya bangga,” kata pelatihnya.',
      'Anton Rahman',
      'whose trainer has a name',
    ],
    ['Ibunya, Sulastri, menjemput Rina. “Saya bangga,” ujar ibunya.', 'Sulastri', 'whose mother has a name'],
    ['Seorang mandor menggulung kabel. “Tiangnya keropos,” ujar sumber tersebut.', 'mandor', 'nobody by name'],
    ['Yoga Saputra pulang. “Saya lelah,” kata pria asal Sleman, Yogyakarta, itu.', 'Yoga Saputra', 'two places'],
    ['Yoga Saputra pulang. “Saya lelah,” kata pelantun lagu “Bintang Pagi” itu.', 'Yoga Saputra', 'a song'],
    [
      '“Saya lelah,” kata Yoga Saputra. Rina Astuti duduk. Perempuan itu diam. “Pulang,” katanya.',
      'Rina Astuti',
      'the nearest',
    ],
    ['Ibu Rina, Sulastri, menonton. “Dia pantas,” kata ibunya.', 'Sulastri', 'whose mother has a name, told otherwise'],
    ['Rina Astuti menang. Pelatih Rina, Anton Rahman, duduk. “Pulang,” kata pelatihnya.', 'Anton Rahman', 'likewise'],
    ['Rina Astuti menang. “Dia pantas,” kata ibu Rina, Sulastri.', 'Sulastri', 'in the cue itself'],
    ['Seorang mandor menggulung kabel. “Tiangnya keropos,” kata pria itu.', 'mandor', 'likewise'],
    ['Seorang mandor menggulung kabel. “Tiangnya keropos,” kata mandor itu.', 'mandor', 'by the same word'],
  ])('%s → %s (%s)', (text, speaker) => expect(lastIn(BEFORE + text)).toBe(speaker));

  test.each<[text: string, speaker: string | null, why: string]>([
    ['Rina Astuti tiba. “Kami siap,” kata Camat itu.', 'Darto Widodo', 'who has the office, not who is nearest'],
    ['Rina Astuti tiba. “Kami siap,” kata seorang pedagang.', 'pedagang', 'somebody new'],
    ['Rina Astuti tiba. “Kami siap,” kata pedagang bernama Yoga itu.', 'Yoga', 'the name is in it'],
    ['Rina Astuti tiba. “Kami siap,” kata salah satu guru di sekolah itu.', 'guru', 'one of many, at a place'],
    ['Rina Astuti tiba. “Kami siap,” kata ayahnya.', 'ayahnya', 'kin without a name'],
    ['Rina Astuti tiba. “Kami siap,” tulis surat itu.', null, 'a letter does not speak'],
    ['Rina Astuti tiba. “Kami siap,” kata asosiasi itu.', 'asosiasi', 'a body is nobody by name'],
    ['Rina Astuti tiba. “Kami siap,” kata para pedagang itu.', 'para pedagang', 'many'],
  ])('but: %s → %s (%s)', (text, speaker) => expect(lastIn(BEFORE + text)).toBe(speaker));
});

test.each([
  [
    'Penulis Yoga Saputra menyalami Anton Rahman. “Panggungnya licin,” kata violinis jangkung itu.',
    'another trade, another name',
  ],
  ['Pak Darmo pulang. “Saya lelah,” kata perempuan itu.', 'a woman, where there is only a man'],
  ['Bu Wartini pulang. “Saya lelah,” kata pria itu.', 'a man, where there is only a woman'],
])('it may be somebody else: %s (%s)', (text) => expect(lastIn(text)).toBeNull());

test.each([
  [
    'Penulis Yoga Saputra pulang. “Panggungnya licin,” kata violinis jangkung itu.',
    'Yoga Saputra',
    'nobody else is named',
  ],
  ['Penulis Yoga Saputra memuji Anton Rahman. “Ia hebat,” kata pria itu.', 'Yoga Saputra', 'whatever they do'],
])('but it hardly is: %s → %s (%s)', (text, speaker) => expect(lastIn(text)).toBe(speaker));

test.each([
  ['“Saya lelah,” kata pria kelahiran Wonosari itu.', 'a birthplace'],
  ['“Saya lelah,” kata pelatih asal Lembang itu.', 'where somebody is from'],
  ['“Saya lelah,” kata bek Persiwon itu.', 'a club'],
])('what describes is no person: %s (%s)', (text) => expect(theDiscourse(text).people).toEqual([]));
