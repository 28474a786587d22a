import type { Meaning } from './Meaning';
import { nearGroups } from './nearGroups';
import { nounSort } from './nounSorts';

/**
 * Whether two meanings have something in common, so that one might be taken for the other: the same root, a word of the English
 * or of the Indonesian in common, or one word in the paraphrase of the other.
 */
export function areNear(one: Meaning, other: Meaning): boolean {
  if (one.lexeme.root === other.lexeme.root) return true;
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if ((first.head !== null && second.body.has(first.head)) || (second.head !== null && first.body.has(second.head)))
    return true;
  for (const word of first.body) if (second.body.has(word)) return true;
  return false;
}

/** What a meaning is said with: stems, so that forms of one word are alike. */
interface Said {
  /** What sort of thing a noun names, which it has in common with many: *uang yang …*. Null for others. */
  readonly head: string | null;
  /** All else, headword, root, and groups of English words among it. */
  readonly body: ReadonlySet<string>;
}

const words = new WeakMap<Meaning, Said>();

function wordsOf(meaning: Meaning): Said {
  let known = words.get(meaning);
  if (!known) words.set(meaning, (known = saidWith(meaning)));
  return known;
}

function saidWith(meaning: Meaning): Said {
  const { lexeme, sense, wordClass, headword, said } = meaning;
  const head =
    wordClass === 'n' && nounSort(meaning) !== null ? /^[\p{L}-]+/u.exec(said.id)?.[0].toLowerCase() : undefined;
  const paraphrase = head === undefined ? said.id : said.id.slice(head.length);
  const indonesian = lettersIn(`${paraphrase} ${headword} ${lexeme.root}`).filter((word) => !INDONESIAN.has(word));
  return {
    head: head === undefined || INDONESIAN.has(head) ? null : `id ${stem(head)}`,
    body: new Set([
      ...glossStems(sense.gloss).map((word) => `en ${word}`),
      ...nearGroups(said.en).map((group) => `group ${group}`),
      ...indonesian.map((word) => `id ${stem(word)}`),
    ]),
  };
}

/** Stems of the English words that a gloss is said with, without those that nearly any has. */
export const glossStems = (gloss: string): readonly string[] =>
  lettersIn(gloss)
    .filter((word) => !ENGLISH.has(word))
    .map(englishStem);

const lettersIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const englishStem = (word: string) => word.replace(/(?:ings?|ed|es|s|ly|ment|ion|ions|er|ers)$/, '').slice(0, 6);
/** Without what verbs and nouns have before and behind; no more than is needed to see the likeness of two words. */
const stem = (word: string) =>
  word
    .replace(/^(?:meng|meny|mem|men|me|peng|peny|pem|pen|pe|ber|di|ter|ke|se)(?=\p{L}{3})/u, '')
    .replace(/(?:kan|an|nya)$|(?<=\p{L}{4})i$/u, '')
    .slice(-5);

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words of grammar, and what nearly anything is explained with: two meanings are not alike because both have them. */
const ENGLISH = set(
  'a an the of to be in on at for with by from or and as not no so up out off into that which who what one s something someone ' +
    'somebody thing things person people make do get have give take go come very more other than its one’s about over',
);
const INDONESIAN = set(
  'yang orang hal sesuatu untuk dengan dan atau tidak dari di ke pada oleh dalam suatu benda tempat kegiatan keadaan membuat ' +
    'menjadi melakukan memberi sangat lebih lain ada adalah agar supaya karena akan bisa dapat seperti sebagai cara bagian ' +
    'semua satu banyak itu ini atas bagi belum sudah lagi saja secara orangnya kepada tentang mempunyai memakai dipakai',
);
