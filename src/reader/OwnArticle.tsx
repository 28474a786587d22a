import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  Fragment,
  memo,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { AfterSentence } from '../article/BlockText';
import { BlockView } from '../article/BlockView';
import type { NumberedBlock } from '../ownText/OwnText';
import { useSettings } from '../state/settings';
import { afterPaint } from './afterPaint';
import type { Bring } from './bring';
import styles from './OwnArticle.module.css';
import { heightOf, textMetrics } from './textMetrics';
import { useBringing } from './useBringing';
import { drawnOf } from './drawnOf';
import { usePrinting } from './usePrinting';
import { useWindowWidth } from './useWindowWidth';

interface Props {
  text: string;
  blocks: readonly NumberedBlock[];
  /** The block whose word is open: it stays on the page. */
  kept: string | null;
  /** What stands below a sentence that is shown word by word, and in which block. */
  line: { readonly block: string; readonly after: AfterSentence } | null;
  /** Is given what brings a block onto the page. */
  onBring: (bring: Bring) => void;
}

/** Blocks beyond the window that are drawn: so much a key or a flick goes further at once. */
const OVERSCAN = 6;

/** The body of a text of one's own. Of a long one only what is near the window is in the document. */
export function OwnArticle(props: Props) {
  const printing = usePrinting();
  return (
    <>
      {printing ? <OnPaper blocks={props.blocks} /> : <OnScreen {...props} />}
      <End text={props.text} />
    </>
  );
}

function OnScreen({ blocks, kept, line, onBring }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const look = useLook();
  const metrics = useMemo(textMetrics, [look]);
  const overscan = useOverscan();
  // oxlint-disable-next-line react/incompatible-library -- one object that changes: the compiler leaves this component alone
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: blocks.length,
    estimateSize: (index) => heightOf(blocks[index]?.text.length ?? 0, metrics),
    getItemKey: (index) => blocks[index]?.id ?? index,
    overscan,
    scrollMargin: top,
    initialRect: { width: innerWidth, height: innerHeight }, // something to draw the first time
    rangeExtractor: (range) => drawnOf(range, blocks, [kept, focusedIn(list.current)]),
  });
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setTop(element.getBoundingClientRect().top + scrollY);
  }, [look]);
  useBringing(onBring, list, virtualizer, blocks);
  useSamePlace(virtualizer, look);
  return (
    <div ref={list} className={styles['list']}>
      {inFlow(virtualizer.getVirtualItems(), virtualizer.getTotalSize(), top, (item) => (
        <div
          ref={virtualizer.measureElement}
          data-index={item.index}
          className={`${styles['item']} ${styles[kindOf(blocks[item.index])] ?? ''}`}
        >
          <Block block={blocks[item.index]} after={line?.block === blocks[item.index]?.id ? line?.after : undefined} />
        </div>
      ))}
    </div>
  );
}

/** First of all what can be seen; the rest once it has been painted. */
function useOverscan(): number {
  const [overscan, setOverscan] = useState(1);
  useEffect(() => afterPaint(() => startTransition(() => setOverscan(OVERSCAN))), []);
  return overscan;
}

const kindOf = (block: NumberedBlock | undefined) => (block?.number === null ? '' : 'paragraph');

/** The items one below the other, and between them as much room as those take that are not drawn. */
function inFlow(
  items: readonly VirtualItem[],
  height: number,
  top: number,
  draw: (item: VirtualItem) => ReactNode,
): ReactNode {
  let end = top;
  const room = (key: string, to: number) => to > end && <div key={key} style={{ height: to - end }} />;
  const drawn = items.map((item) => {
    const before = room('room', item.start);
    end = item.end;
    return (
      <Fragment key={item.key}>
        {before}
        {draw(item)}
      </Fragment>
    );
  });
  return [...drawn, room('rest', top + height)];
}

/** Drawn anew only when it is another block: the window moves all the time. */
interface BlockProps {
  block: NumberedBlock | undefined;
  after: AfterSentence | undefined;
}

const Block = memo(function Block({ block, after }: BlockProps) {
  const { t, i18n } = useTranslation();
  if (!block) return null;
  const number =
    block.number === null
      ? undefined
      : numberOf(block.number, t('ownText.paragraph', { number: block.number }), i18n.language);
  return <BlockView block={block} english={null} number={number} after={after} />;
});

const numberOf = (printed: number, label: string, lang: string) => ({ printed, label, lang });

/** All of it, without what nobody can tap. */
function OnPaper({ blocks }: Pick<Props, 'blocks'>) {
  return (
    <div>
      {blocks.map((block) => (
        <div key={block.id} className={`${styles['item']} ${styles[kindOf(block)] ?? ''}`}>
          <BlockView block={block} english={null} words={false} />
        </div>
      ))}
    </div>
  );
}

function End({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <footer className={`chrome ${styles['end']}`}>
      <p>{t('ownText.end')}</p>
      <Link to={`/texts/${text}/quiz`}>{t('ownText.toQuiz')}</Link>
      <Link to="/library">{t('ownText.toLibrary')}</Link>
    </footer>
  );
}

/** What the size of the text depends on, as one value. */
function useLook(): string {
  const set = useSettings(
    ({ textSize, lineSpacing, columnWidth, face }) => `${textSize} ${lineSpacing} ${columnWidth} ${face}`,
  );
  return `${set} ${useWindowWidth()}`;
}

/** The block that holds the focus: it stays on the page, or the focus would be lost. */
const focusedIn = (list: HTMLElement | null): string | null => {
  const { activeElement } = document;
  const block = list?.contains(activeElement) ? activeElement?.closest<HTMLElement>('[data-block]') : null;
  return block?.dataset['block'] ?? null;
};

/** When the size of the text changes, the same block is at the top of the window as before. */
function useSamePlace(virtualizer: ReturnType<typeof useWindowVirtualizer<HTMLDivElement>>, look: string): void {
  const first = useRef(0);
  const before = useRef(look);
  useLayoutEffect(() => {
    if (before.current === look) return;
    before.current = look;
    virtualizer.measure();
    if (first.current > 0) virtualizer.scrollToIndex(first.current, { align: 'start' });
  }, [virtualizer, look]);
  useEffect(() => {
    first.current = virtualizer.range?.startIndex ?? 0;
  });
}
