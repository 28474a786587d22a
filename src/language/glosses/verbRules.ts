import { canBeMade, isFeeling } from './english/adjectiveWords';
import { isGiven, isPerson } from './english/nounKinds';
import { isAboutSomething, isHappening, isMoving, takesThings } from './english/verbKinds';
import { rule, type GlossRule } from './GlossRule';

const somebody = { where: isPerson };

/**
 * Affixes that make verbs. As grammars such as Sneddon’s (Indonesian: A Comprehensive Grammar) describe them; from memory, and
 * held against the lines of the lexicon for words that mean what their parts say.
 */
export const verbRules: readonly GlossRule[] = [
  rule('meN-', 'v', 'v', ['{do}'], { where: (english) => english.startsWith('be ') }), // menyangkut; no passive
  rule('meN-', 'vt v action', 'vt', ['{do}'], { bothSenses: true }), // menulis, ditulis, menyimulasi
  rule('meN-', 'activity', 'v', ['{do}']), // menari
  rule('meN-', 'a', 'v', ['become {such alone}']), // menguning

  rule('meN-…-kan', 'a', 'vt', ['make {such alone}'], { where: canBeMade, onlyFirst: true }), // membersihkan
  rule('meN-…-kan', 'v', 'vt', ['cause to {do}'], { where: isHappening }), // menjatuhkan
  rule('meN-…-kan', 'v', 'vt', ['{do} about'], { where: isAboutSomething }), // mengeluhkan
  rule('meN-…-kan', 'vt', 'vt', ['{do} (for someone)'], { where: takesThings, onlyFirst: true }), // menuliskan
  rule('meN-…-kan', 'action', 'vt', ['{do}']), // merealisasikan
  rule('meN-…-kan', 'n', 'vt', ['make {a thing} of'], somebody), // mencalonkan

  rule('meN-…-in', 'vt', 'vt', ['{do}'], { bothSenses: true }), // bantuin, informal
  rule('meN-…-in', 'a', 'vt', ['make {such alone}'], { where: canBeMade, onlyFirst: true }), // bersihin
  rule('meN-…-in', 'v', 'vt', ['cause to {do}'], { where: isHappening }), // turunin

  rule('meN-…-i', 'vt', 'vt', ['{do} (again and again, or on or to someone)'], { onlyFirst: true }), // memukuli
  rule('meN-…-i', 'v', 'vt', ['{do} on, over or to'], { where: isMoving, onlyFirst: true }), // melompati
  rule('meN-…-i', 'a', 'vt', ['be {such} about or towards'], { where: isFeeling, onlyFirst: true }), // mencemburui
  rule('meN-…-i', 'n', 'vt', ['act as {thing} of'], somebody), // menyutradarai
  rule('meN-…-i', 'n', 'vt', ['provide with {a thing}'], { where: isGiven }), // memagari

  rule('memper-', 'a', 'vt', ['make {more such}']), // memperindah
  rule('memper-', 'n', 'vt', ['make {a thing} of', 'treat as {a thing}'], somebody), // memperbudak

  rule('ter-', 'vt action', null, ['be {done} (accidentally, or already)'], { bothSenses: true }), // tertulis
  rule('ter-', 'a', null, ['{most such}'], { onlyFirst: true }), // tertinggi

  rule('ber-', 'v action activity', 'v', ['{do}'], { bothSenses: true }), // bermain
  rule('ber-…-an', 'v', null, ['{do} (of many, or one after another)']), // berjatuhan
  rule('ber-…-an', 'vt', null, ['{do} each other']), // berpelukan

  rule('R-meN-', 'vt v', null, ['{do} each other']), // tarik-menarik
];
