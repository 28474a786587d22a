import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GlossaryEntry, Place } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { sentenceAt } from '../lesson/sentences';
import { Button } from '../ui/Button';
import { withRest } from '../locales/texts';
import { Icon } from '../ui/Icon';
import { loadable } from '../ui/loadable';
import { afterPaint } from './afterPaint';
import { CardContent, CardWaiting } from './CardContent';
import { lookAt } from './lookAt';
import { PartBoundary } from './PartBoundary';
import { selectionOf, wordsIn, type Selection } from './selection';
import { showPlace } from './showPlace';
import type { useEnglish } from './useEnglish';
import type { LessonState } from './useLesson';
import type { ReadAloud } from './useReadAloud';
import WordCard from './WordCard';
import { wordForKey } from './wordFocus';

const WordTrace = loadable(withRest(() => import('./WordTrace')));

interface Props {
  passage: Passage;
  lesson: LessonState;
  selected: Selection | null;
  english: ReturnType<typeof useEnglish>;
  aloud: ReadAloud;
  onSelect: (selection: Selection | null) => void;
  onClose: () => void;
  onRetry: () => void;
}

/** The card of the word that is open. */
export default function OpenWord(props: Props) {
  const { passage, lesson, selected, onSelect, onClose, onRetry } = props;
  // While no word is open the closed card holds the lesson's first one: the first tap then only changes it.
  const { block, offset } = selected ?? { block: 'title', offset: 0 };
  const look = lesson.read ? lookAt(lesson.read, block, offset) : null;
  const onWalk = (key: string) => {
    const article = selected?.element.closest<HTMLElement>('[data-article]');
    const next = selected && article ? wordForKey(key, selected.element, article) : undefined;
    if (next) onSelect(selectionOf(next, 'key'));
  };
  const nextPlace = (entry: GlossaryEntry) => {
    const next = selected && placeAfter(entry, selected);
    const article = selected?.element.closest<HTMLElement>('[data-article]');
    if (!next || !article) return;
    showPlace(article, next, 'once'); // the card is placed beside it
    const word = wordsIn(article).find((element) => {
      const at = selectionOf(element, 'pointer');
      return at?.block === next.block && at.offset === next.spans[0]?.[0];
    });
    if (word) onSelect(selectionOf(word, selected.by));
  };
  const at = `${block}.${offset}`;
  const text = passage.blocks.find(({ id }) => id === block)?.text;
  // The engine is asked about a word that somebody has opened, no other.
  const shown = useShown(selected);
  const trace = (entry: GlossaryEntry | undefined) =>
    selected &&
    selected.element === shown?.element &&
    text !== undefined && (
      <PartBoundary>
        <WordTrace key={at} text={text} offset={offset} entry={entry} />
      </PartBoundary>
    );
  const waiting = lesson.whole ? null : <CardWaiting failed={lesson.failed} onRetry={onRetry} />;
  return (
    <WordCard selection={selected} heading={selected?.element.textContent ?? ''} onClose={onClose} onWalk={onWalk}>
      {look ? (
        <CardContent
          look={look}
          at={at}
          trace={trace}
          waiting={waiting}
          failed={lesson.failed !== 'no'}
          actions={<CardActions {...props} at={{ block, offset }} word={selected?.element.textContent ?? ''} />}
          onNextPlace={nextPlace}
        />
      ) : (
        waiting
      )}
    </WordCard>
  );
}

/** The word whose meaning has been painted: what is asked of the engine comes after that. */
function useShown(selected: Selection | null): Selection | null {
  const [shown, setShown] = useState<Selection | null>(null);
  useEffect(() => afterPaint(() => startTransition(() => setShown(selected))), [selected]);
  return shown;
}

interface ActionsProps extends Props {
  at: Pick<Selection, 'block' | 'offset'>;
  word: string;
}

function CardActions({ passage, at, word, english, aloud }: ActionsProps) {
  const { t } = useTranslation();
  const block = passage.blocks.find(({ id }) => id === at.block);
  if (!block) return null;
  const sentence = sentenceAt(block, at.offset);
  const open = english.shown.open?.block === block.id && english.shown.open.sentence === sentence;
  return (
    <>
      <Button look="quiet" onClick={() => aloud.say(word)}>
        <Icon name="listen" size={20} />
        {t('card.listen')}
      </Button>
      <Button look="quiet" onClick={() => aloud.readSentence(block.id, sentence)}>
        <Icon name="play" size={20} />
        {t('card.listenSentence')}
      </Button>
      <Button look="quiet" aria-pressed={open} onClick={() => english.toggleSentence(block.id, sentence)}>
        <Icon name="translate" size={20} />
        {t(open ? 'card.hideSentence' : 'card.showSentence')}
      </Button>
    </>
  );
}

/** The next place of the entry in reading order, from the first again after the last. */
function placeAfter({ places }: GlossaryEntry, { block, offset }: Selection): Place | undefined {
  const at = places.findIndex(
    (place) => place.block === block && place.spans.some(([start, end]) => start <= offset && offset < end),
  );
  return places[(at + 1) % places.length];
}
