import type { MeaningClass } from './Meaning';

/** What an affix makes of a word of some classes: a row of the tables, in English. */
export interface GlossRule {
  /** As layersOf.ts names it. */
  readonly affix: string;
  /** The classes of what it stands at. */
  readonly on: readonly MeaningClass[];
  /** The class of what comes out where more can be built on it; `null` where it is a description that cannot. */
  readonly makes: MeaningClass | null;
  /**
   * What comes out, one or two. In braces is what it stands at: of a verb `{do}`, `{does}`, `{doing}`, `{done}`; of a noun
   * `{thing}`, `{a thing}`, `{things}`; of an adjective `{such}`, `{such alone}` (not `fond of`), `{more such}`, `{most such}`,
   * `{suchly}`; of a number `{fourth}` and `{hundreds}`; `{word}` as it is.
   */
  readonly says: readonly string[];
  /** What else has to be true of its first English word: of a noun the noun alone, without `of …`. */
  readonly where?: (english: string) => boolean;
  /** Whether a second sense is told as well. */
  readonly bothSenses?: boolean;
  /** Whether the class must be the stem’s first: a word that is rather something else becomes something else. */
  readonly onlyFirst?: boolean;
}

/** A row by its parts; classes are separated by spaces. */
export const rule = (
  affix: string,
  on: string,
  makes: MeaningClass | null,
  says: readonly string[],
  more: Pick<GlossRule, 'where' | 'bothSenses' | 'onlyFirst'> = {},
): GlossRule => ({ affix, on: on.split(' ') as MeaningClass[], makes, says, ...more });
