import { isCapital, isOneOf, type Piece } from './Piece';
import type { ReportingCue } from './Quotation';
import type { Scene } from './Scene';
import { isBareStem, isPassive, isSayingVerb, ONLY_WITH_CLAUSE, stemWithNya, verbNamed } from './reportingVerbs';
import { SINGULAR } from './functionWords';
import { closingCue } from './closingCue';
import { isRoleWord } from './rolesAround';
import { describe, speakerAfter, type SpeakerPhrase } from './speakerPhrase';
import { subjectBefore } from './subjectBefore';
import { wordSet } from './wordSet';

const PARTING = wordSet(', . - – — …');
const NO_SPEAKER = wordSet('itu ini yang tersebut');

/** A cue and who speaks by it. `at`: the place of its piece; `end`: behind it and who speaks. */
export interface Cued {
  readonly cue: ReportingCue;
  readonly at: number;
  readonly speaker: SpeakerPhrase;
  readonly end: number;
}

export const cueOf = (piece: Piece): ReportingCue => ({ span: [piece.start, piece.end], verb: verbNamed(piece.lower) });

const FIRST = wordSet('demikian begitu begitulah itulah seperti');
/** Stems that are everyday nouns, adjectives or verbs: behind a mark they report only if the mark has a comma or stop. */
const COMMON = wordSet(
  'singkat jelas tegas terang lanjut tambah harap aku tanya tutup seru cerita pesan sebut tulis puji ajak nilai duga lapor ingat ulang janji kata alas simpul kisah singgung yakin syukur doa kesal usul saran klaim kritik ancam rilis pikir tekan tebak potong balas goda sambut sapa gurau sorak geram hibur nasihat lirih semprot taksir',
);
const BOUNDARY = /^[,.?!…]/u;

/** The cue right behind a closing mark: *“…,” kata Budi*; *“…,” Budi menambahkan*; undefined where there is none. */
export function cueBehind(scene: Scene, next: number): Cued | undefined {
  const { pieces } = scene;
  let at = next;
  let bounded = BOUNDARY.test(pieces[next - 2]?.text ?? '');
  if (isOneOf(pieces[at], PARTING)) {
    if (pieces[at]!.text !== '.' || isBareOrNya(pieces[at + 1])) at++;
    bounded = true;
  }
  if (
    isOneOf(pieces[at], FIRST) &&
    pieces[at]!.paragraph === pieces[next - 1]?.paragraph &&
    (isBareOrNya(pieces[at + 1]) || (pieces[at + 1] && isPassive(pieces[at + 1]!.lower)))
  )
    at++;
  const closing = closingCue(scene, at);
  if (closing && bounded) return closing;
  const piece = pieces[at];
  if (!piece || piece.paragraph !== pieces[next - 1]?.paragraph) return undefined;
  const { lower } = piece;
  if (stemWithNya(lower)) return withNya(scene, at, bounded);
  if (isBareStem(lower)) return bareCue(scene, at, bounded);
  const inSentence = piece.sentence === pieces[next - 1]!.sentence;
  if (isPassive(lower) && bounded && (inSentence || isOneOf(pieces[at - 1], FIRST))) return passiveCue(scene, at);
  if (lower === 'menurut' || lower === 'menurutnya') return inSentence ? according(scene, at) : undefined;
  if (bounded && isLikeStem(scene, at)) return bareCue(scene, at, bounded);
  return bounded ? clauseBehind(scene, at, inSentence) : undefined;
}

const isBareOrNya = (piece: Piece | undefined) =>
  piece !== undefined && (isBareStem(piece.lower) || stemWithNya(piece.lower) !== undefined);

/** Any bare word between a quotation and a name or pronoun reports: nobody can list them all (*“…,” protes Tono*). */
function isLikeStem({ pieces, mentionAt }: Scene, at: number): boolean {
  const { kind, lower, text, token, sentence } = pieces[at]!;
  const after = pieces[at + 1];
  if (kind !== 'word' || text !== lower || lower.length < 3 || !after || after.sentence !== sentence) return false;
  const { wordClass, readings } = token;
  const fits = wordClass === 'v' || wordClass === 'vt' || wordClass === 'n' || wordClass === 'a' || wordClass === null;
  if (!fits || (readings[0]?.affixes.length ?? 0) > 0) return false;
  if (NO_STEMS.has(lower) || isRoleWord(pieces[at]!)) return false;
  return isOneOf(after, SINGULAR) || mentionAt[at + 1]! >= 0 || isRoleWord(after);
}

/** They say whose it is: *lagu “…” karya Budi*. */
const NO_STEMS = wordSet('milik karya versi gaya tokoh');

