import { describe, expect, test } from 'vitest';
import type { AuthoredFile } from '../../../scripts/lesson/AuthoredFile';
import { compileLesson } from '../../../scripts/lesson/compileLesson';
import type { Place } from '../../../src/lesson/Lesson';
import { placeText } from '../../../src/lesson/places';
import { openLesson } from '../../../src/quiz/openLesson';
import { aFolder, compiled, complaintsOf } from './aFolder';

const lesson = compiled();
const text = (place: Place | undefined) => place && `${place.block}: ${placeText(lesson, place)}`;

test('a good folder compiles to a lesson', () => {
  expect(complaintsOf(aFolder())).toEqual([]);
  expect(openLesson({ ...lesson, hash: `sha256-${'A'.repeat(43)}` })).toMatchObject({ ok: true });
});

describe('translation', () => {
  const { p1 } = lesson.translations.en;

  test('sentences are found, and the English joined by spaces', () => {
    expect(lesson.body[0]?.sentences).toEqual([
      [0, 57],
      [58, 101],
    ]);
    expect(p1?.text).toBe(
      '“This market is ours, not his,” said District Head Budi. Residents are not only glad but also relieved.',
    );
    expect(p1?.sentences).toEqual([
      [0, 56],
      [57, 103],
    ]);
  });

  test('each line is a pair, sorted by the Indonesian', () => {
    const words = (of: string, spans: readonly (readonly [number, number])[]) =>
      spans.map((span) => of.slice(...span)).join(' … ');
    expect(
      p1?.phrases.map((pair) => [
        pair.kind,
        words(lesson.body[0]?.text ?? '', pair.source),
        words(p1.text, pair.target),
      ]),
    ).toEqual([
      ['phrase', 'Pasar ini', 'This market'],
      ['phrase', 'milik kita', 'ours'],
      ['phrase', 'bukan', 'not'],
      ['phrase', 'milik dia', 'his'],
      ['phrase', 'kata', 'said'],
      ['name', 'Camat Budi', 'District Head Budi'],
      ['phrase', 'Warga', 'Residents'],
      ['phrase', 'tidak hanya … tetapi juga', 'are not only … but also'],
      ['phrase', 'senang', 'glad'],
      ['phrase', 'lega', 'relieved'],
    ]);
  });
});

describe('places', () => {
  test('of an entry are all where a form stands, in any case, title included', () => {
    expect(lesson.glossary[0]?.places.map(text)).toEqual(['title: Pasar', 'p1: Pasar']);
    expect(lesson.glossary[1]?.places.map(text)).toEqual(['title: Dibuka']);
  });

  test('of an entry with quotes are those', () => {
    expect(lesson.glossary[3]?.places).toEqual([{ block: 'p1', spans: [[29, 34]] }]);
  });

  test('of people, voices, cues, notes and evidence', () => {
    expect(lesson.entities[0]?.places.map(text)).toEqual(['p1: Budi']);
    expect(text(lesson.quotations[0]?.place)).toBe('p1: Pasar ini milik kita, bukan milik dia');
    expect(text(lesson.quotations[0]?.cue?.place)).toBe('p1: kata');
    expect(text(lesson.notes[0]?.place)).toBe('p1: kita');
    expect(lesson.questions[0]?.evidence.map(text)).toEqual(['p1: Pasar … Warga']);
    expect(lesson.sets.map(({ id, questions }) => [id, questions])).toEqual([['isi', ['n1']]]);
  });
});

test('what is left out is null or empty', () => {
  expect(lesson.glossary[0]).toMatchObject({ literal: null, culture: null, expansion: null, pieces: [] });
});

