import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { OwnTextHeader } from '../ownText/OwnText';
import type { ReadingProgress } from '../shelf/LessonProgress';
import type { Coverage } from '../study/coverageOf';
import type { Knowledge } from '../state/shelf';
import { Button } from '../ui/Button';
import { CoverageLine } from './CoverageLine';
import { FoundIn, type Hit } from './FoundIn';
import item from './LessonItem.module.css';
import { Marked } from './Marked';
import styles from './ShelfSection.module.css';
import { ReadingLine } from './ProgressLine';
import type { TextActions } from './useTextActions';

interface Props {
  text: OwnTextHeader;
  reading: ReadingProgress;
  coverage: Coverage | null;
  knowledge: Knowledge;
  /** What was found in it; null where nothing was searched for. */
  hit: Hit | null;
  actions: TextActions;
}

/**
 * One text of the reader's own: what it is called, how long it is, how much of it is known and can be explained, how far one has
 * come.
 */
export function OwnTextItem({ text, reading, coverage, knowledge, hit, actions }: Props) {
  const { t, i18n } = useTranslation();
  const titleId = useId();
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const { words, ordinary, explained } = text.figures;
  const address = `/texts/${text.id}`;
  const added = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(new Date(text.added));
  const end = () => {
    setRenaming(false);
    requestAnimationFrame(() => rename.current?.focus()); // the field that had the focus is gone
  };
  return (
    <article className={item['item']} aria-labelledby={titleId}>
      <h3 id={titleId} lang="id" className={item['title']}>
        <Link to={address}>{hit ? <Marked {...hit.title} /> : text.title}</Link>
      </h3>
      <ul className={`chrome ${item['facts']}`}>
        <li>{t('library.words', { count: words })}</li>
        <li>{t('library.own.added', { date: added })}</li>
      </ul>
      {hit?.sentence && <FoundIn sentence={hit.sentence} address={address} />}
      <p className={`chrome ${item['source']}`}>
        {ordinary > 0 && (
          <>
            {t('library.own.explained', { percent: Math.floor((100 * explained) / ordinary) })}
            {' · '}
          </>
        )}
        {t('library.own.noEnglish')}
      </p>
      <CoverageLine id={text.id} titleId={titleId} coverage={coverage} knowledge={knowledge} />
      {renaming ? (
        <TitleForm
          title={text.title}
          onSave={(title) => {
            void actions.rename(text.id, title);
            end();
          }}
          onCancel={end}
        />
      ) : (
        <div className={`chrome ${styles['line']}`}>
          <ReadingLine reading={reading} />
          <Link to={`${address}/quiz`} aria-label={t('library.own.quizOf', { title: text.title })}>
            {t('library.own.quiz')}
          </Link>
          <Button
            ref={rename}
            look="quiet"
            aria-label={t('library.own.renameOf', { title: text.title })}
            onClick={() => setRenaming(true)}
          >
            {t('library.own.rename')}
          </Button>
          <Button
            look="quiet"
            aria-label={t('library.own.deleteOf', { title: text.title })}
            onClick={() => void actions.remove(text)}
          >
            {t('library.own.delete')}
          </Button>
        </div>
      )}
    </article>
  );
}

interface FormProps {
  title: string;
  onSave: (title: string) => void;
  onCancel: () => void;
}

function TitleForm({ title, onSave, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(title);
  return (
    <form
      className={`chrome ${styles['form']}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
    >
      <input
        // The button that was pressed has made way for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        lang="id"
        autoComplete="off"
        aria-label={t('library.own.name')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      />
      <Button type="submit">{t('library.own.save')}</Button>
      <Button look="quiet" onClick={onCancel}>
        {t('library.own.cancel')}
      </Button>
    </form>
  );
}
