import { isAbstract } from './english/nounKinds';
import { rule, type GlossRule } from './GlossRule';

/** Bound elements (morphology/elements.ts) and endings of loans (morphology/endings.ts). */
export const elementRules: readonly GlossRule[] = [
  rule('antar-', 'n cl', null, ['between {things}']), // antarkota
  rule('anti-', 'n', null, ['against {thing}'], { where: isAbstract }), // antikorupsi
  rule('anti-', 'n', null, ['against {things}']), // antiimigran
  rule('anti-', 'n', null, ['against {thing}']), // antitembakau
  rule('pasca-', 'n', null, ['after {a thing}']), // pascapanen
  rule('pra-', 'n', null, ['before {a thing}']), // prasekolah
  rule('non-', 'n', null, ['not {a thing}', 'not to do with {things}']), // nonmedis
  rule('non-', 'a', 'a', ['not {such}']),
  rule('multi-', 'n', null, ['with many {things}']), // multipartai
  rule('dwi-', 'n', null, ['with two {things}']), // dwibahasa
  rule('tri-', 'n', null, ['with three {things}']),
  rule('mono-', 'n', null, ['with one {thing}']),
  rule('poli-', 'n', null, ['with many {things}']),
  rule('eks-', 'n', 'n', ['former {thing}']), // eksnarapidana
  rule('purna-', 'n', null, ['after {a thing}', 'former {thing}']),
  rule('sub-', 'n', 'n', ['sub-{thing}']), // subsektor
  rule('super-', 'a', 'a', ['extremely {such}']), // supercepat
  rule('ultra-', 'a', 'a', ['extremely {such}']),
  rule('maha-', 'a', 'a', ['supremely {such}']), // mahakuasa
  rule('mini-', 'n', 'n', ['small {thing}']),
  rule('mikro-', 'n', 'n', ['very small {thing}']),
  rule('mega-', 'n', 'n', ['very large {thing}']), // megaproyek
  rule('semi-', 'a', 'a', ['half {such}']), // semipermanen
  rule('semi-', 'n', 'n', ['half {a thing}']),
  rule('pseudo-', 'n', 'n', ['false {thing}']),
  rule('pro-', 'n', null, ['in favour of {things}']),
  rule('pro-', 'n name', null, ['in favour of {word}']),
  rule('anti-', 'name', null, ['against {word}']), // anti-Amerika
  rule('pasca-', 'name', null, ['after {word}']),
  rule('kontra-', 'n', null, ['against {thing}']),
  rule('trans-', 'name', null, ['across {word}']), // trans-Jawa
  rule('inter-', 'n', null, ['between {things}']),
  rule('infra-', 'n', null, ['below {thing}']),
  rule('swa-', 'n', 'n', ['{thing} of one’s own, or by oneself']), // swakelola
  rule('swa-', 'vt v', null, ['{doing} oneself, without help']),
  rule('nir-', 'n', null, ['without {thing}']), // nirlaba
  rule('tuna-', 'n', null, ['lacking {a thing}']), // tunawisma

  rule('-isasi', 'a', 'n', ['making {such}']), // modernisasi
  rule('-isasi', 'n', null, ['making into {a thing}', 'bringing in {a thing}']),
  rule('-isme', 'a', null, ['idea or practice of being {such}']),
  rule('-isme', 'n', null, ['idea or practice that has to do with {a thing}']),
  rule('-is', 'n', null, ['person who has to do with {things}']), // kartunis
  rule('-is', 'n', null, ['person who has to do with {a thing}']),
  rule('-wan', 'n', null, ['person who has to do with {a thing}']), // ilmuwan
  rule('-wati', 'n', null, ['woman who has to do with {a thing}']), // seniwati
  rule('-wi', 'n', null, ['having to do with {a thing}']), // duniawi
  rule('-itas', 'a', 'n', ['being {such}']), // modernitas
];
