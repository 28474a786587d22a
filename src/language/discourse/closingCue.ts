import type { Cued } from './cues';
import { isCapital, isOneOf, type Piece } from './Piece';
import type { ReportingCue } from './Quotation';
import { isRoleWord } from './rolesAround';
import type { Scene } from './Scene';
import { speakerAfter } from './speakerPhrase';
import { wordSet } from './wordSet';

const SO = wordSet('demikian begitu');
/** *demikian penjelasan Budi*. */
const SAYINGS = wordSet(
  'penjelasan pernyataan keterangan pesan penuturan pengakuan ungkapan paparan jawaban cerita harapan imbauan seruan laporan penegasan tutur uraian',
);
/** *demikian Budi menutup sambutan*. */
const CLOSING = wordSet('menutup mengakhiri memungkasi menandaskan di kepada dalam saat ketika usai');

/** *“…,” demikian Budi*, *…, demikian dilaporkan Budi*, *demikian pernyataan Budi.*; not *begitu Budi tiba*. */
export function closingCue(scene: Scene, at: number): Cued | undefined {
  const { pieces } = scene;
  const so = pieces[at];
  if (!so || !isOneOf(so, SO)) return undefined;
  const behind = pieces[at + 1];
  const isPassive = behind !== undefined && /^di\p{L}{3,}(?:kan|i)$/u.test(behind.lower);
  const start = isPassive || isOneOf(behind, SAYINGS) ? at + 2 : at + 1;
  const first = pieces[start];
  if (!first || first.sentence !== so.sentence || !(isCapital(first) || isRoleWord(first))) return undefined;
  const speaker = speakerAfter(scene, start, 'before');
  if (speaker.kind === 'none' || !isOver(pieces, so, speaker.end)) return undefined;
  const told = isPassive ? behind : so;
  const cue: ReportingCue = { span: [told.start, told.end], verb: told.lower };
  return { cue, at: isPassive ? at + 1 : at, speaker, end: speaker.end };
}

const isOver = (pieces: readonly Piece[], so: Piece, end: number) => {
  const next = pieces[end];
  return !next || next.sentence !== so.sentence || next.kind === 'mark' || isOneOf(next, CLOSING);
};
