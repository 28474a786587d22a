import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { GlossaryEntry, Place } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { sentenceAt } from '../lesson/sentences';
import { withRest } from '../locales/texts';
import { loadable } from '../ui/loadable';
import { afterPaint } from './afterPaint';
import { CardActions } from './CardActions';
import { CardMeaning, CardWaiting } from './CardMeaning';
import { CardRest } from './CardRest';
import { entryIn, isUnit, keyOf, lookAt, type Chosen } from './lookAt';
import { PartBoundary } from '../ui/PartBoundary';
import { selectionOf, wordsIn, type Selection, type WordPlace } from './selection';
import { showPlace } from './showPlace';
import type { OnTarget } from './StatusTarget';
import type { LessonState } from './useLesson';
import type { ReadAloud } from './useReadAloud';
import WordCard from './WordCard';
import { wordForKey } from './wordFocus';

const WordTrace = loadable(withRest(() => import('./WordTrace')));
const WordStatus = loadable(withRest(() => import('./WordStatus')));
const WordExample = loadable(withRest(() => import('./WordExample')));

interface Props {
  passage: Passage;
  lesson: LessonState;
  selected: Selection | null;
  aloud: ReadAloud;
  /** Told what the card's status is about. */
  onTarget: OnTarget;
  onSelect: (selection: Selection | null) => void;
  /** Shows a sentence of the article word by word, or no longer. */
  onWordLine: (block: string, sentence: number) => void;
  onClose: () => void;
  onRetry: () => void;
}

/** While no word is open the closed card is about the lesson's first one: the first tap then only changes it. */
const FIRST: WordPlace = { block: 'title', offset: 0 };

/** The card of the word that is open. */
export default function OpenWord(props: Props) {
  const { passage, lesson, selected, aloud, onSelect, onClose, onRetry } = props;
  const [chosen, choose] = useState<Chosen | null>(null);
  const at = selected ?? FIRST;
  const look = lesson.read && lookAt(lesson.read, at);
  const rest = useRest(selected, look !== null);
  const waiting = lesson.whole ? null : <CardWaiting failed={lesson.failed} onRetry={onRetry} />;
  const open = useRef(selected);
  useLayoutEffect(() => {
    open.current = selected;
  }, [selected]);
  const isOpen = useCallback(
    ({ block, offset }: WordPlace) => open.current?.block === block && open.current.offset === offset,
    [],
  );
  const onWalk = (key: string) => {
    const article = selected?.element.closest<HTMLElement>('[data-article]');
    const next = selected && article ? wordForKey(key, selected.element, article) : undefined;
    if (next) onSelect(selectionOf(next, 'key'));
  };
  return (
    <WordCard selection={selected} heading={selected?.element.textContent ?? ''} onClose={onClose} onWalk={onWalk}>
      {look ? <CardMeaning look={look} entry={entryIn(look, at, chosen)} waiting={waiting} /> : waiting}
      {rest && (
        <Rest
          passage={passage}
          lesson={lesson}
          onTarget={props.onTarget}
          at={rest}
          chosen={chosen}
          onChoose={choose}
          onSelect={onSelect}
          isOpen={isOpen}
          onWordLine={props.onWordLine}
          aloud={aloud}
          failure={lesson.failed === 'no' ? null : waiting}
        />
      )}
    </WordCard>
  );
}

/**
 * The word of which the card says all that it can: a frame behind the one that is open, so that the meaning is painted first;
 * and a frame longer than it, so that a button which has the focus is still there when the focus goes back to the word. The
 * closed card is drawn whole once, so that the browser has laid out whatever is in a card, and is then emptied: a tap need
 * not take anything away.
 */
function useRest(selected: Selection | null, ready: boolean): WordPlace | null {
  const [shown, setShown] = useState<WordPlace | null>(FIRST);
  useEffect(() => {
    if (ready || selected) return afterPaint(() => startTransition(() => setShown(selected)));
  }, [selected, ready]);
  return shown === FIRST && selected ? null : shown;
}