describe('what an author gets to hear', () => {
  test.each<[AuthoredFile, string, string, string, string]>([
    ['lesson.yaml', 'A market opens.', 'TODO', 'summary.en: is still to be written', 'a reminder left'],
    ['lesson.yaml', 'topic: economy', 'topic: economy\n    colour: red', 'colour: ', 'a key that there is not'],
    [
      'translation.en.yaml',
      'id: SDM dan Modal',
      'id: SDM dan modal',
      'h1.0.id: the next sentence should begin “SDM dan Modal”',
      'not as in the article',
    ],
    [
      'translation.en.yaml',
      'id: Warga tidak',
      'id: Warga  tidak',
      'first difference: "Warga tidak ha" in the article, "Warga  tidak h" here',
      'where it differs',
    ],
    [
      'translation.en.yaml',
      'kata = said\n',
      'kata = says\n',
      'p1.0.phrases: phrase line 5 “kata = says”: English “says” does not stand there',
      'not in the English',
    ],
    [
      'translation.en.yaml',
      'kata = said\n',
      'katanya = said\n',
      'phrase line 5 “katanya = said”: Indonesian “katanya” does not',
      'not in the Indonesian',
    ],
    ['translation.en.yaml', 'kata = said\n', 'kata, said\n', 'should be “Indonesian = English”', 'no equals sign'],
    [
      'translation.en.yaml',
      'milik dia = his',
      'dia = ours',
      'English “ours” stands there, but every place is taken',
      'English used twice',
    ],
    [
      'translation.en.yaml',
      'senang = glad',
      'senang = relieved',
      '“lega = relieved”: English “relieved” stands there, but every place is taken',
      'English used up by a line before',
    ],
    [
      'translation.en.yaml',
      'Warga = Residents\n',
      'Warga tidak hanya senang, tetapi juga lega = Residents\n',
      '7 words are too long for a phrase',
      'too long',
    ],
    ['translation.en.yaml', 'h1:', 'h2:', 'h2: the article has no such block', 'no such block'],
    ['translation.en.yaml', 'h1:', 'h2:', ': block h1 has no translation', 'and one left out'],
    ['glossary.yaml', 'headword: pasar,', 'headword: pekan,', '0.forms: “pekan” stands nowhere', 'not in the article'],
    ['glossary.yaml', 'meN- + [buka]', 'meN- + buka', '1.pieces: “buka” is neither', 'a root without brackets'],
    [
      'glossary.yaml',
      'inSource: false',
      'inSource: true',
      '2.expansion.inSource: the article does not spell this out',
      'not said there',
    ],
    [
      'glossary.yaml',
      'sumber daya manusia',
      'modal',
      '2.expansion.inSource: the article does spell this out',
      'said there',
    ],
    [
      'glossary.yaml',
      'milik#2',
      'milik#3',
      '3.at.0: quote “p1: milik#3”: “milik” stands there 2 times',
      'no third one',
    ],
    [
      'glossary.yaml',
      '"p1: milik#2"',
      'p1: milik',
      '3.at.0: put the quote in quotation marks',
      'a map instead of a text',
    ],
    ['glossary.yaml', 'p1: milik#2', 'p7: milik', '3.at.0: quote “p7: milik”: there is no block p7', 'no such block'],
    ['glossary.yaml', 'p1: milik#2', 'milik', 'should be written as “block: words”', 'no block at all'],
    ['glossary.yaml', 'at: ["', 'forms: [milik], at: ["', '3.at: give forms or at, not both', 'both'],
    ['glossary.yaml', 'pos: noun, en: market', 'pos: nouns, en: market', '0.pos: ', 'no such part of speech'],
    ['people.yaml', 'name: Budi', 'name: Badu', '0.forms: “Badu” stands nowhere', 'nobody of that name'],
    ['voices.yaml', 'wording: exact', 'wording: said', '0.wording: ', 'no such wording'],
    [
      'voices.yaml',
      '"p1: Pasar ini ... dia"',
      '["p1: Pasar ini", "title: Pasar"]',
      '0.at: the quotes of one place must stand in one block',
      'two blocks',
    ],
    ['voices.yaml', 'p1: kata', 'p1: katanya', '0.cue.at: quote “p1: katanya”', 'a cue that is not there'],
    ['notes.yaml', 'p1: kita', 'p1: Kita', '0.at: quote “p1: Kita”', 'in another case'],
    ['notes.yaml', 'id: kita,', '', '0.id: ', 'no id'],
    ['questions/isi.yaml', 'key: notSaid', 'key: maybe', '0.key: ', 'no such key'],
    [
      'questions/isi.yaml',
      'p1: Pasar … Warga',
      'p1: Warga … Pasar',
      '0.evidence.0: quote “p1: Warga … Pasar”: “Pasar”',
      'the wrong way round',
    ],
    ['questions/isi.yaml', 'kind: truth', 'kind: riddle', '0.kind: ', 'no such kind'],
  ])('%s: %s → %s: “%s” (%s)', (file, find, write, expected) => {
    const complaints = complaintsOf(aFolder({ file, find, write }));
    expect(complaints.filter((line) => line.startsWith(file) && line.includes(expected))).toHaveLength(1);
  });

  test('everything at once, not the first thing only', () => {
    const files = { ...aFolder({ file: 'notes.yaml', find: 'p1: kita', write: 'p1: Kita' }) };
    const both = {
      ...files,
      'people.yaml': aFolder({ file: 'people.yaml', find: 'name: Budi', write: 'name: Badu' })['people.yaml'],
    };
    expect(complaintsOf(both)).toHaveLength(2);
  });

  test('an entry that is wrong does not take the others with it', () => {
    const files = aFolder({ file: 'glossary.yaml', find: 'pos: noun, en: market', write: 'pos: nouns, en: market' });
    expect(compiled(files).glossary.map(({ id }) => id)).toEqual(['dibuka', 'sdm', 'milik']);
  });

  test.each([
    'translation.en.yaml',
    'glossary.yaml',
    'people.yaml',
    'voices.yaml',
    'notes.yaml',
    'questions/isi.yaml',
  ] as const)('that %s is missing, once', (file) => {
    expect(complaintsOf(aFolder({ without: file }))).toEqual([`${file} : the file is missing or empty`]);
    expect(compiled(aFolder({ without: file })).source.title).toBe('Pasar Baru Dibuka');
  });

  test('questions of no set', () => {
    const files = { ...aFolder(), 'questions/kata.yaml': [] };
    expect(complaintsOf(files)).toEqual(['questions/kata.yaml : lesson.yaml names no such set']);
  });

  test('that without lesson.yaml there is nothing', () => {
    expect(complaintsOf(aFolder({ without: 'lesson.yaml' }))).toEqual(['lesson.yaml : the file is missing or empty']);
    expect(compileLesson({}).lesson).toBeNull();
  });

  test.each([
    ['a text', 'x'],
    ['a map', { a: 1 }],
    ['a number', 1],
  ])('that a file which is %s is no list', (_, value) => {
    expect(complaintsOf({ ...aFolder(), 'notes.yaml': value })).toHaveLength(1);
  });
});

describe('where a problem of the compiled lesson was authored', () => {
  const { authoredAt } = compileLesson(
    aFolder({ file: 'glossary.yaml', find: 'pos: noun, en: market', write: 'pos: nouns, en: market' }),
  );

  test.each([
    [['glossary', 0, 'id'], 'glossary.yaml', [1, 'id'], 'the first one was left out'],
    [['entities', 0], 'people.yaml', [0], 'people'],
    [['quotations', 0, 'content', 'by'], 'voices.yaml', [0, 'content', 'by'], 'voices'],
    [['questions', 0, 'key'], 'questions/isi.yaml', [0, 'key'], 'questions'],
    [['sets', 0, 'title'], 'lesson.yaml', ['sets', 0, 'title'], 'the head of a set'],
    [['translations', 'en', 'p1', 'sentences'], 'translation.en.yaml', ['p1'], 'the block'],
    [['body', 0, 'text'], 'lesson.yaml', ['blocks', 0, 'text'], 'a block'],
    [['level', 'cefr'], 'lesson.yaml', ['level', 'cefr'], 'the rest'],
  ])('%j: %s %j (%s)', (path, file, authored) => {
    expect(authoredAt(path)).toEqual({ file, path: authored });
  });
});
