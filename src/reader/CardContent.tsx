import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Bilingual, Entity, GlossaryEntry, Note } from '../lesson/Lesson';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useBilingual } from '../article/useBilingual';
import styles from './CardContent.module.css';
import type { Look } from './lookAt';

interface Props {
  look: Look;
  /** Which place that is, whatever the lesson says of it. */
  at: string;
  /** What to say of the rest of the lesson as long as it is not here; null once it is. */
  waiting: ReactNode;
  /** Whether the rest will not come by itself. */
  failed: boolean;
  /** How the word is built, given the lesson's own entry. */
  trace: (entry: GlossaryEntry | undefined) => ReactNode;
  /** What can be done with the word and its sentence. */
  actions: ReactNode;
  /** Goes to the next place where the entry's word stands. */
  onNextPlace: (entry: GlossaryEntry) => void;
}

/** What the lesson knows of a word: readable in two seconds, the rest below it. */
export function CardContent({ look, at, waiting, failed, trace, actions, onNextPlace }: Props) {
  const { t } = useTranslation();
  // Of this place only: another word starts with its own first entry. By id: the whole lesson says more of an entry.
  const [chosen, choose] = useState<{ at: string; id: string } | null>(null);
  const entry = look.entries.find(({ id }) => chosen?.at === at && chosen.id === id) ?? look.entries[0];
  const others = look.entries.filter((other) => other !== entry);
  const found = entry !== undefined || look.entity !== null;
  return (
    <>
      {entry && <EntryText entry={entry} />}
      {look.entity && <EntityText entity={look.entity} />}
      {!found && (waiting ?? <NoEntry look={look} />)}
      {trace(entry)}
      {look.phrase && <PhraseText {...look.phrase} />}
      {look.notes.map((note) => (
        <NoteText key={note.id} note={note} />
      ))}
      {others.length > 0 && (
        <p className={styles['others']}>
          <span>{t('card.also')}</span>
          {others.map((other) => (
            <button
              key={other.id}
              type="button"
              lang="id"
              onClick={({ currentTarget }) => {
                choose({ at, id: other.id });
                focusCard(currentTarget); // the button goes, and the focus would go with it
              }}
            >
              {other.headword}
            </button>
          ))}
        </p>
      )}
      <div className={styles['actions']}>
        {actions}
        {entry && count(entry) > 1 && (
          <Button look="quiet" onClick={() => onNextPlace(entry)}>
            <Icon name="place" size={20} />
            {t('card.nextPlace', { count: count(entry) })}
          </Button>
        )}
      </div>
      {found && failed && waiting}
    </>
  );
}

const count = ({ places }: GlossaryEntry) => places.length;

const focusCard = (from: HTMLElement) => from.closest<HTMLElement>('[data-card]')?.focus({ preventScroll: true });

function EntryText({ entry }: { entry: GlossaryEntry }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['meaning']} lang="en" data-meaning="">
        {entry.meaning.en}
      </p>
      <p className={styles['class']}>
        {t(`pos.${entry.partOfSpeech}`)}
        {entry.kind !== 'word' && entry.kind !== 'phrase' && ` · ${t(`kinds.${entry.kind}`)}`}
      </p>
      {entry.expansion && <ExpansionText expansion={entry.expansion} />}
      {entry.explanation && (
        <p lang="id" className={styles['explanation']}>
          {entry.explanation}
        </p>
      )}
      {entry.literal && (
        <p className={styles['literal']}>
          {t('card.literally')} <span lang="en">“{entry.literal}”</span>
        </p>
      )}
      {entry.culture && <Aside label={t('card.background')} text={entry.culture} />}
    </>
  );
}

function ExpansionText({ expansion }: { expansion: NonNullable<GlossaryEntry['expansion']> }) {
  const { t } = useTranslation();
  const say = useBilingual();
  if (expansion.kind === 'unknown') {
    const { lang, text } = say(expansion.note);
    return <p lang={lang}>{text}</p>;
  }
  return (
    <p>
      <strong lang="id">{expansion.id}</strong>
      <br />
      <span lang="en">{expansion.en}</span>
      {!expansion.inSource && <span className={styles['class']}> · {t('card.notInSource')}</span>}
    </p>
  );
}

function EntityText({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const say = useBilingual();
  const { lang, text } = say(entity.description);
  return (
    <div className={styles['entity']}>
      <p className={styles['class']}>
        <span lang="id" className={styles['name']}>
          {entity.name}
        </span>{' '}
        {t(`entities.${entity.kind}`)} · {t('card.accordingToText')}
      </p>
      <p lang={lang}>{text}</p>
    </div>
  );
}

function NoEntry({ look }: { look: Look }) {
  const { t } = useTranslation();
  return <p className={styles['class']}>{look.phrase ? t('card.noEntry') : t('card.nothing')}</p>;
}

function PhraseText({ source, target }: { source: string; target: string }) {
  const { t } = useTranslation();
  return (
    <p className={styles['phrase']}>
      <span className={styles['class']}>{t('card.inThisSentence')}</span>
      <span lang="id">{source}</span>
      <span aria-hidden="true"> – </span>
      <span lang="en" className={styles['target']}>
        {target}
      </span>
    </p>
  );
}

function NoteText({ note }: { note: Note }) {
  const { t } = useTranslation();
  return <Aside label={t(`notes.${note.kind}`)} text={note.text} />;
}

function Aside({ label, text }: { label: string; text: Bilingual }) {
  const say = useBilingual();
  const said = say(text);
  return (
    <p className={styles['aside']}>
      <span className={styles['label']}>{label}</span> <span lang={said.lang}>{said.text}</span>
    </p>
  );
}

/** Said when the lesson behind the text is not there: still on its way, or out of reach. */
export function CardWaiting({ failed, onRetry }: { failed: 'no' | 'offline' | 'refused'; onRetry: () => void }) {
  const { t } = useTranslation();
  if (failed === 'no') return <p className={styles['class']}>{t('card.loading')}</p>;
  return (
    <>
      <p>{t(failed === 'offline' ? 'card.offline' : 'card.refused')}</p>
      {failed === 'offline' ? (
        <Button onClick={onRetry}>{t('failure.retry')}</Button>
      ) : (
        <Link to="/library">{t('nav.library')}</Link>
      )}
    </>
  );
}
