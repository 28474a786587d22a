import { textOfPart, type Letters } from '../lexicon/Letters';
import { letterPattern, type LetterPattern } from './letterPattern';
import { automatonOf, type PrefixAutomaton } from './PrefixAutomaton';
import { SHAPES, SPOKEN_NASALS, type Shape } from './prefixShapes';
import type { Step } from './Reading';

/** A shape, made ready to be looked for. */
export interface PrefixShape {
  /** Its place among all shapes. */
  readonly number: number;
  readonly written: string;
  /** The letter that it has swallowed of the stem, as a UTF-16 unit; 0 for none. */
  readonly restores: number;
  readonly before: LetterPattern | null;
  readonly shape: Shape;
  readonly step: Step;
}

let count = 0;

const prefixesOf = (shapes: readonly Shape[]): PrefixAutomaton => automatonOf(shapes.map(prefixShape));

function prefixShape(shape: Shape): PrefixShape {
  const { affix, written, before, restores = '' } = shape;
  return {
    number: count++,
    written,
    restores: restores === '' ? 0 : restores.charCodeAt(0),
    before: before ? letterPattern(before) : null,
    shape,
    step: { kind: 'prefix', affix, written, dropped: restores },
  };
}

export const standardPrefixes = prefixesOf(SHAPES);
export const colloquialPrefixes = prefixesOf([...SPOKEN_NASALS, { affix: 'di-', written: 'di' }]);

/** Whether the rest behind a prefix is such as the automaton cannot tell, where a shape asks for that. */
export const isFitting = ({ before }: PrefixShape, letters: Letters, rest: number, to: number): boolean =>
  before === null || before.sequences !== null || before.expression.test(textOfPart(letters, rest, to));
