import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { extinguish } from '../article/highlight';
import type { Place } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { withRest } from '../locales/texts';
import { loadable } from '../ui/loadable';
import { usePageTitle } from '../ui/usePageTitle';
import { Article } from './Article';
import styles from './LessonPage.module.css';
import { PartBoundary } from '../ui/PartBoundary';
import { Resumed } from './Resumed';
import { ReaderBar, type ReaderSheet } from './ReaderBar';
import type { Selection } from './selection';
import { showPlace } from './showPlace';
import type { OnTarget, StatusTarget } from './StatusTarget';
import { useAddressedPlace } from './useAddressedPlace';
import { useArticleEvents } from './useArticleEvents';
import { useEnglish } from './useEnglish';
import { useLesson } from './useLesson';
import { useNoteMarks } from './useNoteMarks';
import { useLoaded } from './useLoaded';
import { usePhraseLight } from './usePhraseLight';
import { useReadAloud } from './useReadAloud';
import { useReadingPosition } from './useReadingPosition';
import { useShortcuts } from './useShortcuts';
import { whenIdle } from './whenIdle';

const OpenWord = loadable(() => import('./OpenWord'));
const Sheets = loadable(withRest(() => import('./Sheets')));
const WordLine = loadable(withRest(() => import('./WordLine')));
const Knowing = loadable(withRest(() => import('./Knowing')));
const ListenBar = loadable(() => import('./ListenBar'));

/** One lesson, to be read: the article, the card of the word that is open, the sheets, the controls at the edge. */
export function LessonPage({ passage }: { passage: Passage }) {
  usePageTitle(passage.source.title);
  const article = useRef<HTMLDivElement>(null);
  const target = useRef<StatusTarget | null>(null);
  const onTarget = useCallback<OnTarget>((now) => {
    target.current = now;
  }, []);
  const [selected, select] = useState<Selection | null>(null);
  const [sheet, setSheet] = useState<ReaderSheet | null>(null);
  const [card, setCard] = useState<'coming' | 'here' | 'missing'>('coming');
  const english = useEnglish();
  const { lesson, settled, retry } = useLesson(passage, card !== 'coming', selected !== null || sheet !== null);
  const aloud = useReadAloud(passage, article, settled);

  useEffect(() => {
    const preload = () =>
      OpenWord.preload().then(
        () => startTransition(() => setCard('here')),
        () => setCard('missing'), // whoever needs it then asks again
      );
    return whenIdle(() => void preload());
  }, []);
  const knowing = useLoaded(Knowing, settled);
  useEffect(() => () => extinguish('found'), []); // its ranges would keep the whole article
  usePhraseLight(article, lesson.read?.index ?? null, selected, english.shown);
  useNoteMarks(article, lesson.whole?.notes);
  const position = useReadingPosition(article, passage.id, settled);
  useAddressedPlace(article);
  useShortcuts({
    passage,
    selected,
    lesson: { english },
    quiz: `/lessons/${passage.id}/quiz`,
    toggleWords: english.toggleWords,
    aloud,
    openSheet: setSheet,
  });
  const on = useArticleEvents(article, passage, { select, ...english });

  const line = english.shown.words;
  const lineBlock = line && passage.blocks.find(({ id }) => id === line.block);
  const onClose = useCallback(() => select(null), []);
  const onPlace = useCallback((place: Place) => {
    select(null); // the card is about another one
    if (article.current) showPlace(article.current, place);
  }, []);
  return (
    <div className={styles['page']}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- delegation: the words inside are the controls */}
      <div ref={article} className={styles['article']} data-article="" {...on}>
        <Article
          passage={passage}
          english={english.shown}
          line={
            lineBlock && (
              <PartBoundary>
                <WordLine
                  key={`${line.block}.${line.sentence}`}
                  block={lineBlock}
                  blocks={passage.blocks}
                  sentence={line.sentence}
                  index={lesson.read?.index ?? null}
                  onClose={() => english.toggleWords(line.block, line.sentence)}
                />
              </PartBoundary>
            )
          }
        />
        {knowing && (
          <PartBoundary>
            <Knowing article={article} blocks={passage.blocks} text={passage.id} selected={selected} target={target} />
          </PartBoundary>
        )}
      </div>
      {(selected !== null || card === 'here') && (
        <PartBoundary>
          <OpenWord
            passage={passage}
            lesson={lesson}
            selected={selected}
            aloud={aloud}
            onTarget={onTarget}
            onSelect={select}
            onWordLine={english.toggleWords}
            onClose={onClose}
            onRetry={retry}
          />
        </PartBoundary>
      )}
      {sheet && (
        <PartBoundary>
          <Sheets
            sheet={sheet}
            lesson={lesson}
            onSheet={setSheet}
            onRetry={retry}
            onPlace={onPlace}
            onEnglish={english.reset}
            onClose={() => setSheet(null)}
          />
        </PartBoundary>
      )}
      {aloud.state.kind !== 'off' && (
        <PartBoundary>
          <ListenBar aloud={aloud} />
        </PartBoundary>
      )}
      {position.resumed && <Resumed onDone={position.forget} />}
      <ReaderBar lesson={passage.id} speaking={aloud.reading} onOpen={setSheet} onListen={aloud.toggle} />
    </div>
  );
}
