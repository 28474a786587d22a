import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Branch, Family as FamilyOfRoot, FamilyWord } from '../language/dictionary/familyOf';
import { pictureOf } from '../language/dictionary/pictureOf';
import type { Status } from '../study/Standing';
import { AffixName } from './AffixName';
import { affixAddress, rootAddress, wordAddress } from './dictionaryAddress';
import styles from './Family.module.css';

const DRAWN = 12; // words: what a phone shows in one go
const LONG = 18; // letters: smaller, so that it stays whole on a phone

interface Props {
  family: FamilyOfRoot;
  /** Id of the word whose card or page this is. */
  current: string | null;
  /** Where links lead; the dictionary's own pages, if left out. */
  to?: (id: string) => string;
  /** What its words are to the reader: each has a standing of its own. */
  statuses?: ReadonlyMap<string, Status>;
}

const NONE: ReadonlyMap<string, Status> = new Map();

/**
 * The family of a root, drawn like a root: the taproot goes down from its headword, and on each rootlet hang the words with one
 * affix. The commonest words are drawn, the others stand in a list. For whoever does not see it it is a nested list of links.
 */
export function Family({ family, current, to = wordAddress, statuses = NONE }: Props) {
  const { t } = useTranslation();
  const caption = useId();
  const { root } = family;
  const { branches, rest } = pictureOf(family, DRAWN, current);
  return (
    <figure className={styles['family']} aria-labelledby={caption}>
      <figcaption id={caption} className="visually-hidden">
        {t('family.of')} <span lang="id">{root.headword}</span>
      </figcaption>
      <p className={styles['root']}>
        {current === root.id ? (
          <b lang="id">{root.headword}</b>
        ) : (
          <Link to={rootAddress(root.headword)} lang="id">
            {root.headword}
          </Link>
        )}
        <span lang="en" className={styles['gloss']}>
          {root.gloss}
        </span>
        <Standing status={statuses.get(root.id)} />
      </p>
      <ul className={styles['branches']}>
        {branches.map((branch) => (
          <BranchView key={branch.affix} branch={branch} current={current} to={to} statuses={statuses} />
        ))}
      </ul>
      <Legend />
      {rest.length > 0 && <Rest words={rest} to={to} statuses={statuses} />}
    </figure>
  );
}

type BranchProps = { branch: Branch } & Required<Pick<Props, 'current' | 'to' | 'statuses'>>;

function BranchView({ branch: { affix, words }, current, to, statuses }: BranchProps) {
  return (
    <li className={styles['branch']}>
      <svg viewBox="0 0 48 24" preserveAspectRatio="none" className={styles['rootlet']} aria-hidden="true">
        <path d="M0 0C4 17 20 23 48 23" vectorEffect="non-scaling-stroke" />
      </svg>
      <Link to={affixAddress(affix)} className={styles['affix'] ?? ''}>
        <AffixName affix={affix} />
      </Link>
      <ul className={styles['words']}>
        {words.map((word) => (
          <li key={word.id} data-relation={word.relation}>
            <WordLink word={word} current={current} to={to} status={statuses.get(word.id)} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface WordProps extends Required<Pick<Props, 'current' | 'to'>> {
  word: FamilyWord;
  status: Status | undefined;
}

function WordLink({ word: { id, headword, gloss, relation }, current, to, status }: WordProps) {
  const { t } = useTranslation();
  return (
    <Link to={to(id)} className={styles['word'] ?? ''} aria-current={id === current ? 'true' : undefined}>
      <span lang="id" className={styles['headword']} data-long={headword.length > LONG ? '' : undefined}>
        {headword}
      </span>{' '}
      <span lang="en" className={styles['gloss']}>
        {firstOf(gloss)}
      </span>
      <span className="visually-hidden">. {t(`family.${relation}`)}. </span>
      {relation !== 'form' && <Standing status={status} />}
    </Link>
  );
}

/** Said of what the reader has said something of. */
function Standing({ status }: { status: Status | undefined }) {
  const { t } = useTranslation();
  if (status === undefined || status === 'unseen') return null;
  return <span className={styles['standing']}>{t(`knowledge.${status}`)}</span>;
}

/** The first near-synonym, without what is said of it in brackets: there is no room for more. */
const firstOf = (gloss: string): string => {
  const [first = ''] = gloss.split('; ');
  return first.replaceAll(/\s*\([^)]*\)/g, '').trim() || first;
};

/** What the knots before the words mean. */
function Legend() {
  const { t } = useTranslation();
  return (
    <ul className={styles['legend']} aria-hidden="true">
      {(['own', 'transparent', 'form'] as const).map((relation) => (
        <li key={relation} data-relation={relation}>
          {t(`family.${relation}`)}
        </li>
      ))}
    </ul>
  );
}

type RestProps = { words: readonly FamilyWord[] } & Required<Pick<Props, 'to' | 'statuses'>>;

function Rest({ words, to, statuses }: RestProps) {
  const { t } = useTranslation();
  return (
    <details className={styles['rest']}>
      <summary>{t('family.rest', { count: words.length })}</summary>
      <ul>
        {words.map((word) => (
          <li key={word.id} data-relation={word.relation}>
            <WordLink word={word} current={null} to={to} status={statuses.get(word.id)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
