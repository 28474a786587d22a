import { parse } from 'yaml';
import type { AUTHORED_FILES, AuthoredFile } from '../../../scripts/lesson/AuthoredFile';
import { compileLesson, type AuthoredFiles, type Compilation } from '../../../scripts/lesson/compileLesson';

/** A small authoring folder in which nothing is wrong. */
const FILES: Readonly<Record<(typeof AUTHORED_FILES)[number] | 'questions/isi.yaml', string>> = {
  'lesson.yaml': `
    id: pasar
    revision: 1
    variantOf: null
    level: { cefr: B1, bipa: 3 }
    topic: economy
    summary: { en: A market opens., id: Sebuah pasar dibuka. }
    rights: { articleHolder: x, lessonLicence: CC-BY-4.0, statement: { en: x, id: x } }
    source: { publisher: x, author: x, date: x, title: Pasar Baru Dibuka, caption: '', tagLine: x }
    sets: [{ id: isi, title: { en: What it says, id: Isinya }, about: { en: x, id: x } }]
    blocks:
      - { id: p1, kind: paragraph, text: "“Pasar ini milik kita, bukan milik dia,” kata Camat Budi. Warga tidak hanya senang, tetapi juga lega." }
      - { id: h1, kind: subhead, text: SDM dan Modal }
  `,
  'translation.en.yaml': `
    title:
      - id: Pasar Baru Dibuka
        en: New Market Opened
        phrases: |
          Pasar = Market
          Baru = New
          Dibuka = Opened
    p1:
      - id: “Pasar ini milik kita, bukan milik dia,” kata Camat Budi.
        en: “This market is ours, not his,” said District Head Budi.
        phrases: |
          Pasar ini = This market
          milik kita = ours
          bukan = not
          milik dia = his
          kata = said
          @ Camat Budi = District Head Budi
      - id: Warga tidak hanya senang, tetapi juga lega.
        en: Residents are not only glad but also relieved.
        phrases: |
          Warga = Residents
          tidak hanya … tetapi juga = are not only … but also
          senang = glad
          lega = relieved
    h1:
      - id: SDM dan Modal
        en: Staff and Capital
        phrases: |
          SDM = Staff
          dan = and
          Modal = Capital
  `,
  'glossary.yaml': `
    - { id: pasar, kind: word, headword: pasar, pos: noun, en: market, explanation: Tempat jual beli. }
    - { id: dibuka, kind: word, headword: membuka, pos: verb, en: to open, explanation: Membuat jadi tidak tertutup., pieces: "meN- + [buka]", forms: [dibuka] }
    - { id: sdm, kind: abbreviation, headword: SDM, pos: noun, en: staff, explanation: Orang yang bekerja., expansion: { id: sumber daya manusia, en: human resources, inSource: false } }
    - { id: milik, kind: word, headword: milik, pos: noun, en: property, explanation: Punya., at: ["p1: milik#2"] }
  `,
  'people.yaml': `
    - { id: budi, kind: person, name: Budi, description: { en: The district head., id: Camat. } }
  `,
  'voices.yaml': `
    - { id: q1, at: "p1: Pasar ini ... dia", content: { said: budi }, wording: exact, cue: { at: "p1: kata", verb: kata, implies: { en: Neutral., id: Netral. } } }
  `,
  'notes.yaml': `
    - { id: kita, kind: usage, at: "p1: kita", text: { en: The listeners too., id: Pendengar juga. } }
  `,
  'questions/isi.yaml': `
    - { id: n1, kind: truth, statement: { en: x, id: x }, prompt: { en: x, id: x }, key: notSaid, evidence: ["p1: Pasar … Warga"], explanation: { en: x, id: x } }
  `,
};

/** The folder as plain values, with one piece of a file written differently, or a file taken away. */
export function aFolder(
  change?: { file: AuthoredFile; find: string; write: string } | { without: AuthoredFile },
): AuthoredFiles {
  const texts = Object.entries(FILES).map(([file, text]): [string, unknown] => {
    if (!change || !('file' in change) || change.file !== file) return [file, parse(text)];
    if (!text.includes(change.find)) throw new Error(`${file} does not hold ${change.find}`);
    return [file, parse(text.replace(change.find, () => change.write))];
  });
  return Object.fromEntries(texts.filter(([file]) => !change || !('without' in change) || change.without !== file));
}

/** What is wrong with a folder, one line each: file, path, message. */
export function complaintsOf(files: AuthoredFiles): readonly string[] {
  return compileLesson(files).complaints.map(({ file, path, message }) => `${file} ${path.join('.')}: ${message}`);
}

/** The lesson that a folder compiles to. */
export function compiled(files: AuthoredFiles = aFolder()): NonNullable<Compilation['lesson']> {
  const { lesson } = compileLesson(files);
  if (!lesson) throw new Error('not compiled');
  return lesson;
}
