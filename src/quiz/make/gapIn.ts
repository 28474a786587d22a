import type { Span } from '../../language/text/Span';
import { clauseAround } from './clauseAround';
import type { QuizSource, SourceSentence } from './QuizSource';
import { sentenceAt } from './sayings';

const GAP = '(?)';
const LEAST = 5; // words around the gap, for it to be found

/** The clause around a number with a gap for it; null where hardly anything else stands in it, or the same digits do. */
export function gapIn(source: QuizSource, [from, to]: Span, unit: string | null): string | null {
  const sentence = sentenceAt(source, from);
  if (!sentence) return null;
  const [first, last] = wordsWithin(sentence, [from, to]);
  if (first < 0 || last < first) return null;
  const end = unit === null ? to : from + source.text.slice(from, to).lastIndexOf(unit);
  const [start, stop] = clauseAround(source.text, sentence, first, last);
  const cut = {
    before: start > sentence.span[0] && !isParted(sentence, start) ? '… ' : '',
    after: stop < sentence.span[1] && /^\s?[\p{L}\d]/u.test(source.text.slice(stop, stop + 2)) ? ' …' : '',
  };
  const clause =
    `${cut.before}${source.text.slice(start, from)}${GAP} ${source.text.slice(end, Math.max(end, stop))}${cut.after}`
      .replace(/\s+/gu, ' ')
      .replace(/ (?=[,.;:)])/gu, '')
      .trim();
  const rest = clause.replace(GAP, ' ').match(/\p{L}{2,}/gu) ?? [];
  if (rest.length < LEAST || clause.includes(source.text.slice(from, end).trim())) return null;
  return balanced(clause);
}

/** Without a bracket whose partner lies outside. */
function balanced(clause: string): string | null {
  const bare = clause.replace(GAP, '');
  const [open, close] = [bare.split('(').length, bare.split(')').length];
  return open === close && !/["“”]/u.test(bare) ? clause : null;
}

const isParted = ({ words }: SourceSentence, start: number): boolean =>
  words.find(({ read: { span } }) => span[0] === start)?.parted ?? true;

function wordsWithin({ words }: SourceSentence, [from, to]: Span): readonly [number, number] {
  const inside = words.map(({ read: { span } }) => from <= span[0] && span[1] <= to);
  return [inside.indexOf(true), inside.lastIndexOf(true)];
}
