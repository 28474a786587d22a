/** More ways than these to say one sentence are more than anyone has read. */
export const VARIANTS_MOST = 32;

/**
 * The sentences that an accepted one stands for: what is in brackets may be left out, and of words with a slash between them
 * any one may stand: `Ia/Dia mengatakan (bahwa) mereka siap.` The first is the one that is shown, with all of its brackets.
 * At most VARIANTS_MOST; whether there are more tells `countVariants`.
 */
export function sentenceVariants(accepted: string): readonly string[] {
  let variants = [''];
  for (const ways of partsOf(accepted))
    variants = variants.flatMap((before) => ways.map((way) => before + way)).slice(0, VARIANTS_MOST);
  return variants.map((variant) =>
    variant
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/ (?=[,.;:?!])/gu, '')
      .trim(),
  );
}

/** How many sentences an accepted one stands for. */
export const countVariants = (accepted: string): number =>
  partsOf(accepted).reduce((product, ways) => product * ways.length, 1);

/** Stretches of a sentence, each in all its ways. */
const partsOf = (accepted: string): readonly (readonly string[])[] =>
  accepted.split(FREE).map((part) => {
    if (part.startsWith('(') && part.endsWith(')')) return [part.slice(1, -1), ''];
    return SLASHED.test(part) ? part.split('/') : [part];
  });

const FREE = /(\([^()]*\)|[\p{L}'’-]+(?:\/[\p{L}'’-]+)+)/u;
const SLASHED = /^[\p{L}'’-]+(?:\/[\p{L}'’-]+)+$/u;
