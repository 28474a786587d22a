/** A bound element found before a word. */
export interface ElementCut {
  readonly affix: string;
  /** With its hyphen, if it has one. */
  readonly written: string;
  readonly stem: string;
}

/**
 * Elements, most of them from Sanskrit, Latin and Greek, that stand before whole words, joined to them by today's spelling
 * and often written with a hyphen. As the general spelling guidelines (EYD V) have it; the list is
 * written from memory.
 */
const ELEMENTS = (
  'adi antar anti dwi eks infra inter intra kontra maha makro mega mikro mini mono multi nara neo nir non ' +
  'pasca poli pra pro pseudo purna semi sub super swa tele trans tri tuna ultra'
).split(' ');

const LEAST_STEM = 4; // letters: what is shorter is found by chance (antik, subur)

const byBeginning = new Map<string, string[]>();
for (const element of ELEMENTS) {
  const beginning = element.slice(0, 2);
  byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), element]);
}

const none: readonly ElementCut[] = [];

/** Every bound element that the form may begin with. */
export function elementCuts(form: string): readonly ElementCut[] {
  const possible = byBeginning.get(form.slice(0, 2));
  if (!possible) return none;
  const cuts: ElementCut[] = [];
  for (const element of possible) {
    if (!form.startsWith(element)) continue;
    const written = form.charAt(element.length) === '-' ? `${element}-` : element;
    const stem = form.slice(written.length);
    if (stem.length >= LEAST_STEM) cuts.push({ affix: `${element}-`, written, stem });
  }
  return cuts;
}
