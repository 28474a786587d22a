import { saidIn, type Option } from '../../src/quiz/Option';
import { isQuestion, kindNamed } from '../../src/quiz/questionKinds';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLesson } from '../../scripts/lesson/build';
import { catalogueOf, questionCatalogueOf } from '../../scripts/lesson/catalogueOf';
import { figuresOf, median } from '../../scripts/lesson/figures';
import { writeLesson } from '../../scripts/lesson/writeLesson';
import { wordsOf } from '../../src/language/text/words';
import { blocksOf } from '../../src/lesson/blocks';
import { contentHash } from '../../src/lesson/contentHash';
import type { Lesson, Place, QuestionRecord, Quotation } from '../../src/lesson/Lesson';
import { buildIndex } from '../../src/lesson/lookup';
import { placeText, readingOrder } from '../../src/lesson/places';
import { openLesson } from '../../src/quiz/openLesson';

const shipped = readFileSync('public/lessons/kp2mi-bogor.json', 'utf8');
const lesson = opened(JSON.parse(shipped));
const index = buildIndex(lesson);

function opened(value: unknown): Lesson {
  const parsed = openLesson(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const text = (place: Place) => placeText(lesson, place);

/** Offsets of every place where words stand in a block. */
function offsetsOf(block: string, words: string): readonly number[] {
  const pieces = (blocksOf(lesson).find(({ id }) => id === block)?.text ?? '').split(words);
  return pieces.slice(1).map((_, at) => pieces.slice(0, at + 1).join(words).length);
}

describe('the file', () => {
  test('has the hash that belongs to it', async () => {
    expect(await contentHash(lesson, (bytes) => crypto.subtle.digest('SHA-256', bytes))).toBe(lesson.hash);
  });

  test('is what lessons/kp2mi-bogor compiles to, without a complaint', async () => {
    const authored = await readLesson('lessons/kp2mi-bogor');
    expect(authored.complaints).toEqual([]);
    expect(authored.lesson && writeLesson(authored.lesson) === shipped).toBe(true);
  });

  test('is in the catalogue as it is', () => {
    expect(readFileSync('src/lesson/catalogue.json', 'utf8')).toBe(catalogueOf([lesson]));
    expect(readFileSync('src/lesson/questionCatalogue.json', 'utf8')).toBe(questionCatalogueOf([lesson]));
  });
});

test('the article is verbatim, byte for byte', () => {
  const { title, author, date, caption, tagLine } = lesson.source;
  const body = lesson.body.flatMap((block) => [block.text, '']);
  const lines = [title, '', author, author, date, caption, caption, '', ...body, 'Topik:', '', tagLine];
  const printed = readFileSync('tests/fixtures/kp2mi-bogor.txt');
  expect(lines.join('\n')).toBe(printed.toString('utf8'));
  expect(Buffer.from(lines.join('\n')).equals(printed)).toBe(true);
});

describe('English', () => {
  const { sentences, phraseLengths } = figuresOf(lesson);

  test('stands for nearly every word of every sentence, in phrases of six words at most', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(30);
    expect(sentences.filter(({ words, uncovered }) => words - uncovered.length < 0.95 * words)).toEqual([]);
    expect(Math.max(...phraseLengths)).toBeLessThanOrEqual(6);
  });

  test('is close: half of the phrases have three words or fewer', () => {
    expect(median(phraseLengths)).toBeLessThanOrEqual(3);
  });

  test('has a partner for every phrase and no word in two of them', () => {
    for (const [block, { phrases }] of Object.entries(lesson.translations.en)) {
      for (const side of ['source', 'target'] as const) {
        const spans = phrases.flatMap((pair) => pair[side]).sort((a, b) => a[0] - b[0]);
        const overlaps = spans.filter(([start], at) => at > 0 && start < (spans[at - 1]?.[1] ?? 0));
        expect([block, side, overlaps]).toEqual([block, side, []]);
      }
    }
  });

  test.each([
    ['p1', /\bbody\b/u, 'badan is an agency here'],
    ['p3', /\bbody\b/u, 'di tubuh is within, badan an agency'],
    ['p4', /\b(?:suddenly|estuary|upstream)\b/u, 'sekaligus, muaranya and dari hulu are not literal'],
    ['p7', /\bemphasi[sz]/u, 'menekan is to reduce'],
    ['p11', /\b(?:exposed|revealed)\b/u, 'beber is to explain'],
  ])('%s does not fall into a known trap: %s (%s)', (block, trap) => {
    expect(lesson.translations.en[block]?.text).not.toMatch(trap);
  });
});

describe('glossary', () => {
  test('is large enough, and each entry says what it must', () => {
    expect(lesson.glossary.length).toBeGreaterThanOrEqual(70);
    const wanting = lesson.glossary.filter(
      ({ meaning, explanation, partOfSpeech, places }) =>
        meaning.en.trim() === '' || explanation.trim() === '' || !partOfSpeech || places.length === 0,
    );
    expect(wanting).toEqual([]);
  });

  test('knows every word that is not a name or a number', () => {
    const unexplained = blocksOf(lesson).flatMap(({ id, text: whole }) =>
      wordsOf(whole)
        .filter(([start]) => {
          const { glossary, entity } = index.entriesAt(id, start);
          return glossary.length === 0 && entity === null;
        })
        .map((span) => whole.slice(...span))
        .filter((word) => !/^\d+$/u.test(word)),
    );
    expect(unexplained.filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  });

  /** Two capitals (KP2MI, KemenP2MI, UU), and what is shortened without them. */
  const SHORTENED = new Set(['Dok', 'Pol', 'No', 'Komjen', 'Ditjen', 'Dirjen', 'Sekjen', 'Irjen']);

  test('spells out every abbreviation, or says that the source does not', () => {
    const bare = blocksOf(lesson).flatMap(({ id, text: whole }) =>
      wordsOf(whole)
        .filter((span) => SHORTENED.has(whole.slice(...span)) || /\p{Lu}.*\p{Lu}/u.test(whole.slice(...span)))
        .filter(([start]) => !index.entriesAt(id, start).glossary.some(({ expansion }) => expansion !== null))
        .map((span) => `${id}: ${whole.slice(...span)}`),
    );
    expect(bare).toEqual([]);
  });

  test('does not pretend to know P3LN', () => {
    const [at = -1] = offsetsOf('p10', 'P3LN');
    expect(index.entriesAt('p10', at).glossary.map(({ expansion }) => expansion?.kind)).toContain('unknown');
  });
});

describe('voices', () => {
  const inOrder = [...lesson.quotations].sort((a, b) => readingOrder(lesson)(a.place, b.place));
  const cuesOf = (wording: Quotation['wording']) =>
    inOrder.filter((quotation) => quotation.wording === wording).map(({ cue }) => (cue ? text(cue.place) : null));

  test('six direct quotations, by six verbs', () => {
    expect(cuesOf('exact')).toEqual(['tegas', 'imbuh', 'ujarnya', 'beber', 'cetus', 'pungkas']);
  });

  test('seven times reported speech', () => {
    const verbs = ['menegaskan', 'menekankan', 'menyampaikan', 'mengingatkan', 'menekankan', 'mengajak', 'berpesan'];
    expect(cuesOf('reported')).toEqual(verbs);
  });

  test('the direct quotations are the minister’s, word for word what stands inside the marks', () => {
    for (const { place, content } of inOrder.filter(({ wording }) => wording === 'exact')) {
      expect(content).toEqual({ kind: 'said', by: 'mukhtarudin' });
      const whole = blocksOf(lesson).find(({ id }) => id === place.block)?.text ?? '';
      const [start, end] = [place.spans[0]?.[0] ?? 0, place.spans.at(-1)?.[1] ?? 0];
      expect(whole.slice(0, start)).toMatch(/^["“]$/u);
      expect(whole.slice(end)).toMatch(/^[.,]["”] \p{Ll}/u);
    }
  });

  test('the mandate is the President’s, relayed by the minister', () => {
    const relayed = inOrder.filter(({ content }) => content.kind === 'relayed');
    expect(relayed.map(({ place }) => place.block)).toEqual(['p6']);
    const [mandate] = relayed;
    const from = mandate?.content.kind === 'relayed' ? mandate.content.from : null;
    expect(lesson.entities.find(({ id }) => id === from)?.name).toContain('Prabowo');
  });

  test('titles and slogans are nobody’s speech', () => {
    const names = inOrder.filter(({ content }) => content.kind === 'name-of');
    expect(names.every(({ wording, cue }) => wording === 'name' && cue === null)).toBe(true);
    expect(new Set(names.map(({ place }) => place.block))).toEqual(new Set(['title', 'p1', 'p2', 'p9']));
  });

  test('nothing is said of whose words “yang kini telah bertransformasi …” are', () => {
    const [at = -1] = offsetsOf('p3', 'bertransformasi');
    expect(index.entriesAt('p3', at).quotation).toBeNull();
  });
});

test('what a word means is said in English only: what it shares with the article stands in the English of it, too', () => {
  const both = ['sector', 'skill', 'unit']; // as they stand; the English of the article has their plurals
  const wordsIn = (texts: readonly string[]) =>
    new Set(texts.flatMap((one) => wordsOf(one).map(([start, end]) => one.slice(start, end).toLowerCase())));
  const english = wordsIn(Object.values(lesson.translations.en).map((translation) => translation.text));
  const article = wordsIn(blocksOf(lesson).map((block) => block.text));
  const said = wordsIn(lesson.glossary.flatMap(({ meaning, literal }) => [meaning.en, literal ?? '']));
  expect([...said].filter((word) => article.has(word) && !english.has(word)).toSorted()).toEqual(both);
});

describe('slips of the source', () => {
  test.each([
    ['p1', '2025', 'the lead has no full stop'],
    ['p1', 'KP2MI"', 'its quotation opens “ and closes "'],
    ['p7', 'Pentingnya', 'a stray comma'],
    ['p10', 'Mukhtarudin', 'a stray full stop'],
    ['p10', 'P3LN', 'not spelled out'],
    ['p15', 'minimal', 'lower case after a full stop'],
    ['p15', 'orangpun', 'standard: orang pun'],
    ['p15', 'Tapi kalaupun', 'the quotation repeats itself'],
    ['p15', 'orang.” pungkas', 'a full stop where a comma belongs'],
    ['p16', 'Penandatangan', 'the signatory where the signing is meant'],
    ['p16', 'Mandiri', 'EMAS is elsewhere Maju'],
  ])('%s %s is annotated (%s)', (block, words) => {
    const notes = offsetsOf(block, words).flatMap((offset) => index.entriesAt(block, offset).notes);
    expect(notes.map(({ kind }) => kind)).toContain('slip');
  });

  test('perlindungan is worth a note and no slip', () => {
    const notes = offsetsOf('p1', 'Perlindungan').flatMap((offset) => index.entriesAt('p1', offset).notes);
    expect(notes.map(({ kind }) => kind)).toEqual(['usage']);
  });
});

describe('questions', () => {
  test('each is in one of three sets', () => {
    expect(lesson.sets.map(({ id }) => id)).toEqual(['report', 'words', 'voices']);
    const dealt = lesson.sets.flatMap(({ questions }) => questions);
    expect(dealt.toSorted()).toEqual(lesson.questions.map(({ id }) => id).toSorted());
  });

  test('there are enough, of every kind', () => {
    expect(lesson.questions.length).toBeGreaterThanOrEqual(60);
    const counts = Object.keys(kindNamed).map((kind) => ({
      kind,
      enough: lesson.questions.filter((question) => question.kind === kind).length >= 3,
    }));
    expect(counts.filter(({ enough }) => !enough)).toEqual([]);
  });

  test('each has evidence in the article', () => {
    for (const { id, evidence } of lesson.questions) {
      expect([id, evidence.length > 0]).toEqual([id, true]);
      for (const place of evidence) expect(text(place).trim()).not.toBe('');
    }
  });

  test('no reason why an option is wrong names the right one: it is said before that may be seen', () => {
    const naming = lesson.questions.flatMap((question) => {
      const { options, key } = choiceIn(question) ?? { options: [], key: 0 };
      const right = options[key]?.text;
      return options
        .flatMap(({ why }) => (why && right ? [why] : []))
        .flatMap((why) =>
          (['en', 'id'] as const)
            .filter((lang) => why[lang].toLowerCase().includes(saidIn(right!, lang).toLowerCase().replace(/\.$/u, '')))
            .map((lang) => `${question.id}: ${why[lang]}`),
        );
    });
    expect(naming).toEqual([]);
  });

  test('none asks whose words “yang kini telah bertransformasi …” are', () => {
    const [start = -1] = offsetsOf('p3', 'yang kini');
    const asked = lesson.questions.flatMap((question) =>
      'passage' in question && question.passage ? [question.passage as Place] : [],
    );
    const touched = asked.filter(({ block, spans }) => block === 'p3' && spans.some(([, end]) => end > start));
    expect(touched).toEqual([]);
  });
});

/** The options of a question that is one choice out of several, and which is right; null for any other. */
function choiceIn(question: QuestionRecord): { readonly options: readonly Option[]; readonly key: number } | null {
  if (!isQuestion(question)) return null;
  if (question.kind === 'vocabulary')
    return {
      key: question.key,
      options: question.options.map((text, at) => ({
        text: { kind: 'said', text },
        why: question.distractors[at] ?? null,
      })),
    };
  if (question.kind === 'cloze') return question.task.kind === 'choose' ? question.task : null;
  if (question.kind === 'transform') return question.answer.kind === 'choose' ? question.answer : null;
  return 'options' in question ? question : null;
}

test('everything said of the article is found again where it is said', () => {
  for (const entry of lesson.glossary) {
    for (const { block, spans } of entry.places) {
      expect(index.entriesAt(block, spans[0]?.[0] ?? -1).glossary).toContain(entry);
    }
  }
});
