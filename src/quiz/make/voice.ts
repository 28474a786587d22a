import type { Quotation } from '../../language/discourse/Quotation';
import { wordsOf } from '../../language/text/words';
import { datelineParts } from '../../lesson/build/datelineParts';
import type { Bilingual } from '../../lesson/Lesson';
import type { VoiceAxis } from '../kinds/voice';
import { both, opening, quoted } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import { isForeign } from './isForeign';
import { isPlainNarration } from './narration';
import { othersThan } from './otherPeople';
import type { QuizSource, SourceSentence } from './QuizSource';
import { reportingVerb } from './reportingVerbs';
import { cuePhrase, sayingsOf, sentenceAt, trimmed, whoSpeaks, type Saying } from './sayings';

const MIN_WORDS = 4;
const MAX_WORDS = 40;

/** Whose content, whose wording: of what is quoted, told, named in marks, and narrated by the reporter. */
export function voice(source: QuizSource): readonly Candidate[] {
  const sayings = sayingsOf(source);
  // A body that writes of itself is no reporter.
  const speaker = isPressRelease(source) ? undefined : sayings[0];
  return [
    ...sayings.flatMap((saying) => ofSaying(source, saying) ?? []),
    ...source.discourse.quotations.flatMap((quotation) => ofTitle(source, quotation) ?? []),
    ...(speaker
      ? source.sentences
          .filter((sentence) => isPlainNarration(source, sentence))
          .map((sentence) => ofNarration(source, sentence, speaker))
      : []),
  ];
}

const isPressRelease = ({ lesson, text }: QuizSource): boolean =>
  /\b(?:siaran|rilis|keterangan) pers\b|\bpress release\b/iu.test(`${lesson.source.title} ${text.slice(0, 120)}`);

const PROMPT = both('Whose content is this, and whose wording?', 'Isinya dari siapa, dan kata-katanya dari siapa?');
const IN_MARKS = both(
  'These words stand in quotation marks. Whose content are they, and whose wording?',
  'Kata-kata ini berada di antara tanda petik. Isinya dari siapa, dan kata-katanya dari siapa?',
);

// The same concept has the same words in every question, right or wrong.
const ownOf = (name: string): Bilingual => both(`${name}'s own`, `${name} sendiri`);
const REPORTER = both(`The reporter's own`, 'Wartawan sendiri');
const DOCUMENT = both(`A written document's`, 'Sebuah dokumen tertulis');
const TITLE = both(`Nobody's own: it is a title or a name`, 'Bukan ucapan siapa pun: ini judul atau nama');
const exactOf = (name: string): Bilingual =>
  both(`${name}'s, quoted word for word`, `${name}, yang dikutip kata demi kata`);
const RETOLD = both(`The reporter's, retelling what was said`, 'Wartawan, yang menceritakan ulang ucapan');
const DESCRIBED = both(`The reporter's, describing what happened`, 'Wartawan, yang menggambarkan kejadian');
const AS_TITLE = both('A title or a name, given as it is', 'Judul atau nama, yang ditulis apa adanya');

const axis = (right: Bilingual, ...wrong: readonly Bilingual[]): VoiceAxis => ({ options: [right, ...wrong], key: 0 });

function ofSaying(source: QuizSource, saying: Saying): Candidate | null {
  const { kind, person, name, said } = saying;
  const words = wordsOf(source.text.slice(...said)).length;
  const spoken = sentenceAt(source, said[0]);
  if (
    reportingVerb(saying.cue.verb)?.force === 'write' ||
    words < MIN_WORDS ||
    words > MAX_WORDS ||
    isRelayed(source, saying) ||
    !spoken ||
    isForeign(spoken, said) ||
    (kind === 'reported' && isPressRelease(source))
  )
    return null;
  const [other] = othersThan(source, person);
  const direct = kind === 'direct';
  if (other === undefined && WRITTEN.test(saying.sentence.text)) return null;
  const place = source.placeOf(said);
  return {
    question: {
      kind: 'voice',
      id: idAt('voice', place),
      prompt: PROMPT,
      passage: place,
      content: axis(ownOf(name), REPORTER, other === undefined ? DOCUMENT : ownOf(other)),
      wording: direct
        ? axis(exactOf(name), RETOLD, other === undefined ? DESCRIBED : exactOf(other))
        : axis(RETOLD, exactOf(name), DESCRIBED),
      evidence: [place, ...whoSpeaks(source, saying)],
      explanation: explanationOf(source, saying),
    },
    worth: 0.75 + (direct ? 0 : 0.1) + (saying.named ? 0 : 0.05),
    hardness: (direct ? 0.2 : 0.45) + (saying.named ? 0 : 0.2),
    about: `said ${said[0]}`,
    tells: [],
    hides: [],
  };
}

/** Where the statement may come from a paper: then nobody can tell whose it is. */
const WRITTEN = /\b(?:tertulis|dikutip|dilansir|mengutip|surat|laporan|dokumen)\b/iu;