interface RestProps extends Pick<Props, 'passage' | 'lesson' | 'aloud' | 'onTarget' | 'onSelect' | 'onWordLine'> {
  at: WordPlace;
  chosen: Chosen | null;
  onChoose: (chosen: Chosen) => void;
  /** Whether it is still this word that is open: this part of the card may be a frame behind. */
  isOpen: (at: WordPlace) => boolean;
  failure: ReactNode;
}

/** Knows nothing of the word that is open: it is drawn anew when its own turn comes. */
function Rest({ passage, lesson, at, chosen, onChoose, isOpen, failure, ...page }: RestProps) {
  const { aloud, onTarget, onSelect, onWordLine } = page;
  // For one sentence: the next word in it still has its English.
  const [english, setEnglish] = useState<string | null>(null);
  const look = lesson.read && lookAt(lesson.read, at);
  if (!look) return null;
  const entry = entryIn(look, at, chosen);
  const block = passage.blocks.find(({ id }) => id === at.block);
  const sentence = block ? sentenceAt(block, at.offset) : 0;
  const sentenceKey = `${at.block}.${sentence}`;
  const word = at.element?.textContent ?? '';
  const goTo = (next: Place) => {
    const article = at.element?.closest<HTMLElement>('[data-article]');
    if (!article) return;
    showPlace(article, next, 'once'); // the card is placed beside it
    const word = wordsIn(article).find((element) => {
      const here = selectionOf(element, 'pointer');
      return here?.block === next.block && here.offset === next.spans[0]?.[0];
    });
    if (word) onSelect(selectionOf(word, at.by ?? 'pointer'));
  };
  const nextPlace = (of: GlossaryEntry) => {
    const next = placeAfter(of, at);
    if (next) goTo(next);
  };
  // The engine is asked about a word that somebody has opened, no other.
  const trace = at.element && block && (
    <PartBoundary>
      <WordTrace
        key={keyOf(at)}
        text={block.text}
        offset={at.offset}
        blocks={passage.blocks}
        entry={entry}
        word={entry && isUnit(entry) ? word : null}
        entity={look.entity}
      />
      <WordExample
        key={`${keyOf(at)} elsewhere`}
        blocks={passage.blocks}
        block={at.block}
        offset={at.offset}
        onPlace={goTo}
      />
    </PartBoundary>
  );
  const status = at.element && block && (
    <PartBoundary>
      <WordStatus
        blocks={passage.blocks}
        block={at.block}
        offset={at.offset}
        text={passage.id}
        explains={entry && isUnit(entry) ? 'phrase' : 'word'}
        onTarget={onTarget}
        isOpen={() => isOpen(at)}
      />
    </PartBoundary>
  );
  const actions = (
    <CardActions
      onListen={() => aloud.say(word)}
      onListenSentence={() => aloud.readSentence(at.block, sentence)}
      english={english === sentenceKey}
      onEnglish={() => setEnglish(english === sentenceKey ? null : sentenceKey)}
      onWordLine={() => {
        onSelect(null); // it stands where the card would be
        onWordLine(at.block, sentence);
      }}
    />
  );
  return (
    <CardRest
      look={look}
      entry={entry}
      failure={failure}
      status={status}
      trace={trace}
      english={english === sentenceKey ? sentenceIn(passage, at.block, sentence) : null}
      actions={actions}
      onChoose={(id) => onChoose({ at: keyOf(at), id })}
      onNextPlace={nextPlace}
    />
  );
}

function sentenceIn({ english }: Passage, block: string, sentence: number): string | null {
  const translation = english[block];
  const span = translation?.sentences[sentence];
  return span ? translation.text.slice(...span).trim() : null;
}

/** The next place of the entry in reading order, from the first again after the last. */
function placeAfter({ places }: GlossaryEntry, { block, offset }: WordPlace): Place | undefined {
  const at = places.findIndex(
    (place) => place.block === block && place.spans.some(([start, end]) => start <= offset && offset < end),
  );
  return places[(at + 1) % places.length];
}
