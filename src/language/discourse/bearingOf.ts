import { isOneOf, type Piece } from './Piece';
import { wordSet } from './wordSet';

/**
 * What a sentence says of whom it is about:
 *
 * - `asked`: for words, or that they give some: *saat ditemui, angkat bicara*;
 * - `acts`: whatever people do before they speak;
 * - `undergoes`: what others tell of them: caught, tried, a crime;
 * - `silent`: dead or missing.
 */
export type Bearing = 'asked' | 'acts' | 'undergoes' | 'silent';

const ASKED = wordSet(
  'ditemui dijumpai dihubungi dikonfirmasi ditanya ditanyai dimintai diwawancarai diwawancara berkomentar bicara berbicara suara menanggapi mengunggah',
);
const SILENT = wordSet(
  'tewas meninggal wafat gugur berpulang mati hilang tenggelam hanyut terseret dimakamkan dikubur dikuburkan dikebumikan ditemukan dievakuasi disemayamkan terbunuh dibunuh diautopsi mengembuskan diculik tertimbun terlindas',
);
const UNDERGOES = wordSet(
  'ditangkap diamankan ditahan dibekuk diringkus dijerat dijebloskan digelandang dilarikan dirawat dirujuk ditetapkan diduga divonis didakwa dituntut diperiksa dibacok ditusuk dianiaya ditikam ditabrak tertabrak terjaring',
  'mencuri membunuh menganiaya menusuk merampok mencabuli memperkosa membacok menipu menggelapkan mengedarkan menikam menjambret membobol korupsi kabur buron menyelundupkan memalsukan',
);

/**
 * @param from the words of the sentence, from whom it is about on
 */
export function bearingOf(pieces: readonly Piece[], sentence: readonly [number, number], from: number): Bearing {
  const [start, to] = sentence;
  for (let at = start; at < to; at++) if (isOneOf(pieces[at], ASKED)) return 'asked';
  for (let at = from; at < to; at++) {
    if (isOneOf(pieces[at - 1], RELATIVE)) continue;
    if (isOneOf(pieces[at], SILENT)) return 'silent';
    if (isOneOf(pieces[at], UNDERGOES)) return 'undergoes';
    const { wordClass } = pieces[at]!.token;
    if (wordClass === 'v' || wordClass === 'vt') return 'acts';
  }
  return 'acts';
}

const RELATIVE = wordSet('yang');
