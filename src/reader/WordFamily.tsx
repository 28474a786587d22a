import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { sizeOf, type Family as FamilyOfRoot } from '../language/dictionary/familyOf';
import type { RootPage } from '../language/dictionary/rootPagesOf';
import { askForRoots } from '../state/analysis';
import { useFamilyStatuses } from '../state/useFamilyStatuses';
import { wordAddress } from '../word/dictionaryAddress';
import { Family } from '../word/Family';
import styles from './WordFamily.module.css';

interface Props {
  /** Headword of the root; null where the word has none, or several. */
  root: string | null;
  /** Permanent id of the word's lexeme; null where no line is about it. */
  current: string | null;
}

type Asked =
  | { readonly kind: 'closed' }
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly family: FamilyOfRoot | null }
  | { readonly kind: 'out-of-reach' };

/** What leads on from a word: its family, drawn in the card when asked for, and its page in the dictionary. */
export default function WordFamily({ root, current }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>({ kind: 'closed' });
  const open = asked.kind !== 'closed';
  const statuses = useFamilyStatuses(asked.kind === 'here' ? asked.family : null);
  const leads = useRef<HTMLDivElement>(null);
  // The card is as high as the text leaves it room: what was asked for comes up in it.
  useEffect(() => {
    const scroller = asked.kind === 'here' ? leads.current?.closest('[data-card]') : null;
    if (leads.current && scroller)
      scroller.scrollTop += leads.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  }, [asked.kind]);
  const onToggle = () => {
    if (open || root === null) return setAsked({ kind: 'closed' });
    setAsked({ kind: 'coming' });
    void askForRoots(root).then((pages) => {
      const said: Asked = pages ? { kind: 'here', family: familyAmong(pages, current) } : { kind: 'out-of-reach' };
      setAsked((before) => (before.kind === 'coming' ? said : before));
    });
  };
  return (
    <div ref={leads} className={styles['leads']}>
      {root !== null && (
        <button type="button" aria-expanded={open} onClick={onToggle} className={styles['lead']}>
          {t('trace.family')}
        </button>
      )}
      {current !== null && (
        <Link to={wordAddress(current)} className={styles['lead'] ?? ''}>
          {t('trace.page')}
        </Link>
      )}
      {asked.kind === 'out-of-reach' && (
        <p className={styles['none']} role="alert">
          {t('line.outOfReach')}
        </p>
      )}
      {asked.kind === 'here' && (
        <div className={styles['family']}>
          {asked.family && sizeOf(asked.family) > 0 ? (
            <Family family={asked.family} current={current} statuses={statuses} />
          ) : (
            <p className={styles['none']}>{t('trace.noFamily')}</p>
          )}
        </div>
      )}
    </div>
  );
}

/** Roots may be spelled alike. */
function familyAmong(pages: readonly RootPage[], word: string | null): FamilyOfRoot | null {
  const families = pages.map(({ family }) => family);
  return families.find((one) => hasWord(one, word)) ?? families[0] ?? null;
}

const hasWord = ({ root, branches }: FamilyOfRoot, id: string | null) =>
  root.id === id || branches.some(({ words }) => words.some((word) => word.id === id));
