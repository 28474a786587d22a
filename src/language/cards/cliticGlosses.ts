import type { NyaFunction } from '../context/nyaFunctionOf';

/** How a clitic is said in a line of English words: before the word's own gloss, behind it, or not at all. */
export interface CliticGloss {
  readonly before: string;
  readonly after: string;
}

const before = (text: string): CliticGloss => ({ before: `${text} `, after: '' });
const after = (text: string): CliticGloss => ({ before: '', after: ` ${text}` });
const unsaid: CliticGloss = { before: '', after: '' };

/** What -nya does: NyaFunction. Where it makes a noun or an adverb, the word's own gloss has it already. */
const NYA: Readonly<Record<NyaFunction, CliticGloss>> = {
  possessive: before('his/her/its'),
  definite: before('the'),
  object: after('him/her/it'),
  agent: after('by him/her/it'),
  nominaliser: before('the'),
  adverb: unsaid,
  linker: after('of'),
  prepositional: after('him/her/it'),
};

/** By the affix, of a noun and of anything else. Particles that only give weight have no word in English. */
const OTHERS: Readonly<Record<string, { readonly ofNoun: CliticGloss; readonly else: CliticGloss }>> = {
  'ku-': { ofNoun: before('I'), else: before('I') },
  'kau-': { ofNoun: before('you'), else: before('you') },
  '-ku': { ofNoun: before('my'), else: after('me') },
  '-mu': { ofNoun: before('your'), else: after('you') },
  '-kah': { ofNoun: after('?'), else: after('?') },
  '-pun': { ofNoun: after('too/even'), else: after('too/even') },
};

/**
 * @param affix as readings name it: `-nya`, `ku-`, `-lah`
 * @param nya what a -nya does here, where that is known
 */
export function cliticGloss(affix: string, isNoun: boolean, nya: NyaFunction | null): CliticGloss {
  if (affix === '-nya') return nya ? NYA[nya] : isNoun ? NYA.possessive : NYA.object;
  const said = OTHERS[affix];
  return said ? (isNoun ? said.ofNoun : said.else) : unsaid;
}
