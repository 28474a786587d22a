import type { Lexicon } from '../lexicon/Lexicon';
import { emptyMemory, type FormMemory } from './FormMemory';
import { learnNumerals } from './numerals';

const MOST = 20_000; // forms, some 20 MB with their readings: beyond it the next text begins with an empty memory

const memories = new WeakMap<Lexicon, FormMemory>();

/**
 * What earlier texts have taught of forms: in running text four words of five have been there before. Nothing is known at the
 * start, and what was read before changes nothing but the time. Documents keep the memory that they were read with.
 */
export function memoryOf(lexicon: Lexicon): FormMemory {
  const known = memories.get(lexicon);
  if (known && known.forms.count < MOST) return known;
  const memory = emptyMemory();
  learnNumerals(memory);
  memories.set(lexicon, memory);
  return memory;
}
