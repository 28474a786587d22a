import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { extinguish } from '../article/highlight';
import type { Place } from '../lesson/Lesson';
import { numberedBlocks } from '../ownText/numberedBlocks';
import type { OwnText } from '../ownText/OwnText';
import { withRest } from '../locales/texts';
import { warmUp } from '../state/analysis';
import { loadable } from '../ui/loadable';
import { PartBoundary } from '../ui/PartBoundary';
import { usePageTitle } from '../ui/usePageTitle';
import type { Bring } from './bring';
import styles from './LessonPage.module.css';
import { OwnArticle } from './OwnArticle';
import { OwnBar, type OwnSheet } from './OwnBar';
import { OwnHead } from './OwnHead';
import { Resumed } from './Resumed';
import { selectionOf, wordsIn, type Selection } from './selection';
import { showPlace } from './showPlace';
import type { OnTarget, StatusTarget } from './StatusTarget';
import { useEnglish } from './useEnglish';
import { useArticleEvents } from './useArticleEvents';
import { useOwnAddress } from './useOwnAddress';
import { useLoaded } from './useLoaded';
import { usePhraseLight } from './usePhraseLight';
import { useReadAloud } from './useReadAloud';
import { useReadingPosition } from './useReadingPosition';
import { useShortcuts } from './useShortcuts';
import { whenIdle } from './whenIdle';
import { focusWord } from './wordFocus';

const OwnWord = loadable(withRest(() => import('./OwnWord')));
const OwnSheets = loadable(withRest(() => import('./OwnSheets')));
const Knowing = loadable(withRest(() => import('./Knowing')));
const ListenBar = loadable(() => import('./ListenBar'));
const WordLine = loadable(withRest(() => import('./WordLine')));
const FindBar = loadable(withRest(() => import('./FindBar')));

/** A text of one's own, to be read like a lesson, but that nobody has translated or explained it: the engine does. */
export default function OwnTextPage({ text }: { text: OwnText }) {
  usePageTitle(text.header.title);
  const article = useRef<HTMLDivElement>(null);
  const target = useRef<StatusTarget | null>(null);
  const onTarget = useCallback<OnTarget>((now) => {
    target.current = now;
  }, []);
  const bringing = useRef<Bring>(async () => null);
  const [selected, select] = useState<Selection | null>(null);
  const [sheet, setSheet] = useState<OwnSheet | null>(null);
  const [card, setCard] = useState<'coming' | 'here' | 'missing'>('coming');
  const english = useEnglish(); // of the English there is only that of single words
  const settled = card !== 'coming';
  const passage = useMemo(() => ({ blocks: numberedBlocks(text) }), [text]);
  const bring = useCallback<Bring>((block) => bringing.current(block), []);
  const onBring = useCallback((now: Bring) => {
    bringing.current = now;
  }, []);
  const aloud = useReadAloud(passage, article, settled, bring);

  // After the text: first the card, then the engine, which fills the processor for a moment.
  useEffect(() => {
    const get = () =>
      OwnWord.preload().then(
        () => startTransition(() => setCard('here')),
        () => setCard('missing'), // whoever needs it then asks again
      );
    return whenIdle(() => void get().then(warmUp));
  }, []);
  const knowing = useLoaded(Knowing, settled);
  useEffect(() => () => extinguish('found'), []); // its ranges would keep the whole article
  usePhraseLight(article, null, selected, english.shown);
  const position = useReadingPosition(article, text.header.id, true, bring);
  useOwnAddress(article, bring);
  useShortcuts({
    passage,
    selected,
    lesson: null,
    quiz: `/texts/${text.header.id}/quiz`,
    toggleWords: english.toggleWords,
    aloud,
    openSheet: () => setSheet('keys'),
  });
  const toWords = (block: string) => {
    const [word] = article.current
      ? wordsIn(article.current).filter((one) => selectionOf(one, 'key')?.block === block)
      : [];
    if (word) focusWord(word);
  };
  const on = useArticleEvents(article, passage, { select, toggleSentence: english.toggleWords, toggleBlock: toWords });
  const onClose = useCallback(() => select(null), []);
  const onPlace = useCallback(
    (place: Place) => {
      select(null); // the card is about another one
      void bring(place.block).then(() => article.current && showPlace(article.current, place, 'once'));
    },
    [bring],
  );
  const [title, ...body] = passage.blocks;
  const line = english.shown.words;
  const lineBlock = line && passage.blocks.find(({ id }) => id === line.block);
  const after = lineBlock && {
    sentence: line.sentence,
    key: 'words',
    node: (
      <PartBoundary>
        <WordLine
          key={`${line.block}.${line.sentence}`}
          block={lineBlock}
          blocks={passage.blocks}
          sentence={line.sentence}
          index={null}
          onClose={() => english.toggleWords(line.block, line.sentence)}
        />
      </PartBoundary>
    ),
  };
  return (
    <div className={styles['page']}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- delegation: the words inside are the controls */}
      <div ref={article} className={styles['article']} data-article="" {...on}>
        {title && (
          <OwnHead header={text.header} title={title} after={(line?.block === title.id && after) || undefined} />
        )}
        <OwnArticle
          text={text.header.id}
          blocks={body}
          kept={selected?.block ?? null}
          line={lineBlock && after ? { block: lineBlock.id, after } : null}
          onBring={onBring}
        />
        {knowing && (
          <PartBoundary>
            <Knowing
              article={article}
              blocks={passage.blocks}
              text={text.header.id}
              selected={selected}
              target={target}
            />
          </PartBoundary>
        )}
      </div>
      {(selected !== null || card === 'here') && (
        <PartBoundary>
          <OwnWord
            blocks={passage.blocks}
            text={text.header.id}
            selected={selected}
            aloud={aloud}
            onTarget={onTarget}
            onSelect={select}
            onWordLine={english.toggleWords}
            onPlace={onPlace}
            onClose={onClose}
          />
        </PartBoundary>
      )}
      {sheet === 'find' && (
        <PartBoundary>
          <FindBar blocks={passage.blocks} article={article} bring={bring} onClose={() => setSheet(null)} />
        </PartBoundary>
      )}
      {sheet && sheet !== 'find' && (
        <PartBoundary>
          <OwnSheets sheet={sheet} onClose={() => setSheet(null)} />
        </PartBoundary>
      )}
      {aloud.state.kind !== 'off' && sheet !== 'find' && (
        <PartBoundary>
          <ListenBar aloud={aloud} />
        </PartBoundary>
      )}
      {position.resumed && <Resumed onDone={position.forget} />}
      <OwnBar text={text.header.id} speaking={aloud.reading} onOpen={setSheet} onListen={aloud.toggle} />
    </div>
  );
}
