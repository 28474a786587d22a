/** What can be wrong with a lesson. Kinds of questions may add codes of their own for what only they know. */
export type ProblemCode =
  /** A member that must be there is not; also a block without its translation. */
  | 'missing'
  /** A text where a number should be, a list where an object should be, and the like. */
  | 'wrong-type'
  /** The right type, but none of the values that are foreseen. */
  | 'not-allowed'
  /** A member that the format does not know. */
  | 'unknown-key'
  /** A text or a list that must hold something is empty. */
  | 'empty'
  /** A text that must be written in a certain way (id, hash) is not. */
  | 'wrong-form'
  /** A number or an offset outside of what it may be. */
  | 'out-of-range'
  /** Something JSON cannot hold: undefined, NaN, a date, a function, an instance of a class, a hole in a list. */
  | 'not-json'
  /** A member named `__proto__`, `constructor` or `prototype`: programs that copy values stumble over them. */
  | 'forbidden-key'
  /** Half of a surrogate pair standing alone: no text that could be written down. */
  | 'broken-text'
  /** More than `LIMITS` allows. */
  | 'too-large'
  /** Nested deeper than any lesson is. */
  | 'too-deep'
  /** Written by a later version of the app. */
  | 'format-too-new'
  /** Of an old format that there is no way up from. */
  | 'format-too-old'
  /** Says that it is of an old format, but is not. */
  | 'not-upgradable'
  /** A span that holds nothing. */
  | 'empty-span'
  /** A span that begins before the one before it has ended. */
  | 'out-of-order'
  /** An offset between the two halves of one character. */
  | 'splits-character'
  /** Text that no sentence covers. */
  | 'not-covered'
  /** Not as many sentences as the block that is translated has. */
  | 'sentence-count'
  /** A phrase pair that does not stay within one sentence and its translation. */
  | 'crosses-sentence'
  | 'duplicate-id'
  | 'unknown-block'
  | 'unknown-entity'
  | 'unknown-question'
  /** A question that an earlier set, or the same one, holds already. */
  | 'in-two-sets'
  /** A lesson that says it is a variant of itself. */
  | 'self-reference'
  /** A question of a kind that this app does not have. */
  | 'unknown-kind';
