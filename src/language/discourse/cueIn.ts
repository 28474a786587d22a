import { closingCue } from './closingCue';
import { according, cueOf, type Cued } from './cues';
import { isCapital, isOneOf, type Piece } from './Piece';
import { isBareStem, isPassive, isSayingVerb, ONLY_WITH_CLAUSE, stemWithNya } from './reportingVerbs';
import type { Scene } from './Scene';
import { SINGULAR } from './functionWords';
import { speakerAfter } from './speakerPhrase';
import { subjectBefore } from './subjectBefore';
import { wordSet } from './wordSet';

const BEHIND_SPEAKER = wordSet('di dalam saat kepada ketika usai pada seperti lagi');
const OPENERS = wordSet(
  'dan namun sementara sedangkan tetapi tapi karena sebab bahwa masih juga sebagaimana pasalnya padahal itu adalah ini',
);
const AGENT = wordSet('dia ia beliau oleh');
const THING = wordSet('hal');
const THAT = wordSet('itu ini tersebut demikian serupa senada');
/** *berjanji akan datang* says what; *berjanji datang* hardly does. */
const PROMISES = wordSet('berjanji');
const WILL = wordSet('akan tidak tak');
const NO_CLAUSE = wordSet('dan atau di ke dari yang');

/** What opens the clause that a verb reports. */
const CLAUSE = wordSet('bahwa agar supaya kalau jika , : bila apabila apakah mengapa bagaimana kenapa');
/** Objects of things done, not said: *menyampaikan surat, menyebut nama, meminta maaf*. */
const DEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  menyebut: wordSet('nama nama-nama namanya kata angka merek'),
  meminta: wordSet('maaf bantuan izin uang tolong restu diri sumbangan doa waktu foto imbalan tebusan'),
  menyampaikan: wordSet('surat bantuan dokumen berkas santunan paket undangan proposal'),
  menganggap: wordSet('remeh enteng sepele biasa rendah penting'),
  minta: wordSet('maaf tolong bantuan izin uang doa ampun restu foto makan minum tambah'),
  menaksir: wordSet('harga'),
  mengaku: wordSet('bersalah kalah sebagai'),
  mengajak: wordSet('bicara main bermain ngobrol'),
  memohon: wordSet('maaf izin'),
  berpandangan: wordSet('lain sama serupa berbeda'),
  berpendapat: wordSet('lain sama serupa berbeda'),
  berjanji: wordSet('temu'),
  menilai: wordSet('rendah tinggi'),
  menyatakan: wordSet('diri perang cinta menyerah selamat'),
  menceritakan: wordSet('dongeng'),
  mengingatkan: wordSet('pada'),
  menambahkan: wordSet('gula garam air kategori satu dua tiga gol bumbu kata'),
};

/**
 * The first cue among the writer's own words from one piece up to another: *Budi mengatakan*, *menurut Budi*, *…, kata Budi, …*.
 * Undefined where nothing is reported, or nobody is there who could.
 */
export function cueIn(scene: Scene, from: number, to: number): Cued | undefined {
  const { pieces } = scene;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const piece = pieces[at]!;
    if (piece.text === '(') depth++;
    else if (piece.text === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || piece.kind !== 'word' || scene.stretchAt[at]! >= 0) continue;
    const found = cueAt(scene, at, from);
    if (found && found.at < to) return found;
  }
  return undefined;
}

function cueAt(scene: Scene, at: number, from: number): Cued | undefined {
  const { pieces } = scene;
  const piece = pieces[at]!;
  const { lower } = piece;
  if (lower === 'menurut' || lower === 'menurutnya') return accordingIn(scene, at, from);
  if (stemWithNya(lower)) {
    const bounded = at === from ? isCapital(piece) : pieces[at - 1]!.text === ',' && isEnd(pieces[at + 1], piece);
    return bounded ? { cue: cueOf(piece), at, speaker: { kind: 'pronoun', end: at + 1 }, end: at + 1 } : undefined;
  }
  if (pieces[at - 1]?.text === ',' && at > from) {
    const closing = closingCue(scene, at);
    if (closing) return closing;
  }
  if (isBareStem(lower)) return bareIn(scene, at, from);
  if (isPassive(lower)) return passiveIn(scene, at, from);
  return isSayingVerb(lower) && reports(pieces, at) ? activeIn(scene, at, from) : undefined;
}

/** At the beginning of a clause, or before somebody: *kredit itu menurut Budi naik*. */
function accordingIn(scene: Scene, at: number, from: number): Cued | undefined {
  const cued = according(scene, at);
  if (!cued || beginsClause(scene.pieces, at, from)) return cued;
  const sure = cued.speaker.kind === 'person' || cued.speaker.kind === 'pronoun';
  return sure && !isOneOf(scene.pieces[at - 1], RELATIVE) ? cued : undefined;
}

