import { isBodyNamed, meantBy, type Focus } from './Focus';
import type { ReportingCue, Speaker } from './Quotation';
import type { QuotedStretch } from './quotedStretches';
import type { Scene } from './Scene';
import type { SpeakerPhrase } from './speakerPhrase';
import type { SubjectEvent } from './SpeechEvent';
import { KIN } from './titles';
import { wordSet } from './wordSet';

/** Of how many sentences the one before speech that is about somebody may be the first. */
const FAR = 3;

/**
 * Puts whom a sentence of narration is about into the focus, if they speak elsewhere or are asked to; or aside, to have the floor
 * if speech follows.
 *
 * @param speakers who speaks by name anywhere in the text
 */
export function turnTo(scene: Scene, event: SubjectEvent, focus: Focus, speakers: ReadonlySet<number>): void {
  const { phrase, at, bearing } = event;
  const { sentence, paragraph } = scene.pieces[at]!;
  const { aside } = focus;
  const place = { sentence, paragraph };
  if (phrase.kind === 'pronoun') {
    if (!aside || aside.sentence < sentence - FAR) return;
    if (bearing === 'asked') focus.speaker = aside.speaker;
    else focus.aside = { ...aside, ...place };
    return;
  }
  if (phrase.kind === 'none') {
    focus.aside = { ...event, ...place, speaker: null };
    return;
  }
  const isBack = phrase.kind === 'description' && phrase.pointed && aside?.speaker && aside.sentence >= sentence - FAR;
  const speaker = meantBy(scene, phrase, isBack ? { ...focus, speaker: aside.speaker } : focus);
  if (!speaker) return;
  if (speaker.person === null && bearing !== 'asked' && !isSomebody(scene, phrase)) return;
  const speaks = speaker.person !== null && (speakers.has(speaker.person) || focus.heard.has(speaker.person));
  const first = !focus.speaker && speaker.person !== null && bearing !== 'undergoes';
  if (bearing === 'asked' || first || (speaks && bearing !== 'undergoes')) {
    focus.speaker = speaker;
    focus.aside = null;
  } else focus.aside = { ...event, ...place, speaker };
}

/** Whether somebody without a name is one person: *seorang warga, pria itu, ibu korban*; not *warga*. */
function isSomebody({ pieces }: Scene, phrase: SpeakerPhrase): boolean {
  if (phrase.kind !== 'description') return false;
  const first = pieces[phrase.from]!.lower;
  return (
    phrase.pointed ||
    ONE.has(first) ||
    (KIN.has(first) && phrase.to > phrase.from + 1) ||
    pieces[phrase.to]?.lower === 'yang'
  );
}
const ONE = wordSet('seorang salah sang');

/**
 * *Andi menggeleng. “Tidak,” katanya*: gives the floor to whom narration right before speech is about, in its paragraph or, where
 * they have just come in, in the one before. Not so if the speech tells of them; if that cannot be told, nobody is in the focus.
 *
 * @param at a piece of the quotation or report
 * @param stretch what is quoted, if anything is
 * @param cue what reports it
 */
export function giveFloor(
  scene: Scene,
  at: number,
  stretch: QuotedStretch | null,
  cue: ReportingCue | undefined,
  focus: Focus,
): void {
  const { sentence, paragraph } = scene.pieces[at]!;
  const { aside, body } = focus;
  if (body?.before && body.paragraph !== paragraph && focus.speaker && isBodyNamed(focus.speaker))
    focus.speaker = body.before;
  focus.aside = null;
  if (!aside || aside.sentence < sentence - FAR || paragraph - aside.paragraph > 1) return;
  if (cue && GOES_ON.has(cue.verb) && !hasSpoken(aside.speaker, focus)) return;
  const voice = stretch ? voiceOf(scene, stretch) : 'neither';
  if (aside.bearing === 'undergoes') {
    if (voice === 'own') focus.speaker = aside.speaker;
    else if (voice === 'neither' && paragraph === aside.paragraph) focus.speaker = null;
    return;
  }
  if (paragraph !== aside.paragraph && aside.entry === 'again' && voice !== 'own') {
    if (aside.sentence === sentence - 1 && aside.speaker?.person != null) focus.speaker = null;
    return;
  }
  focus.speaker = voice === 'of-another' && !aside.hasOther ? null : aside.speaker;
}

/** Whoever goes on has spoken before: *sambungnya*. */
const GOES_ON = wordSet('sambung lanjut tambah imbuh ulang pungkas tutup menambahkan melanjutkan menyambung');

const hasSpoken = (speaker: Speaker | null, { heard, speaker: last }: Focus) =>
  last === null || (speaker?.person != null && heard.has(speaker.person));

const OWN = wordSet('saya aku');
const OURS = wordSet('kami kita');
const OTHERS = wordSet('dia ia beliau almarhum almarhumah mendiang korban pelaku tersangka terdakwa dirinya');

/** Whose words they are by what they call people: one’s own (*saya*), those about another (*dia*), or it cannot be told. */
function voiceOf({ pieces }: Scene, { from, to }: QuotedStretch): 'own' | 'of-another' | 'neither' {
  const words = pieces.slice(from, to);
  if (words.some(({ lower }) => OWN.has(lower))) return 'own';
  if (words.some(({ lower }) => OURS.has(lower))) return 'neither';
  return words.some(({ lower }) => OTHERS.has(lower)) ? 'of-another' : 'neither';
}
