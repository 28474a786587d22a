import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { extinguish, light, rangesOf } from '../article/highlight';
import type { Place } from '../lesson/Lesson';
import type { Passage } from '../lesson/Passage';
import { evidenceIn, type EvidenceBlock, type EvidenceEnglish, type EvidenceTexts } from './evidenceIn';
import styles from './Evidence.module.css';
import { placeAddress } from './placeAddress';
import { placeName } from './placeName';
import { useQuizHome } from './QuizHome';

interface Props {
  places: readonly Place[];
  texts: EvidenceTexts;
  heading: string;
  /** Whether its English may be seen: before an answer is told, it would tell it. */
  english: boolean;
}

/**
 * Lifts what proves the answer out of the article: its paragraph stands there whole, the words that count are lit in
 * both languages, everything else steps back.
 */
export function Evidence({ places, texts, heading, english }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const blocks = evidenceIn(places, texts);
  useEvidenceLight(root, blocks);
  return (
    <section className={styles['evidence']}>
      <h3 className={styles['heading']}>{heading}</h3>
      <div ref={root}>
        {blocks.map((block) => (
          <EvidenceParagraph key={block.block.id} evidence={block} passage={texts.passage} withEnglish={english} />
        ))}
      </div>
    </section>
  );
}

interface ParagraphProps {
  evidence: EvidenceBlock;
  passage: Passage;
  withEnglish: boolean;
}

function EvidenceParagraph({ evidence, passage, withEnglish }: ParagraphProps) {
  const { t } = useTranslation();
  const home = useQuizHome();
  const { block, spans, english } = evidence;
  const where = placeName(t, block.id);
  const words = spans.map(([start, end]) => block.text.slice(start, end)).join(' … ');
  return (
    <div className={styles['block']} data-block={block.id}>
      <p className={styles['where']}>
        <span>{where}</span>
        <Link
          to={placeAddress(home.article, passage, block, spans)}
          aria-label={t('practice.result.readPlace', { where })}
        >
          {t('practice.feedback.read')}
        </Link>
      </p>
      {/* Light is for the eye alone, and some browsers have none: the words also stand here. */}
      <p className={styles['words']}>
        {t('practice.feedback.quoted')} <q lang="id">{words}</q>
      </p>
      <div className={styles['texts']}>
        <p className={styles['indonesian']} data-text="id" lang="id">
          {block.text}
        </p>
        {withEnglish && <EnglishOf english={english} />}
      </div>
    </div>
  );
}

function EnglishOf({ english }: { english: EvidenceEnglish }) {
  const { t } = useTranslation();
  if (english.kind !== 'here')
    return <p className={styles['none']}>{t(`practice.feedback.english.${english.kind}`)}</p>;
  return (
    <p className={styles['english']} data-text="en" lang="en">
      {english.text}
    </p>
  );
}

function useEvidenceLight(root: RefObject<HTMLElement | null>, blocks: readonly EvidenceBlock[]): void {
  // After every render: the text nodes that the light lies on may be new ones.
  useEffect(() => {
    const within = root.current;
    if (!within) return;
    const indonesian = blocks.map(({ block, spans }) => ({ block: block.id, spans }));
    const english = blocks.map(({ block, english: text }) => ({
      block: block.id,
      spans: text.kind === 'here' ? text.spans : [],
    }));
    light('evidence', [...rangesOf(within, indonesian, 'id'), ...rangesOf(within, english, 'en')]);
    return () => extinguish('evidence');
  });
}
