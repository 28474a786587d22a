import type { QuizSource, SourceSentence } from './QuizSource';

const WORDS = { least: 5, most: 22 } as const;
/** What leads back to a sentence before it, or makes a condition, a wish, a question of it. */
const LEADING_BACK =
  /^(?:namun|tetapi|tapi|sehingga|karena|sebab|bahkan|dan|lalu|kemudian|oleh|dengan demikian|akibatnya|hal|itu|ini|dia|ia|mereka|selain|sedangkan|padahal|jadi|artinya)\b/iu;
const NOT_PLAIN =
  /["“”‘’?!()]|\b(?:jika|kalau|apabila|bila|seandainya|tidak|tak|bukan|belum|jangan|apakah|akan|harus|mungkin|sebaiknya|semoga|misalnya|kami|kita|saya|aku|anda|nya)\b/iu;

/**
 * Whether a sentence says something plain that can be understood without the others: no condition, denial, wish or quotation, and
 * nobody in it speaks of himself.
 */
export function isPlainStatement(
  { discourse: { quotations } }: QuizSource,
  { block, text, span, words }: SourceSentence,
): boolean {
  if (block.kind !== 'paragraph' || words.length < WORDS.least || words.length > WORDS.most) return false;
  const bare = text.replace(/\((?:\d{1,2}[/-]){1,2}\d{2,4}\)/gu, '');
  if (!text.endsWith('.') || LEADING_BACK.test(text) || NOT_PLAIN.test(bare)) return false;
  return !quotations.some(({ span: [from, to] }) => from < span[1] && span[0] < to);
}
