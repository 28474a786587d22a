import { hasDegrees } from './english/adjectiveWords';
import {
  isLargeNumber,
  isMeasure,
  isOneOfSeveral,
  isPlace,
  isShared,
  isSmallNumber,
  isTime,
  isToy,
  isWorn,
  isWornInPairs,
} from './english/nounKinds';
import { rule, type GlossRule } from './GlossRule';

/** Affixes of having, of number and of likeness, and reduplication. Sources as for verbRules.ts. */
export const quantityRules: readonly GlossRule[] = [
  rule('ber-', 'n', 'v', ['wear {things}'], { where: isWornInPairs }), // bersepatu
  rule('ber-', 'n', 'v', ['wear {a thing}'], { where: isWorn }), // bertopi
  rule('ber-', 'n', 'v', ['have {things}'], { where: isOneOfSeveral }), // bergigi
  rule('ber-', 'n', 'v', ['have {a thing}'], { where: (noun) => !isMeasure(noun) }), // berjanggut
  rule('ber-', 'a', 'v', ['be {such}']), // bersedih
  rule('ber-', 'num', null, ['{hundreds} (of)'], { where: isLargeNumber }), // beratus
  rule('ber-', 'num', null, ['{word} together', 'in a group of {word}'], { where: isSmallNumber }), // berlima
  rule('ber-…-kan', 'n', null, ['have … as its {thing}']), // beratapkan

  rule('-an', 'num', null, ['{hundreds} (of)'], { where: isLargeNumber }), // ratusan
  rule('ke-', 'num', null, ['{fourth}', 'all {word}'], { where: isSmallNumber }), // keempat
  rule('ke-', 'num', null, ['{fourth}']),
  rule('ke-', 'vt', null, ['be {done} (accidentally)']), // ketabrak, informal

  rule('se-', 'n cl', null, ['one {thing}'], { where: isMeasure }), // sejam
  rule('se-', 'cl', null, ['one {thing}'], { onlyFirst: true }),
  rule('se-', 'n', null, ['the whole {thing}', 'of the same {thing}'], { where: isPlace }), // sekota
  rule('se-', 'n', null, ['of the same {thing}', 'one {thing}'], { where: isShared }), // sewarna
  rule('se-', 'name', null, ['all of {word}']), // se-Jawa
  rule('se-', 'a', null, ['as {such alone} as'], { where: hasDegrees, onlyFirst: true }), // setinggi
  rule('se-…-nya', 'a', null, ['as {such alone} as possible', 'as {such alone} as it'], { where: hasDegrees }), // sebesarnya
  rule('se-R-…-nya', 'a', null, ['{word} possible'], { where: (english) => /^as .+ as$/.test(english) }), // from setinggi
  rule('se-R-…-nya', 'a', null, ['as {such alone} as possible'], { where: hasDegrees }), // setinggi-tingginya

  rule('R', 'n cl', null, ['{things}', 'various {things}']), // buku-buku
  rule('R', 'n', null, ['various kinds of {thing}']), // informasi-informasi
  rule('R', 'a', null, ['{such} (of several)', '{suchly}']), // besar-besar
  rule('R', 'v vt', null, ['{do} again and again, or idly']), // duduk-duduk
  rule('ber-R', 'n', null, ['for {things}'], { where: isTime }), // berhari-hari
  rule('ber-R', 'num', null, ['{hundreds} and {hundreds} (of)'], { where: isLargeNumber }), // beratus-ratus
  rule('ber-R', 'v', null, ['{do} again and again, or idly']), // berputar-putar
  rule('ber-R', 'n cl', null, ['many {things}'], { where: isMeasure }), // berkarung-karung
  rule('R-…-an', 'n', null, ['toy {thing}', 'toy {things}'], { where: isToy }), // mobil-mobilan
  rule('R-…-an', 'n', null, ['{things} of various kinds']), // sayur-sayuran
  rule('R-…-an', 'vt', null, ['{do} each other']), // pukul-pukulan
  rule('ke-R-…-an', 'a', 'a', ['rather {such}']), // kemerah-merahan
];
