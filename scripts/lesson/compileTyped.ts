import type { Place } from '../../src/lesson/Lesson.ts';
import { typedKeyOf } from '../../src/quiz/make/typedKeyOf.ts';
import type { TypedKey } from '../../src/quiz/typed/TypedKey.ts';
import { placeOf, placeOfAll, type Article } from './Article.ts';
import { under, type Say } from './Complaint.ts';
import { optionOf } from './authoredOption.ts';
import type { AuthoredOf } from './compileQuestions.ts';
import { lexiconOnce } from './lexiconOnce.ts';
import { parsePieces } from './pieces.ts';

/** A gap: with `options` and `key` to choose from, without them to type in (`answer`: another form than stands there). */
export function compileCloze(entry: AuthoredOf<'cloze'>, article: Article, say: Say): object | null {
  const { options, key, answer, also, hint } = entry;
  const gap = placeOfAll(article, entry.gap, under(say, 'gap'));
  if (gap === null) return null;
  if (options === undefined)
    return {
      gap,
      task: { kind: 'type', key: keyFor(answer ?? wordsAt(article, gap), also ?? [], say), hint: hint ?? null },
    };
  if (answer !== undefined || also !== undefined || hint !== undefined)
    return refused(say, 'either options and key, or answer, also and hint');
  if (key === undefined) return refused(say, 'options without a key');
  return { gap, task: { kind: 'choose', options: options.map(optionOf), key } };
}

/** `gap` and `root`: a word to be built; `word`, `pieces` and `others`: one to be taken apart. */
export function compileBuild(entry: AuthoredOf<'build'>, article: Article, say: Say): object | null {
  const { gap, root, word, pieces } = entry;
  if (gap !== undefined && root !== undefined && word === undefined && pieces === undefined) {
    const place = placeOf(article, gap, under(say, 'gap'));
    if (place === null) return null;
    const key = keyFor(entry.answer ?? wordsAt(article, place), entry.also ?? [], say);
    return { task: { kind: 'build', gap: place, root, hint: entry.hint ?? null, key: { ...key, root } } };
  }
  if (word === undefined || pieces === undefined || gap !== undefined || root !== undefined)
    return refused(say, 'either gap and root, or word and pieces');
  const place = placeOfAll(article, word, under(say, 'word'));
  const parsed = parsePieces(pieces);
  if (typeof parsed === 'string') return refused(under(say, 'pieces'), parsed);
  const right = parsed.map(({ form }) => form);
  return (
    place && { task: { kind: 'take-apart', word: place, pieces: right, offered: [...right, ...(entry.others ?? [])] } }
  );
}

/** The passage is its own key. */
export function compileDictation({ passage }: AuthoredOf<'dictation'>, article: Article, say: Say): object | null {
  const place = placeOf(article, passage, under(say, 'passage'));
  return place && { passage: place, text: wordsAt(article, place) };
}

/** With `options` and `key` to choose from, with `accepted` to type. */
export function compileTransform(entry: AuthoredOf<'transform'>, article: Article, say: Say): object | null {
  const { task, options, key, accepted, start } = entry;
  const passage = placeOfAll(article, entry.passage, under(say, 'passage'));
  if (passage === null) return null;
  if (accepted !== undefined && options === undefined && key === undefined) {
    const source = wordsAt(article, passage);
    return { passage, task, answer: { kind: 'type', accepted, start: start ?? null, source } };
  }
  if (options === undefined || key === undefined || accepted !== undefined || start !== undefined)
    return refused(say, 'either options and key, or accepted and start');
  return { passage, task, answer: { kind: 'choose', options: options.map(optionOf), key } };
}

/** From the dictionary; of a word that it has not, what the author says. */
function keyFor(answer: string, also: readonly string[], say: Say): TypedKey {
  const key = typedKeyOf(answer, lexiconOnce(), { also });
  if (key === null && !/\p{Lu}/u.test(answer)) under(say, 'answer')(`the dictionary does not know “${answer}”`);
  return key ?? { accepted: [answer, ...also], root: null, gloss: null, near: [], variants: [] };
}

const wordsAt = (article: Article, { block, spans }: Place): string =>
  spans.map(([start, end]) => article.get(block)?.slice(start, end) ?? '').join(' … ');

function refused(say: Say, why: string): null {
  say(why);
  return null;
}
