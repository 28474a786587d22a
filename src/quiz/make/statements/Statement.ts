import type { Bilingual, Place } from '../../../lesson/Lesson';
import type { Truth } from '../../kinds/truth';

/** Something that may be said of a text, and whether the text says so. */
export interface Statement {
  readonly statement: Bilingual;
  readonly key: Truth;
  /** Never empty. */
  readonly evidence: readonly Place[];
  readonly explanation: Bilingual;
  readonly worth: number;
  readonly hardness: number;
  /** As of `Candidate`. */
  readonly about: string;
  /** As of `Candidate`; nothing where it is left out. */
  readonly tells?: readonly string[];
  /** What tells statements at one place apart: lower-case letters and digits. */
  readonly part: string;
}
