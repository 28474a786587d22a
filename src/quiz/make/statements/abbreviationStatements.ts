import { abbreviationsOf, type Abbreviation } from '../abbreviationsOf';
import { both, quoted } from '../both';
import type { QuizSource } from '../QuizSource';
import type { Statement } from './Statement';

/** What a short form stands for: so, or what another one of the text does. */
export function abbreviationStatements(source: QuizSource): readonly Statement[] {
  const all = abbreviationsOf(source);
  return all.map((one) => {
    const others = all.filter(({ short, long }) => short !== one.short && isAkin(long, one.long));
    const other = others[Math.floor(source.random() * others.length)];
    return statementOf(source, one, source.random() < 0.5 || !other ? one : other);
  });
}

/** Whether two could be taken for each other: about as long, or of the same kind. */
const isAkin = (one: string, other: string): boolean =>
  one.charAt(0) === other.charAt(0) && Math.abs(one.split(' ').length - other.split(' ').length) <= 3;

function statementOf(source: QuizSource, one: Abbreviation, { short, long }: Abbreviation): Statement {
  const isSo = short === one.short;
  return {
    statement: both(
      `${quoted(one.short)} is short for ${quoted(long)}.`,
      `${quoted(one.short)} adalah singkatan dari ${quoted(long)}.`,
    ),
    key: isSo ? 'true' : 'false',
    evidence: [source.placeOf(one.span)],
    explanation: both(
      `The article spells it out: ${quoted(source.text.slice(...one.span))}.`,
      `Artikel menuliskan kepanjangannya: ${quoted(source.text.slice(...one.span))}.`,
    ),
    worth: isSo ? 0.45 : 0.55,
    hardness: 0.2,
    about: `short ${one.short}`,
    part: isSo ? 'short' : 'other-short',
  };
}
