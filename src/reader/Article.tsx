import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { BlockView, type ParagraphNumber } from '../article/BlockView';
import { wordsOf } from '../language/text/words';
import type { Passage, PassageBlock } from '../lesson/Passage';
import { useSettings } from '../state/settings';
import styles from './Article.module.css';
import type { EnglishShown } from './useEnglish';

interface Props {
  passage: Passage;
  english: EnglishShown;
  /** What stands below the sentence that is shown word by word. */
  line?: ReactNode;
}

/** The whole article as on a printed page: kicker, headline, byline, caption, text, tags, source. */
export function Article({ passage, english, line = null }: Props) {
  const { t, i18n } = useTranslation();
  const everywhere = useSettings((settings) => settings.english === 'beneath' || settings.english === 'beside');
  const title = passage.blocks.find(({ kind }) => kind === 'title');
  const caption = passage.blocks.find(({ kind }) => kind === 'caption');
  const body = passage.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'subhead');
  const view = (block: PassageBlock, number?: ParagraphNumber) => (
    <BlockView
      key={block.id}
      block={block}
      english={passage.english[block.id] ?? null}
      number={number}
      shown={english.overrides[block.id]}
      expanded={english.overrides[block.id] ?? everywhere}
      open={english.open?.block === block.id ? english.open.sentence : undefined}
      after={
        english.words?.block === block.id ? { sentence: english.words.sentence, key: 'words', node: line } : undefined
      }
    />
  );
  const { source, level, topic } = passage;
  const numbers = numberParagraphs(body, (printed) => ({
    printed,
    label: t('reader.paragraph', { number: printed }),
    lang: i18n.language,
  }));
  return (
    <>
      <div className={styles['head']}>
        <p className={`chrome ${styles['kicker']}`}>
          <span>{t(`topics.${topic}`)}</span> <span>{level.cefr}</span> <span>BIPA {level.bipa}</span>{' '}
          <span>{t('reader.words', { count: countWords(body) })}</span>
        </p>
        {title && view(title)}
        <p className={styles['byline']} lang="id">
          <span>{source.author}</span> <span>{source.publisher}</span> <span>{source.date}</span>
        </p>
        {caption && (
          <div className={styles['caption']}>
            <p className={`chrome ${styles['captionLabel']}`}>{t('reader.caption')}</p>
            {view(caption)}
          </div>
        )}
        <NoScriptEnglish />
      </div>
      {body.map((block) => view(block, numbers.get(block.id)))}
      <footer className={styles['foot']}>
        <p className={styles['tags']}>
          <span className="chrome">{t('reader.tags')}</span> <span lang="id">{source.tagLine}</span>
        </p>
        <div className={`chrome ${styles['end']}`}>
          <Link className={styles['quiz']} to={`/lessons/${passage.id}/quiz`}>
            {t('reader.toQuiz')}
          </Link>
          <p lang={i18n.language}>{t('reader.rights', { publisher: source.publisher })}</p>
        </div>
      </footer>
    </>
  );
}

/** Without JavaScript the English can still be asked for: a checkbox and CSS. And what cannot is said. */
function NoScriptEnglish() {
  const { t } = useTranslation();
  return (
    <div className={`chrome ${styles['noScript']}`}>
      <label>
        <input type="checkbox" data-show-english="" /> {t('reader.showEnglish')}
      </label>
      <p>{t('reader.noScript')}</p>
    </div>
  );
}

function numberParagraphs(
  blocks: readonly PassageBlock[],
  name: (printed: number) => ParagraphNumber,
): Map<string, ParagraphNumber> {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return new Map(paragraphs.map(({ id }, index) => [id, name(index + 1)]));
}

const countWords = (blocks: readonly PassageBlock[]) => blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
