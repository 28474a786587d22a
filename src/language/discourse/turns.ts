import type { Cued } from './cues';
import { resolve, type Focus } from './Focus';
import { isOneOf } from './Piece';
import type { QuotedStretch } from './quotedStretches';
import type { Speaker } from './Quotation';
import type { Scene } from './Scene';
import { wordSet } from './wordSet';

/** Somebody has asked something: who answers is somebody else. */
export interface Turn {
  readonly asker: Speaker;
  /** Who is asked, or has answered; null where nobody can be told. */
  readonly respondent: Speaker | null;
  /** Whether the text says that it is they, and not only that they spoke before. */
  readonly isTold: boolean;
  readonly last: 'question' | 'answer';
  readonly paragraph: number;
}

const QUESTIONS = wordSet('tanya bertanya menanyakan ditanyakan selidik cecar');
const ANSWERS = wordSet('jawab menjawab sahut menyahut balas membalas timpal menimpali tukas');
/** They ask, and never are whom *katanya* means. */
const PRESS = wordSet('wartawan pewarta jurnalis reporter media penyiar');
const TO = wordSet('kepada pada ke');

/** Who speaks by a cue; remembers who asked, since *jawabnya* never is the one who did. */
export function speakerBy(scene: Scene, cued: Cued, focus: Focus): Speaker | null {
  const { verb } = cued.cue;
  const { turn } = focus;
  const { paragraph } = scene.pieces[cued.at]!;
  const isAnswer = ANSWERS.has(verb);
  if (isAnswer && turn && cued.speaker.kind === 'pronoun' && isSame(focus.speaker, turn.asker))
    focus.speaker = turn.respondent;
  const before = focus.speaker;
  const speaker = resolve(scene, cued.speaker, focus);
  if (!speaker) focus.turn = null;
  else if (QUESTIONS.has(verb)) {
    const told = whoIsAsked(scene, cued, focus);
    const respondent = told ?? (isSame(before, speaker) ? (turn?.respondent ?? null) : before);
    focus.turn = { asker: speaker, respondent, isTold: told !== null, last: 'question', paragraph };
    if (isPress(speaker)) focus.speaker = respondent;
  } else if (isAnswer && turn && !isSame(speaker, turn.asker))
    focus.turn = { ...turn, respondent: speaker, isTold: true, last: 'answer', paragraph };
  else focus.turn = null;
  return speaker;
}

const isSame = (one: Speaker | null, other: Speaker) =>
  one !== null && one.person === other.person && one.name === other.name;

const isPress = ({ name, person }: Speaker) =>
  person === null && name.split(' ').some((word) => PRESS.has(word.toLowerCase()));

/** *bertanya kepada Budi, tanya Ani kepada rekannya, Budi*; null where nobody is named. */
function whoIsAsked(scene: Scene, { at, end }: Cued, focus: Focus): Speaker | null {
  const { pieces, mentionAt, people } = scene;
  const start = Math.max(at + 1, end);
  const to = [start, start + 1].find((place) => isOneOf(pieces[place], TO));
  if (to === undefined) return null;
  for (let near = to + 1; near < to + 8 && pieces[near]?.sentence === pieces[at]!.sentence; near++) {
    const mention = mentionAt[near]!;
    if (mention >= 0 && people.personOf[mention] != null)
      return resolve(scene, { kind: 'person', mention, end: near }, { ...focus, heard: new Map() });
  }
  return null;
}

/**
 * Who says a quotation without a cue that is a paragraph of its own right behind a question or answer. Undefined where no turn
 * tells, null where it may be one or the other.
 */
export function speakerByTurn({ pieces }: Scene, stretch: QuotedStretch, focus: Focus): Speaker | null | undefined {
  const { turn } = focus;
  const mark = pieces[stretch.from - 1];
  if (!turn || !mark || pieces[stretch.from - 2]?.paragraph === mark.paragraph || mark.paragraph !== turn.paragraph + 1)
    return undefined;
  const asks = pieces[stretch.to - 1]!.text === '?';
  const { last, respondent, asker, isTold } = turn;
  focus.turn = { ...turn, last: asks ? 'question' : 'answer', paragraph: pieces[stretch.to - 1]!.paragraph };
  if (last === 'answer') return asks ? asker : undefined;
  return asks || !isTold ? null : respondent;
}