/** Whether what is said is what somebody else said or wants: then whose content it is may be asked of both. */
const isRelayed = (source: QuizSource, { kind, said }: Saying): boolean =>
  HEARSAY.test(source.text.slice(...said)) ||
  (kind === 'reported' &&
    (RELAYING.test(source.text.slice(...said)) ||
      wordsOf(source.text.slice(...said)).some((span) => isReporting(source.text.slice(said[0]).slice(...span)))));
const isReporting = (word: string): boolean => reportingVerb(word.toLowerCase().replace(/nya$/u, '')) !== undefined;

const HEARSAY = /\b(?:katanya|konon|kabarnya|menurut)\b|["“”‘’]|(?<!\p{L})'|'(?!\p{L})/iu;
const RELAYING =
  /\b(?:menurut|kata|katanya|ujar|berjanji|meminta|diminta|menyebut|mengatakan|menyatakan|mengaku|menilai|berharap|pihaknya|menyampaikan|dikatakan|disebut)/iu;

function explanationOf(source: QuizSource, saying: Saying): Bilingual {
  const { kind, name, named } = saying;
  const phrase = cuePhrase(source.text, saying);
  const who = named
    ? both(
        `${quoted(opening(phrase))} tells who says it.`,
        `${quoted(opening(phrase))} menunjukkan siapa yang berbicara.`,
      )
    : both(
        `${quoted(opening(phrase))} leads back to ${name}, who is named before.`,
        `${quoted(opening(phrase))} merujuk kepada ${name}, yang disebut sebelumnya.`,
      );
  if (kind === 'reported')
    return both(
      `${who.en} There are no quotation marks, so the wording is the reporter's.`,
      `${who.id} Tidak ada tanda petik, jadi kata-katanya disusun wartawan.`,
    );
  return both(
    `The words stand in quotation marks, so they are given as they were spoken. ${who.en}`,
    `Kata-kata itu berada di antara tanda petik, jadi dikutip seperti diucapkan. ${who.id}`,
  );
}

/** What stands between two of a list tells nothing of the second. */
const JOINING = /^(?:.*\s)?(?:dan|atau|serta|yakni|yaitu|itu|ini|ada|pula)$/iu;

/** A title or a theme in marks. */
function ofTitle(source: QuizSource, { kind, level, span }: Quotation): Candidate | null {
  const sentence = sentenceAt(source, span[0]);
  const stretch = trimmed(source.text, span);
  if (kind !== 'title' || level !== 0 || !sentence || !stretch) return null;
  if (stretch[1] > sentence.span[1] || sentence.block.kind !== 'paragraph') return null;
  const [speaker] = sayingsOf(source);
  const [person] = speaker ? [speaker.name] : othersThan(source, null);
  if (person === undefined) return null;
  const place = source.placeOf(stretch);
  const before = source.text.slice(sentence.span[0], span[0] - 1).trim();
  if (before.endsWith(':')) return null; // *Tulisannya: “…”*: what is written there need be no title
  const lead = /(?:\p{L}+\s)?\p{L}+$/u.exec(before)?.[0].replace(JOINING, '') || undefined;
  return {
    question: {
      kind: 'voice',
      id: idAt('voice', place),
      prompt: IN_MARKS,
      passage: place,
      content: axis(TITLE, ownOf(person), REPORTER),
      wording: axis(AS_TITLE, exactOf(person), RETOLD),
      evidence: [place, ...(lead === undefined ? [] : [source.placeOf(sentence.span)])],
      explanation: both(
        `The marks set off a title or a name${lead === undefined ? '' : ` (“${lead} …”)`}, not something that somebody says here: no verb of saying goes with it.`,
        `Tanda petik itu menandai judul atau nama${lead === undefined ? '' : ` (“${lead} …”)`}, bukan ucapan seseorang: tidak ada kata seperti “mengatakan” yang menyertainya.`,
      ),
    },
    worth: 0.65,
    hardness: 0.5,
    about: `marks ${source.text.slice(...stretch)}`,
    tells: [],
    hides: [],
  };
}

/** What the reporter tells by himself. */
function ofNarration(source: QuizSource, sentence: SourceSentence, speaker: Saying): Candidate {
  const start = sentence.span[0] + datelineParts(sentence.text).length;
  const stretch = trimmed(source.text, [start, sentence.span[1]]) ?? sentence.span;
  const place = source.placeOf(stretch);
  const [other] = othersThan(source, speaker.person);
  return {
    question: {
      kind: 'voice',
      id: idAt('voice', place),
      prompt: PROMPT,
      passage: place,
      content: axis(REPORTER, ownOf(speaker.name), ...(other === undefined ? [] : [ownOf(other)])),
      wording: axis(DESCRIBED, RETOLD, exactOf(speaker.name)),
      evidence: [place],
      explanation: both(
        'No word like “mengatakan” or “menurut” stands with it, and no quotation marks: the reporter tells what happened.',
        'Tidak ada kata seperti “mengatakan” atau “menurut” yang menyertainya, dan tidak ada tanda petik: wartawan menceritakan apa yang terjadi.',
      ),
    },
    worth: 0.7,
    hardness: 0.4,
    about: `narrated ${sentence.index}`,
    tells: [],
    hides: [],
  };
}
