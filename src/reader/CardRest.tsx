import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../article/useBilingual';
import type { Bilingual, GlossaryEntry, Note } from '../lesson/Lesson';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './CardText.module.css';
import { EntityText } from './CardMeaning';
import { isKnown, type Look } from './lookAt';
import { PhraseText } from './PhraseText';

interface Props {
  look: Look;
  /** The entry of it that is shown. */
  entry: GlossaryEntry | undefined;
  /** Said last if the rest of the lesson will not come by itself. */
  failure: ReactNode;
  /** What the word is to the reader: at the card's lower edge, whatever it is scrolled to. */
  status: ReactNode;
  /** How the word is built. */
  trace: ReactNode;
  /** The sentence in English, if that is to be shown. */
  english: string | null;
  /** What can be done with the word and its sentence. */
  actions: ReactNode;
  /** Shows another entry. */
  onChoose: (id: string) => void;
  /** Goes to the next place where the entry's word stands. */
  onNextPlace: (entry: GlossaryEntry) => void;
}

/** What a card says beside the meaning, in the order of what is asked most, and what can be done. */
export function CardRest({ look, entry, failure, status, trace, english, actions, onChoose, onNextPlace }: Props) {
  'use no memo';
  const { t } = useTranslation();
  const others = look.entries.filter((other) => other !== entry);
  return (
    <>
      {entry && <EntryText entry={entry} />}
      {entry && look.entity && <EntityText entity={look.entity} />}
      {trace}
      {isKnown(look) && look.phrase && look.phrase.source !== look.phrase.target && <PhraseText {...look.phrase} />}
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
                onChoose(other.id);
                focusCard(currentTarget); // the button goes, and the focus would go with it
              }}
            >
              {other.headword}
            </button>
          ))}
        </p>
      )}
      {english !== null && (
        <p lang="en" className={styles['sentence']} ref={scrollToIt}>
          {english}
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
      {isKnown(look) && failure}
      {status}
    </>
  );
}

const count = ({ places }: GlossaryEntry) => places.length;

/** The card, from its top: another meaning stands there now. */
function focusCard(from: HTMLElement): void {
  const card = from.closest<HTMLElement>('[data-card]');
  card?.focus({ preventScroll: true });
  card?.scrollTo({ top: 0, behavior: 'instant' });
}

/** What was asked for is seen, with the buttons below it where there is room. */
const scrollToIt = (sentence: HTMLElement | null) => sentence?.nextElementSibling?.scrollIntoView({ block: 'nearest' });

function EntryText({ entry }: { entry: GlossaryEntry }) {
  'use no memo';
  const { t } = useTranslation();
  return (
    <>
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
  'use no memo';
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

function NoteText({ note }: { note: Note }) {
  'use no memo';
  const { t } = useTranslation();
  return <Aside label={t(`notes.${note.kind}`)} text={note.text} />;
}

function Aside({ label, text }: { label: string; text: Bilingual }) {
  'use no memo';
  const say = useBilingual();
  const said = say(text);
  return (
    <p className={styles['aside']}>
      <span className={styles['label']}>{label}</span> <span lang={said.lang}>{said.text}</span>
    </p>
  );
}
