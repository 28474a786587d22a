import type { NyaFunction } from '../context/nyaFunctionOf';
import type { Reading, Step } from '../morphology/Reading';
import { nounPhraseOf } from './english/NounPhrase';
import { filled } from './filled';
import type { GlossRule } from './GlossRule';
import { layersOf } from './layersOf';
import type { Meaning, MeaningClass } from './Meaning';
import { meaningsOf } from './meaningsOf';
import { inOrderFor, rulesOf } from './rulesOf';
import { statedMeaning } from './statedMeaning';

/** A meaning put together by rule, for a word that has no line in the lexicon. To be shown marked as such. */
export interface ComposedGloss {
  /** In English, one or two; none empty. */
  readonly glosses: readonly string[];
  /** The affixes it came by, as the rows of the rules name them: `peN-…-an`; of several the innermost first: `ber- + ke-…-an`. */
  readonly rule: string;
}

const MOST = 2; // glosses

/**
 * A meaning for a word that the lexicon has no line for, by what its affixes do to the meaning of its stem. `null` where that would
 * say nothing that can be relied on; where nothing but clitics stands at the stem, whose own glosses hold; and where the
 * stem has none.
 *
 * @param nya what a -nya does here, where that is known: as a nominaliser it makes a noun
 */
export function composedGloss(reading: Reading, nya: NyaFunction | null = null): ComposedGloss | null {
  const affixes = layersOf(reading);
  const layers = affixes && nya === 'nominaliser' ? [...affixes, '-nya'] : affixes;
  if (!layers || layers.length === 0) return null;
  const composed = composedOf(reading, layers);
  return composed && { glosses: [...new Set(composed.senses.flat())].slice(0, MOST), rule: layers.join(' + ') };
}

interface Composed {
  readonly wordClass: MeaningClass | null;
  readonly senses: Meaning['senses'];
}

/** @param layers one at least, the innermost first */
function composedOf({ stem, steps }: Reading, layers: readonly string[]): Composed | null {
  const passive = steps.some(isPassive);
  if (passive && !layers.some(isVerbal)) return null;
  let composed: Composed | null = null;
  for (const affix of layers) {
    const meanings: readonly Meaning[] = composed ? builtOn(composed) : meaningsOf(stem);
    composed = (composed ? null : statedMeaning(stem, affix)) ?? withAffix(meanings, affix);
    if (!composed || (passive && isVerbal(affix) && composed.wordClass !== 'vt')) return null;
  }
  return composed;
}

/** di-, and ku- and kau- before a verb: it must have an object then. `dilain` and `kutunjukan` are misspelt. */
const isPassive = (step: Step) =>
  (step.kind === 'prefix' && step.affix === 'di-') || (step.kind === 'clitic' && step.side === 'before');
const isVerbal = (layer: string) => /^(?:meN-|memper-|per-$|-kan$|-in?$)/.test(layer);

/** Without what stands in brackets, which is said of the word and not of what is made of it. */
const builtOn = ({ wordClass, senses }: Composed): readonly Meaning[] =>
  wordClass === null
    ? []
    : [{ wordClass, senses: senses.map((synonyms) => synonyms.map((english) => english.replace(/ \([^()]*\)/g, ''))) }];

/** By the first row that says something. */
function withAffix(meanings: readonly Meaning[], affix: string): Composed | null {
  for (const meaning of inOrderFor(affix, meanings))
    for (const rule of rulesOf(affix)) {
      if (!rule.on.includes(meaning.wordClass) || (rule.onlyFirst && meaning !== meanings[0])) continue;
      const senses = sensesBy(rule, meaning);
      if (senses.length > 0) return { wordClass: rule.makes, senses };
    }
  return null;
}

/** What a row says of the first sense, or of the first two; none where it says nothing of the first. */
function sensesBy(rule: GlossRule, { wordClass, senses }: Meaning): Meaning['senses'] {
  const found: (readonly string[])[] = [];
  for (const synonyms of rule.bothSenses ? senses : senses.slice(0, 1)) {
    const said = rule.where && !rule.where(headOf(synonyms[0] ?? '', wordClass)) ? null : firstSaid(rule, synonyms);
    if (said) found.push(said);
    else if (found.length === 0) return [];
  }
  return found;
}

/** Of the first synonym that it can be said of. */
function firstSaid({ says }: GlossRule, synonyms: readonly string[]): readonly string[] | null {
  for (const english of synonyms) {
    const said = says.map((text) => filled(text, english)).filter((text) => text !== null);
    if (said.length > 0) return said;
  }
  return null;
}

const headOf = (english: string, wordClass: MeaningClass): string =>
  wordClass === 'n' || wordClass === 'cl' ? (nounPhraseOf(english)?.word ?? '') : english;