/** *ujarnya*; *jelasnya Kepala Dinas Pasar, Hasan*, with a slip; none in *“Merdeka” katanya yang …*. */
function withNya(scene: Scene, at: number, bounded: boolean): Cued | undefined {
  const { pieces } = scene;
  const piece = pieces[at]!;
  if (!bounded && COMMON.has(stemWithNya(piece.lower)!) && isCapital(pieces[at + 1])) return undefined;
  const behind = speakerAfter(scene, at + 1);
  const named = behind.kind === 'person' && isCapital(pieces[at + 1]) && pieces[at + 1]!.sentence === piece.sentence;
  const speaker: SpeakerPhrase = named ? behind : { kind: 'pronoun', end: at + 1 };
  return { cue: cueOf(piece), at, speaker, end: speaker.end };
}

function bareCue(scene: Scene, at: number, bounded: boolean): Cued | undefined {
  const { pieces } = scene;
  const piece = pieces[at]!;
  const after = pieces[at + 1];
  const sure = isCapital(after) || isOneOf(after, SINGULAR);
  if (COMMON.has(piece.lower) && !sure && !bounded) return undefined;
  if (isOneOf(after, NO_SPEAKER) || (!sure && after?.kind !== 'word')) return undefined;
  const speaker = speakerAfter(scene, at + 1);
  if (speaker.kind === 'none' && !bounded) return undefined;
  return { cue: cueOf(piece), at, speaker, end: Math.max(speaker.end, at + 1) };
}

/** *dikatakan Budi, diungkapkannya, disampaikan oleh Budi*. */
function passiveCue(scene: Scene, at: number): Cued {
  const piece = scene.pieces[at]!;
  const speaker: SpeakerPhrase = piece.lower.endsWith('nya')
    ? { kind: 'pronoun', end: at + 1 }
    : speakerAfter(scene, at + 1);
  return { cue: cueOf(piece), at, speaker, end: Math.max(speaker.end, at + 1) };
}

const VIEWS = wordSet(
  'taksiran perkiraan pengakuan penuturan keterangan cerita penilaian pendapat pandangan kesaksian penjelasan pengamatan',
);

/** *menurut Budi, menurutnya*; what is written has no speaker: *menurut data BPS*. */
export function according(scene: Scene, at: number): Cued | undefined {
  const piece = scene.pieces[at]!;
  if (piece.lower === 'menurutnya')
    return { cue: cueOf(piece), at, speaker: { kind: 'pronoun', end: at + 1 }, end: at + 1 };
  const by = scene.pieces[at + 1];
  if (isOneOf(by, VIEWS) && isOneOf(scene.pieces[at + 2], SINGULAR))
    // menurut taksiran dia
    return { cue: cueOf(piece), at, speaker: { kind: 'pronoun', end: at + 3 }, end: at + 3 };
  if (by?.lower.endsWith('nya') && VIEWS.has(by.lower.slice(0, -3)))
    return { cue: cueOf(piece), at, speaker: { kind: 'pronoun', end: at + 2 }, end: at + 2 };
  const speaker = speakerAfter(scene, at + 1, 'before'); // not any noun: *menurut perhitungan*
  if (speaker.kind === 'none') return undefined;
  return { cue: cueOf(piece), at, speaker, end: speaker.end };
}

/** *“…,” Budi menambahkan.*, *“…,” begitu Presiden menegaskan*; but not what leads to the next quotation. */
function clauseBehind(scene: Scene, at: number, inSentence: boolean): Cued | undefined {
  const { pieces } = scene;
  const start = pieces[at]!;
  for (let verb = at + 1; verb < at + 8; verb++) {
    const piece = pieces[verb];
    if (!piece || piece.sentence !== start.sentence || piece.kind === 'mark') return undefined;
    if (!isSayingVerb(piece.lower)) continue;
    // “A.” Budi menambahkan, B: a sentence of its own.
    if (!inSentence && pieces[verb + 1]?.text !== '.') return undefined;
    if (ONLY_WITH_CLAUSE.has(piece.lower) || leadsToSpeech(scene, verb + 1)) return undefined;
    const speaker = subjectBefore(scene, verb, at);
    return speaker.kind === 'none' ? undefined : { cue: cueOf(piece), at: verb, speaker, end: verb + 1 };
  }
  return undefined;
}

const leadsToSpeech = ({ pieces, stretchAt }: Scene, at: number) => {
  for (let next = at; next < at + 4; next++) if (stretchAt[next] !== undefined && stretchAt[next]! >= 0) return true;
  return pieces[at]?.lower === 'bahwa';
};

/** A description of who speaks where no cue is: *Budi: “…”*. */
export function speakerBeforeColon(scene: Scene, from: number, colon: number): SpeakerPhrase {
  const { mentionAt, mentions, people, pieces } = scene;
  for (let at = from; at < Math.min(colon, from + 12); at++) {
    const mention = mentionAt[at]!;
    if (mention < 0 || people.personOf[mention] === null) continue;
    return mentions[mention]!.head <= from + 1 ? { kind: 'person', mention, end: colon } : { kind: 'none', end: colon };
  }
  return colon - from <= 6 && colon > from && pieces[from]
    ? describe(scene, [from, colon], colon, 'before')
    : { kind: 'none', end: colon };
}
