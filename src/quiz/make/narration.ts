import type { Span } from '../../language/text/Span';
import type { QuizSource, SourceSentence } from './QuizSource';

/** What makes of a statement an opinion, a plan, hearsay, or somebody's thought: then it may come from somebody who is not named. */
const NOT_PLAIN =
  /\b(?:harus|perlu|dapat|bisa|akan|ingin|mau|penting|sangat|mungkin|diharapkan|seharusnya|sebaiknya|semestinya|dinilai|diduga|disebut\p{L}*|dikabarkan|diberitakan|diketahui|dilaporkan|rencana\p{L}*|menurut|berdasarkan|seperti|agar|supaya|untuk|guna|demi|namun|tetapi|meski\p{L}*|kemungkinan|diperkirakan|diprediksi|ternyata|konon|terlihat|tampak|kata|ujar|ia|dia|kami|kita|saya|mereka|itu|nya|tersebut|cukup|masih|terbilang|hal|terungkap|antara|kecewa|senang|bangga|marah|yakin|optimistis|heran|sedih|mendatang|dijadwalkan|bakal)\b|nya\b/iu;
/** What ties it to a day: an event that a reporter reports. */
const DATED =
  /\((?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?)\)|\b\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b|\bpukul \d/u;
const LEAST = 40; // UTF-16 units
const MOST = 220;

/**
 * Whether a sentence is surely the reporter's own: it tells of an event of a certain day, in a paragraph in which nobody speaks, and
 * says nothing that only somebody who was there could judge.
 */
export function isPlainNarration(
  { discourse: { quotations, reported } }: QuizSource,
  sentence: SourceSentence,
): boolean {
  const { block, text, paragraph } = sentence;
  if (block.kind !== 'paragraph' || text.length < LEAST || text.length > MOST) return false;
  if (NOT_PLAIN.test(text) || !DATED.test(text) || /["“”‘’?!]/u.test(text)) return false;
  const speech: readonly Span[] = [...quotations, ...reported].map((one) => one.span);
  return !speech.some(([from, to]) => from < paragraph.span[1] && paragraph.span[0] < to);
}
