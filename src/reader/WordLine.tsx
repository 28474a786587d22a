import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineUnit } from '../language/cards/wordLineOf';
import type { Span } from '../language/text/Span';
import { lessonLine } from '../lesson/lessonLine';
import type { LessonIndex } from '../lesson/lookup';
import type { PassageBlock } from '../lesson/Passage';
import { askForLine } from '../state/analysis';
import { Button } from '../ui/Button';

import styles from './WordLine.module.css';

interface Props {
  block: PassageBlock;
  /** Of the whole text: what it is about helps to tell which meaning a word has. */
  blocks: readonly PassageBlock[];
  sentence: number;
  /** What the lesson says of its words; null where there is no lesson, or as long as it is on its way. */
  index: LessonIndex | null;
  onClose: () => void;
}

type Line =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly units: readonly LineUnit[] }
  | { readonly kind: 'out-of-reach' };

const coming: Line = { kind: 'coming' };
const nowhere: Span = [0, 0];

/** A sentence word by word, each word above its meaning here: put in below the sentence. */
export default function WordLine({ block, blocks, sentence, index, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const span = block.sentences[sentence] ?? nowhere;
  const { line, retry } = useLine(block.text, span, blocks);
  const root = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (line.kind !== 'coming') root.current?.scrollIntoView({ block: 'nearest' });
  }, [line]);
  const units = line.kind === 'here' ? (index ? lessonLine(line.units, index, block.id, span) : line.units) : [];
  return (
    <span ref={root} className={styles['line']} data-word-line="">
      {line.kind === 'coming' && (
        <span className={`chrome ${styles['note']}`} role="status" lang={i18n.language}>
          {t('line.coming')}
        </span>
      )}
      {line.kind === 'out-of-reach' && (
        <span className={`chrome ${styles['note']}`} role="alert" lang={i18n.language}>
          {t('line.outOfReach')}{' '}
          <Button look="quiet" onClick={retry}>
            {t('failure.retry')}
          </Button>
        </span>
      )}
      {units.length > 0 && (
        <span role="list" aria-label={t('card.wordLine')} className={styles['units']}>
          {units.map((unit) => (
            <Unit key={unit.span[0]} unit={unit} text={block.text} />
          ))}
        </span>
      )}
      <Button look="quiet" className={styles['close']} lang={i18n.language} onClick={onClose}>
        {t('line.close')}
      </Button>
    </span>
  );
}

function Unit({ unit: { span, gloss, kind }, text }: { unit: LineUnit; text: string }) {
  return (
    <span role="listitem" className={styles['unit']} data-kind={kind}>
      <span lang="id" className={styles['word']}>
        {text.slice(...span)}
      </span>
      <span lang="en" className={styles['gloss']}>
        {gloss === '' ? UNSAID[kind] : gloss}
      </span>
    </span>
  );
}

/** What stands below a word that has no gloss: a name and a number say themselves; the rest of a phrase goes on. */
const UNSAID: Readonly<Record<LineUnit['kind'], string>> = {
  word: '–',
  phrase: '…',
  name: '',
  number: '',
  unknown: '?',
};

/** Of one sentence for as long as the component is there. */
function useLine(
  text: string,
  [start, end]: Span,
  blocks: readonly PassageBlock[],
): { readonly line: Line; readonly retry: () => void } {
  const [line, setLine] = useState(coming);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    void askForLine(text, [start, end], blocks).then((units) => {
      if (!gone) setLine(units ? { kind: 'here', units } : { kind: 'out-of-reach' });
    });
    return () => {
      gone = true;
    };
  }, [text, start, end, blocks, tries]);
  const retry = () => {
    setLine(coming);
    setTries(tries + 1);
  };
  return { line, retry };
}
