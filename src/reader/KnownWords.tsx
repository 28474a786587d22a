import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Statuses } from '../state/createKnowledge';
import { changeSettings, useSettings } from '../state/settings';
import { countable, coverageOf, percentOf, shareKnown } from '../study/coverageOf';
import { openingWords } from '../study/openingWords';
import type { LexemeKey } from '../study/Standing';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import styles from './KnownWords.module.css';
import { OpeningWords } from './OpeningWords';
import type { TextLexemes } from './lexemesOfText';
import type { Marks } from '../study/marksOf';

interface Props {
  /** Whether the reader has said anything of any word; null: not known yet. */
  begun: boolean | null;
  /** Whether the engine cannot be had. */
  missing: boolean;
  /** Null: not counted yet. */
  lexemes: TextLexemes | null;
  statuses: Statuses;
  marked: Marks | null;
  onLearn: (words: readonly LexemeKey[]) => void;
  onSweep: (words: readonly LexemeKey[]) => void;
}

/** At the end of a text: how much of it the reader knows, which words would open it most, and the rest marked at once. */
export function KnownWords(props: Props) {
  const { t } = useTranslation();
  if (props.begun === null) return null;
  return (
    <section className={`chrome ${styles['known']}`} aria-labelledby="known-words">
      <h2 id="known-words">{t('knowledge.heading')}</h2>
      <Content {...props} />
    </section>
  );
}

function Content({ begun, missing, lexemes, ...rest }: Props) {
  const { t } = useTranslation();
  if (!begun) return <ToPlacement why="nothingYet" />;
  if (missing) return <p>{t('knowledge.noEngine')}</p>;
  if (!lexemes) return <p className={styles['small']}>{t('knowledge.counting')}</p>;
  return <Counted lexemes={lexemes} {...rest} />;
}

/** The one switch of all marks in texts: here, too, where one sees what they are about. */
function Underlines() {
  const { t } = useTranslation();
  const on = useSettings(({ wordMarks }) => wordMarks);
  return (
    <Switch
      label={t('settings.reading.wordMarks.label')}
      checked={on}
      onChange={(wordMarks) => changeSettings({ wordMarks })}
    />
  );
}

/** That not all new words are underlined; nothing where all are, or none can be. */
function MarksOf({ unseen: { size }, allUnseen }: Marks) {
  const { t } = useTranslation();
  if (size === 0 || size === allUnseen) return null;
  return <p className={styles['small']}>{t('knowledge.marksOf', { count: size, all: allUnseen })}</p>;
}

/** Whoever can read this text at all knows more of it. */
const LITTLE = 0.4;

function ToPlacement({ why }: { why: 'nothingYet' | 'little' }) {
  const { t } = useTranslation();
  return (
    <p>
      {t(`knowledge.${why}`)} <Link to="/placement">{t('knowledge.placement')}</Link>
    </p>
  );
}

type CountedProps = Pick<Props, 'statuses' | 'marked' | 'onLearn' | 'onSweep'> & { lexemes: TextLexemes };

function Counted({ lexemes, statuses, marked, onLearn, onSweep }: CountedProps) {
  const { t } = useTranslation();
  const { words, told } = lexemes;
  const statusOf = (lexeme: LexemeKey) => statuses.get(lexeme) ?? 'unseen';
  const isNew = (lexeme: LexemeKey) => statusOf(lexeme) === 'unseen';
  const { tokens, types } = coverageOf(words, statusOf);
  const opening = openingWords(words, statusOf, (lexeme) => told(lexeme).band);
  const unseen = [...words.counts.keys()].filter(isNew);
  return (
    <>
      <p className={styles['share']}>{t('knowledge.share', { percent: percentOf(shareKnown(tokens)) })}</p>
      <p className={styles['small']}>
        {t('knowledge.shareOf', {
          known: tokens.known,
          of: countable(tokens),
          knownTypes: types.known,
          types: countable(types),
        })}
      </p>
      {shareKnown(tokens) < LITTLE && <ToPlacement why="little" />}
      <Underlines />
      {marked && <MarksOf {...marked} />}
      {opening.words.length > 0 && (
        <OpeningWords
          opening={opening}
          told={told}
          toLearn={opening.words.map(({ key }) => key).filter(isNew)}
          onLearn={onLearn}
        />
      )}
      {unseen.length > 0 ? (
        <>
          <div className={styles['buttons']}>
            <Button onClick={() => onSweep(unseen)}>{t('knowledge.sweep', { count: unseen.length })}</Button>
          </div>
          <p className={styles['small']}>{t('knowledge.sweepHint')}</p>
        </>
      ) : (
        <p>{t('knowledge.allDone')}</p>
      )}
    </>
  );
}
