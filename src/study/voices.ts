/** What a verb has before all else, by who does it and to what it is done; `N-` is informal for meN-. */
const VOICES: ReadonlySet<string> = new Set(['meN-', 'di-', 'N-']);

/** Whether one of some affixes is a voice. */
export const hasVoice = (affixes: readonly string[]): boolean => affixes.some((affix) => VOICES.has(affix));

/** What all voices of a verb have in common. */
export const withoutVoice = (affixes: readonly string[]): readonly string[] =>
  affixes.filter((affix) => !VOICES.has(affix));

/** Whether affixes make a verb before it has a voice: -kan and -i do, informal -in for both, and the rest of memper-. */
export const makeVerb = (affixes: readonly string[]): boolean =>
  affixes.some((affix) => SUFFIXES.has(affix)) || (affixes.length === 1 && affixes[0] === 'per-');
const SUFFIXES: ReadonlySet<string> = new Set(['-kan', '-i', '-in']);