const RELATIVE = wordSet('yang untuk harus tidak tak');

const isEnd = (next: Piece | undefined, piece: Piece) =>
  !next || next.sentence !== piece.sentence || next.kind === 'mark' || isOneOf(next, BEHIND_SPEAKER);

const beginsClause = (pieces: readonly Piece[], at: number, from: number) =>
  at === from || pieces[at - 1]!.kind === 'mark' || isOneOf(pieces[at - 1], OPENERS);

const SO = wordSet('demikian begitu');

/** *Perusahaan itu, kata dia, …*; *…, kata Budi.*; *Kata Budi, …*. */
function bareIn(scene: Scene, at: number, from: number): Cued | undefined {
  const { pieces } = scene;
  const [before, piece, after] = [pieces[at - 1], pieces[at]!, pieces[at + 1]];
  const demikian = isOneOf(before, SO) && pieces[at - 2]?.text === ',';
  if (at > from ? before!.text !== ',' && !demikian : !(isCapital(piece) && COMMON_STEMS.has(piece.lower)))
    return undefined;
  if (!isCapital(after) && !isOneOf(after, SINGULAR)) return undefined;
  const speaker = speakerAfter(scene, at + 1);
  if (speaker.kind === 'none' || /^di\p{L}{4,}$/u.test(pieces[speaker.end]?.lower ?? '')) return undefined; // kata Natal disebutkan
  return { cue: cueOf(piece), at, speaker, end: speaker.end };
}

/** Those that begin a sentence, before who speaks: *Kata Budi, …*. */
const COMMON_STEMS = wordSet('kata ujar ucap tutur ungkap');

/** *Dikatakan Budi, …*; *dijelaskannya, …*: by somebody. */
function passiveIn(scene: Scene, at: number, from: number): Cued | undefined {
  const { pieces } = scene;
  const piece = pieces[at]!;
  if (at > from && pieces[at - 1]!.kind !== 'mark') return undefined;
  if (piece.lower.endsWith('nya'))
    return { cue: cueOf(piece), at, speaker: { kind: 'pronoun', end: at + 1 }, end: at + 1 };
  if (!isCapital(pieces[at + 1]) && !isOneOf(pieces[at + 1], AGENT)) return undefined;
  const speaker = speakerAfter(scene, at + 1);
  return speaker.kind === 'none' ? undefined : { cue: cueOf(piece), at, speaker, end: speaker.end };
}

function activeIn(scene: Scene, at: number, from: number): Cued | undefined {
  const speaker = subjectBefore(scene, at, from);
  return speaker.kind === 'none' ? undefined : { cue: cueOf(scene.pieces[at]!), at, speaker, end: at + 1 };
}

/** *menyatakan hal itu*: it says of other sentences who said them. */
export const isHearsay = (pieces: readonly Piece[], at: number): boolean =>
  isOneOf(pieces[at], THING) && isOneOf(pieces[at + 1], THAT);

/** *bertanya kepada rekannya, Budi, “…”*: so far behind, in pieces. */
const WHOM = wordSet('kepada pada');
const FAR = 9;

/** Adjectives: *optimistis target tercapai*, but not *tetap optimistis, dan*. */
const FEELINGS = wordSet('yakin optimistis optimis pesimistis');

/** Whether a verb says something here, and does not do something. */
function reports(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  let next = at + 1;
  if (pieces[next]?.lower === 'pula' || pieces[next]?.lower === 'juga') next++;
  const after = pieces[next];
  if (!after || after.sentence !== piece.sentence) return false;
  if (DEEDS[piece.lower]?.has(after.lower)) return false;
  if (isHearsay(pieces, next)) return false;
  if (!ONLY_WITH_CLAUSE.has(piece.lower)) return true;
  const far = isOneOf(after, WHOM) ? FAR : 3;
  for (let near = far === FAR ? next + 1 : next; near < next + far; near++) {
    const word = pieces[near];
    if (!word || word.sentence !== piece.sentence) return false;
    if (near === next && PROMISES.has(piece.lower) && isOneOf(word, WILL)) return true;
    if (isOneOf(word, CLAUSE)) return !(word.text === ',' && FEELINGS.has(piece.lower));
    if (FEELINGS.has(piece.lower) && near === next && word.kind === 'word') return !isOneOf(word, NO_CLAUSE);
    if (isOneOf(word, NO_CLAUSE)) return false;
  }
  return false;
}
