import type { VariantKind } from '../lexicon/Entry';
import { noLetters, setLetters, wholeText, type Letters } from '../lexicon/Letters';
import type { Lexicon } from '../lexicon/Lexicon';
import { behindClitics } from './behindClitics';
import { isAcronym, isNameLike } from './capitals';
import { COMMON, rareReadings } from './rareReadings';
import { addReading, nothingFound, type Found } from './Found';
import { changed, type Reading } from './Reading';
import { respellings } from './respellings';
import { respelled } from './spellings';
import { standardReadings } from './standardReadings';
import { withoutAffixHyphens } from './withoutAffixHyphens';
import { wordOf, type Written } from './Written';

/** Of the spelling without hyphens that is being tried: nothing of it is kept. */
const letters = noLetters();
const tried = nothingFound();

const RESPELLED = 1.5;

/** Adds readings of what the form might be by the standard, for a form that nothing else explains. */
export function respelledReadings(read: Letters, written: Written, lexicon: Lexicon, found: Found): void {
  if (isNameLike(wordOf(written)) && read.length < LEAST_OF_NAME) return;
  const { count, all } = respellings(read);
  for (let place = 0; place < count; place++) {
    const { kind, standard } = all[place]!;
    tryAsStandard(standard, written, lexicon);
    if (tried.count === 0 && kind === 'inf') behindClitics(standard, written, lexicon, rareReadings, tried);
    for (let at = 0; at < tried.count; at++) {
      const reading = tried.readings[at]!;
      if (isRecognisable(reading, kind, standard.length))
        addReading(found, respelledReading(reading, kind, standard, read));
    }
  }
}
const LEAST_OF_NAME = 7; // letters: Propinsi, but not Feri (peri)

function respelledReading(reading: Reading, kind: VariantKind, letters: Letters, read: Letters): Reading {
  const standard = wholeText(letters);
  return changed(reading, {
    steps: [...reading.steps, respelled(standard, wholeText(read))],
    cost: reading.cost + RESPELLED,
    colloquial: reading.colloquial || kind === 'inf',
    spelling: { kind, standard: reading.spelling?.standard ?? standard },
  });
}

function tryAsStandard(standard: Letters, written: Written, lexicon: Lexicon): void {
  tried.count = 0;
  behindClitics(standard, written, lexicon, standardReadings, tried);
}

/** Adds readings of affixes with a hyphen: by the standard before a capital (se-Indonesia, ke-PDE-an), else a variant (di-update). */
export function hyphenatedReadings(read: Letters, written: Written, lexicon: Lexicon, found: Found): void {
  const form = wholeText(read);
  for (const standard of withoutAffixHyphens(form)) {
    setLetters(letters, standard);
    tryAsStandard(letters, written, lexicon);
    for (let at = 0; at < tried.count; at++) {
      const reading = tried.readings[at]!;
      const joined = reading.spelling?.standard ?? standard;
      addReading(
        found,
        changed(reading, {
          steps: [...reading.steps, respelled(standard, form)],
          cost: reading.cost + RESPELLED,
          spelling: isAcronym(wordOf(written)) ? reading.spelling : { kind: 'var', standard: joined },
        }),
      );
    }
  }
}

/** Foreign words are near to some word or other: short and rare ones are not taken for it, nor loose derivations. */
function isRecognisable({ cost, stem, steps }: Reading, kind: VariantKind, letters: number): boolean {
  const bareSuffix = steps[0]?.kind === 'suffix' && steps[0].affix !== '-an' && steps[0].affix !== '-in';
  return (
    cost <= DEAREST[kind] &&
    !bareSuffix &&
    !stem.variant &&
    (stem.band <= COMMON || (kind !== 'inf' && letters >= LEAST_OF_RARE))
  );
}
const DEAREST = { old: 2.6, misspelt: 2.6, var: 2.6, inf: 2 } as const; // of affixed words; informal writing is plain
const LEAST_OF_RARE = 6; // letters
