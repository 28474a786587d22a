import { wordsOf } from '../../../language/text/words';
import { both, opening, quoted } from '../both';
import { isForeign } from '../isForeign';
import type { QuizSource } from '../QuizSource';
import { cuePhrase, sayingsOf, sentenceAt, whoSpeaks, type Saying } from '../sayings';
import { reportingVerb, type ForceName } from '../reportingVerbs';
import type { Statement } from './Statement';

const WORDS = { least: 4, most: 18 } as const;

/** Who says something: so, or another one of those who speak in the text. */
export function speakerStatements(source: QuizSource): readonly Statement[] {
  const sayings = sayingsOf(source);
  const speakers = [...new Map(sayings.map(({ person, name }) => [person, name]))];
  if (speakers.length < 2) return [];
  return sayings.flatMap((saying) => {
    const others = speakers.filter(([person]) => person !== saying.person);
    const [, other] = others[Math.floor(source.random() * others.length)] ?? [];
    if (other === undefined) return [];
    return statementOf(source, saying, source.random() < 0.5 ? saying.name : other) ?? [];
  });
}

/** What only part of the sentence would be, or what somebody else could have said too. */
const NO_WHOLE =
  /[()"“”‘’?!]|\b(?:ini|itu|tersebut|begitu|demikian)\s*$|^(?:ini|itu|hal|dia|ia|mereka|tapi|tetapi|dan|jadi|sehingga|padahal|karena|tapi|lalu)\b/iu;

function statementOf(source: QuizSource, saying: Saying, name: string): Statement | null {
  const said = source.text.slice(...saying.said);
  const words = wordsOf(said).length;
  const spoken = sentenceAt(source, saying.said[0]);
  if (words < WORDS.least || words > WORDS.most || NO_WHOLE.test(said) || !spoken || isForeign(spoken, saying.said))
    return null;
  if (saying.kind === 'reported' && !isStated(source, saying)) return null;
  const isSo = name === saying.name;
  const phrase = quoted(opening(cuePhrase(source.text, saying)));
  const direct = saying.kind === 'direct';
  if (reportingVerb(saying.cue.verb)?.force === 'write') return null;
  return {
    statement: direct
      ? both(`It is ${name} who says ${quoted(said)}.`, `Yang mengucapkan ${quoted(said)} adalah ${name}.`)
      : both(`According to ${name}, ${quoted(said)}.`, `Menurut ${name}, ${said}.`),
    key: isSo ? 'true' : 'false',
    evidence: [...whoSpeaks(source, saying), source.placeOf(saying.said)],
    explanation: saying.named
      ? both(`${phrase} tells who says it.`, `${phrase} menunjukkan siapa yang berbicara.`)
      : both(
          `${phrase} leads back to ${saying.name}, who is named before.`,
          `${phrase} merujuk kepada ${saying.name}, yang disebut sebelumnya.`,
        ),
    worth: 0.6,
    hardness: 0.3,
    about: `said ${saying.said[0]}`,
    part: isSo ? 'speaker' : 'other-speaker',
  };
}

/** Verbs that only state: what was wished, asked or promised is no statement of its own. */
const STATING: ReadonlySet<ForceName> = new Set([
  'neutral',
  'firm',
  'explain',
  'add',
  'reveal',
  'judge',
  'assure',
  'claim',
]);
const SUBJECTS: ReadonlySet<string> = new Set(['n', 'name', 'pron', 'num']);

/** Whether *menurut X, …* says the same as the sentence: a statement with a subject. */
function isStated({ text }: QuizSource, { cue, sentence, said }: Saying): boolean {
  const verb = reportingVerb(cue.verb);
  const [first] = sentence.words.filter(({ read: { span } }) => span[0] >= said[0]);
  if (cue.verb !== 'menurut' && !(verb && STATING.has(verb.force))) return false;
  return SUBJECTS.has(first?.wordClass ?? '') && !/\b(?:agar|supaya)\b/u.test(text.slice(cue.span[1], said[0]));
}
