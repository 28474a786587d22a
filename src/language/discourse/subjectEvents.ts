import { isHearsay } from './cueIn';
import { cueOf } from './cues';
import { isOneOf } from './Piece';
import { isPassive, isSayingVerb } from './reportingVerbs';
import { isRoleWord } from './rolesAround';
import type { Scene } from './Scene';
import { describe, isPossessor, POINTERS, SINGULAR, speakerAfter, type SpeakerPhrase } from './speakerPhrase';
import type { SpeechEvent } from './SpeechEvent';
import { subjectBefore } from './subjectBefore';
import { wordSet } from './wordSet';

const HEARSAY = wordSet('hal demikian ini');
const LEADS = wordSet('sementara itu , namun sedangkan adapun lalu kemudian');
const ANYONE = wordSet('seorang salah');

/** *Hal itu disampaikan (oleh) Budi*, *Demikian dikatakan Budi*. */
export function toldIn(scene: Scene, from: number, to: number): SpeechEvent | undefined {
  const { pieces, stretchAt } = scene;
  for (let at = from + 1; at < to; at++) {
    if (stretchAt[at]! >= 0 || !isSayingVerb(pieces[at]!.lower) || !isHearsay(pieces, at + 1)) continue;
    const speaker = subjectBefore(scene, at, from);
    if (speaker.kind !== 'none')
      return { kind: 'told', at, cued: { cue: cueOf(pieces[at]!), at, speaker, end: at + 1 } };
  }
  for (let at = from + 1; at < Math.min(to, from + 6); at++) {
    if (stretchAt[at]! >= 0 || !isPassive(pieces[at]!.lower)) continue;
    if (!isOneOf(pieces[from], HEARSAY) && !isOneOf(pieces[at - 1], POINTERS)) continue;
    const speaker = speakerAfter(scene, at + 1);
    if (speaker.kind === 'none') return undefined;
    return { kind: 'told', at, cued: { cue: cueOf(pieces[at]!), at, speaker, end: speaker.end } };
  }
  return undefined;
}

const INTERVIEW = wordSet(
  'ditemui dijumpai dihubungi dikonfirmasi ditanya ditanyai dimintai diwawancarai diwawancara berkomentar bicara berbicara suara menanggapi mengunggah',
);

/** Whom a sentence is about: the name that it begins with; where somebody is asked, also a pronoun or a description. */
export function subjectEvent(scene: Scene, start: number, to: number): SpeechEvent | undefined {
  const { pieces, mentionAt, mentions, people, stretchAt } = scene;
  let from = start;
  while (from < to && isOneOf(pieces[from], LEADS)) from++;
  if (from >= to || stretchAt[from]! >= 0) return undefined;
  const interviewed = pieces
    .slice(from, to)
    .some((piece, by) => stretchAt[from + by]! < 0 && INTERVIEW.has(piece.lower));
  for (let at = from; at < Math.min(to, from + 30); at++) {
    let mention = mentionAt[at]!;
    if (mention < 0) continue;
    while ((mentions[mention + 1]?.head ?? Infinity) <= mentions[mention]!.from) mention++; // istri Hamid, Nursina
    if (people.personOf[mention] === null) continue;
    const { head } = mentions[mention]!;
    if (head > from + 1) continue;
    const phrase: SpeakerPhrase = isPossessor(scene, head, mention)
      ? describe(scene, [head, mentions[mention]!.to], at, 'before')
      : { kind: 'person', mention, end: at + 1 };
    return { kind: 'subject', at: from, phrase, interviewed };
  }
  if (!interviewed) return undefined;
  if (isOneOf(pieces[from], SINGULAR))
    return { kind: 'subject', at: from, phrase: { kind: 'pronoun', end: from + 1 }, interviewed };
  if (!isRoleWord(pieces[from]!) && !isOneOf(pieces[from], ANYONE)) return undefined;
  let end = from + 1;
  while (
    end < to &&
    pieces[end]!.kind === 'word' &&
    !/^(?:v|vt|prep|conj|aux|neg|adv)$/u.test(pieces[end]!.token.wordClass ?? '')
  )
    end++;
  return { kind: 'subject', at: from, phrase: describe(scene, [from, end], end, 'before'), interviewed };
}
