import { useTranslation } from 'react-i18next';
import type { Fault, Mark } from '../../quiz/Mark';
import { Icon } from '../../ui/Icon';
import { markIcon } from '../markIcon';
import { SaidWords } from './SaidWords';
import styles from './TypedTold.module.css';

interface Props {
  picked: readonly string[];
  right: readonly string[];
  mark: Mark;
  /** Whether the right pieces may be seen. */
  revealed: boolean;
}

/** The pieces picked beside the right ones. */
export function PiecesTold({ picked, right, mark, revealed }: Props) {
  const { t } = useTranslation();
  const faults = mark.kind === 'right' ? [] : mark.faults;
  const sentences = revealed || faults.length === 0 ? faults.map(sentenceOf) : [hintOf(faults)];
  return (
    <dl className={styles['told']}>
      <div data-mark={mark.kind}>
        <dt>
          <Icon name={markIcon[mark.kind]} size={20} />
          {t(`practice.tag.${mark.kind === 'right' ? 'both' : 'yours'}`)}
        </dt>
        <dd lang="id">
          <Pieces all={picked} others={revealed ? right : picked} />
        </dd>
        {sentences.map((sentence) => (
          <dd key={sentence} className={styles['reason']}>
            <SaidWords text={sentence} />
          </dd>
        ))}
      </div>
      {mark.kind !== 'right' && revealed && (
        <div data-mark="right">
          <dt>
            <Icon name="right" size={20} />
            {t('practice.tag.right')}
          </dt>
          <dd lang="id">
            <Pieces all={right} others={picked} />
          </dd>
        </div>
      )}
    </dl>
  );

  function hintOf(found: readonly Fault[]): string {
    if (found[0]?.code === 'piece-order') return t('practice.build.order');
    const incomplete = found.every(({ code }) => code === 'missing-piece');
    return t(incomplete ? 'practice.build.incomplete' : 'practice.build.notAll');
  }

  function sentenceOf({ code, chosen, right: instead }: Fault): string {
    if (code === 'piece-order') return t('practice.build.order');
    if (code === 'missing-piece') return t('practice.build.missing', { right: instead });
    return t(instead === '' ? 'practice.build.extra' : 'practice.build.other', { chosen, right: instead });
  }
}

/** Pieces with a plus between them; those that the other list has not stand out. */
const Pieces = ({ all, others }: { all: readonly string[]; others: readonly string[] }) =>
  all.map((piece, at) => (
    <span key={at}>
      {at > 0 && ' + '}
      {others.includes(piece) ? piece : <b>{piece}</b>}
    </span>
  ));
