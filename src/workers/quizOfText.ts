import type { OpenLexicon } from '../language/lexicon/Lexicon';
import type { Lesson, Level } from '../lesson/Lesson';
import { lessonOfText } from '../ownText/lessonOfText';
import type { OwnText } from '../ownText/OwnText';
import { makeQuiz } from '../quiz/make/makeQuiz';
import type { QuizLevel } from '../quiz/make/QuizOptions';
import type { LexemeKey } from '../study/Standing';

/** As many as a learner may choose from: what is asked of them is decided on the quiz's first page. */
const MOST_QUESTIONS = 40;

/** What questions on a text of the reader's own are made of. */
export interface TextToAsk {
  readonly text: OwnText;
  /** Another one asks something else. An integer from 0 on. */
  readonly seed: number;
  /** The lexemes that need not be asked. */
  readonly known: readonly LexemeKey[];
}

/**
 * A text of the reader's own as a lesson, with as many questions as it bears. Its hash is left to whoever asks: it is that of the
 * lesson without questions, so that the text is the same lesson whatever is asked of it.
 */
export function quizOfText({ text, seed, known }: TextToAsk, lexicon: OpenLexicon): Omit<Lesson, 'hash'> {
  const lesson = lessonOfText(text, lexicon);
  const keys: ReadonlySet<string> = new Set(known);
  const questions = makeQuiz(
    lesson,
    { seed, kinds: 'all', level: quizLevelOf(lesson.level), count: MOST_QUESTIONS, knows: (key) => keys.has(key) },
    lexicon,
  );
  return { ...lesson, questions };
}

function quizLevelOf({ cefr }: Level): QuizLevel {
  if (cefr === 'A1') return 'A2';
  if (cefr === 'C2') return 'C1';
  const [plain = 'B1'] = cefr.split('+');
  return plain === 'A2' || plain === 'B1' || plain === 'B2' ? plain : 'C1';
}
