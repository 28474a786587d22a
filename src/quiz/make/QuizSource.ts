import type { Discourse } from '../../language/discourse/Discourse';
import type { NumberOrDate } from '../../language/discourse/NumberOrDate';
import type { Field } from '../../language/lexicon/Cue';
import type { OpenLexicon } from '../../language/lexicon/Lexicon';
import type { Reading } from '../../language/morphology/Reading';
import type { ReadDocument, ReadParagraph } from '../../language/ReadDocument';
import type { SenseHere } from '../../language/senses/sensesHere';
import type { SentenceWord } from '../../language/senses/SentenceWord';
import type { Span } from '../../language/text/Span';
import type { PassageBlock } from '../../lesson/blocks';
import type { Lesson, Place } from '../../lesson/Lesson';
import type { Random } from '../shuffle';
import type { QuizLevel } from './QuizOptions';

/** A lesson's text, read once for all makers. Offsets are UTF-16 offsets into `text` unless something else is said. */
export interface QuizSource {
  readonly lesson: Omit<Lesson, 'hash'>;
  /** Those that are read: a title that only stands for one is left out. */
  readonly blocks: readonly PassageBlock[];
  /** The blocks with a blank line between two. */
  readonly text: string;
  readonly document: ReadDocument;
  /** Who says what. */
  readonly discourse: Discourse;
  /** Its numbers, dates and times, in order. */
  readonly numbers: readonly NumberOrDate[];
  readonly sentences: readonly SourceSentence[];
  readonly field: Field | null;
  readonly lexicon: OpenLexicon;
  readonly level: QuizLevel;
  readonly random: Random;
  /** Whether the reader knows the lexeme of a reading. */
  readonly knows: (reading: Reading) => boolean;
  /**
   * The place of a stretch of the text, or of several of one block.
   *
   * @throws Error where they do not lie in one block
   */
  readonly placeOf: (...spans: readonly Span[]) => Place;
}

/** A sentence of the text. */
export interface SourceSentence {
  /** Its place among all. */
  readonly index: number;
  readonly block: PassageBlock;
  readonly span: Span;
  readonly text: string;
  /** The paragraph that it stands in, to whose tokens `words` and `senses` point. */
  readonly paragraph: ReadParagraph;
  readonly words: readonly SentenceWord[];
  /** What its words mean here. */
  readonly senses: readonly SenseHere[];
}
