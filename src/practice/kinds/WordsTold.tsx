import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { isGood } from '../../quiz/sentence/markWords';
import type { WordPair } from '../../quiz/sentence/alignWords';
import type { Mark } from '../../quiz/Mark';
import { Icon } from '../../ui/Icon';
import { markIcon } from '../markIcon';
import { SaidWords } from './SaidWords';
import styles from './TypedTold.module.css';
import words from './WordsTold.module.css';

interface Props {
  pairs: readonly WordPair[];
  /** The right sentence, as it is written. */
  right: string;
  mark: Mark;
  /** Whether the right sentence may be seen. */
  revealed: boolean;
}

/** A typed sentence with every word that is wrong, missing or too many put right in its place. */
export function WordsTold({ pairs, right, mark, revealed }: Props) {
  const { t } = useTranslation();
  const whole =
    mark.kind === 'right' ? undefined : mark.faults.find(({ code }) => code === 'order' || code === 'unchanged');
  const good = pairs.filter(isGood).length;
  const slips = pairs.filter(({ kind }) => kind === 'slip').length;
  const shown = revealed ? pairs : pairs.filter(({ kind }) => kind !== 'missing');
  const code = whole?.code === 'unchanged' ? 'unchanged' : 'order';
  return (
    <dl className={styles['told']}>
      <div data-mark={mark.kind}>
        <dt>
          <Icon name={markIcon[mark.kind]} size={20} />
          {t(`practice.tag.${mark.kind === 'right' ? 'both' : 'yours'}`)}
        </dt>
        <dd className={words['words']} lang="id">
          {shown.map((pair, at) => (
            <Fragment key={at}>
              {at > 0 && ' '}
              <Word pair={pair} revealed={revealed} />
            </Fragment>
          ))}
        </dd>
        {mark.kind !== 'right' && (
          <dd className={styles['reason']}>
            {whole ? t(`practice.sentence.${code}`) : t('practice.sentence.share', { good, count: pairs.length })}
          </dd>
        )}
        {mark.kind !== 'right' && !whole && revealed && <AffixNote pairs={pairs} />}
        {slips > 0 && <dd className={styles['reason']}>{t('practice.sentence.slips', { count: slips })}</dd>}
      </div>
      {(mark.kind !== 'right' || slips > 0) && revealed && (
        <div data-mark="right">
          <dt>
            <Icon name="right" size={20} />
            {t('practice.tag.right')}
          </dt>
          <dd lang="id">{right}</dd>
        </div>
      )}
    </dl>
  );
}

/** The first word with the right root and other affixes: that is worth a sentence of its own. */
function AffixNote({ pairs }: { pairs: readonly WordPair[] }) {
  const { t } = useTranslation();
  const pair = pairs.find((one) => one.kind === 'affix');
  if (pair?.kind !== 'affix') return null;
  return (
    <dd className={styles['reason']}>
      <SaidWords text={t('practice.sentence.affix', { chosen: pair.typed, right: pair.right })} />
    </dd>
  );
}

function Word({ pair, revealed }: { pair: WordPair; revealed: boolean }) {
  switch (pair.kind) {
    case 'right':
      return pair.typed;
    case 'slip':
      return <span className={words['slip']}>{pair.typed}</span>;
    case 'missing':
      return <ins>{pair.right}</ins>;
    case 'added':
      return <del>{pair.typed}</del>;
    case 'affix':
    case 'wrong':
      return (
        <>
          <del>{pair.typed}</del>
          {revealed && (
            <>
              {' '}
              <ins>{pair.right}</ins>
            </>
          )}
        </>
      );
    default:
      return pair satisfies never;
  }
}
