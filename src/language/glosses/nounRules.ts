import { canBeMade, isColour } from './english/adjectiveWords';
import { isAbstract, isPerson, isTrouble } from './english/nounKinds';
import { isHappening } from './english/verbKinds';
import { rule, type GlossRule } from './GlossRule';

const somebody = { where: isPerson };
const happening = { where: isHappening };

/** Affixes that make nouns. Sources as for verbRules.ts. */
export const nounRules: readonly GlossRule[] = [
  rule('peN-', 'v', null, ['person or thing that {does}', 'thing that causes to {do}'], happening), // pelari, peluncur
  rule('peN-', 'vt v action activity', null, ['person or thing that {does}']), // penulis
  rule('peN-', 'a', null, ['person who is {such}', 'thing that makes {such alone}']), // pemalas, pemanis
  rule('pe-', 'n', null, ['person who does, plays or works with {a thing}']), // pecatur

  rule('peN-…-an', 'v', null, ['{doing}, or causing to {do} (the act or process)'], happening), // penjatuhan
  rule('peN-…-an', 'vt v action activity', null, ['{doing} (the act or process)']), // penulisan
  rule('peN-…-an', 'a', null, ['making {such alone} (the act or process)'], { where: canBeMade }), // pembersihan

  rule('per-…-an', 'v activity', null, ['{doing}', 'what has to do with {doing}']), // pergaulan
  rule('per-…-an', 'n', null, ['what has to do with {thing}'], { where: isAbstract }), // perbankan
  rule('per-…-an', 'n', null, ['what has to do with {things}']), // permuseuman
  rule('per-…-an', 'n', null, ['what has to do with {thing}']), // permusikan

  rule('-an', 'vt', null, ['what is {done}', 'result of {doing}']), // tulisan
  rule('-an', 'v', null, ['{doing} (an act of it, or what comes of it)'], { onlyFirst: true }), // candaan

  rule('ke-…-an', 'a', null, ['rather {such}', 'being {such}'], { where: isColour }), // kecokelatan
  rule('ke-…-an', 'a', null, ['being {such}']), // kejujuran
  rule('ke-…-an', 'v', null, ['{doing} (the fact or act)']), // kehadiran
  rule('ke-…-an', 'vt', null, ['have something {done} by mishap', 'be {done} by mishap']), // kecurian
  rule('ke-…-an', 'n', null, ['being {a thing}', 'what has to do with {a thing}'], somebody), // keibuan
  rule('ke-…-an', 'n', null, ['be caught in or troubled by {a thing}'], { where: isTrouble }), // kehujanan
  rule('ke-…-an', 'n', null, ['what has to do with {a thing}']), // kewilayahan
  rule('ketidak-…-an', 'a', null, ['not being {such}']), // ketidakadilan
  rule('ketidak-…-an', 'v', null, ['not {doing}']), // ketidakhadiran

  rule('-nya', 'v vt', null, ['{doing} (the fact or act)']), // naiknya
  rule('-nya', 'a', null, ['being {such}']), // tingginya
];
