import { useTranslation } from 'react-i18next';
import type { Mark } from '../../quiz/Mark';
import { plainForm } from '../../quiz/typed/plainForm';
import type { TypedKey } from '../../quiz/typed/TypedKey';
import { Icon } from '../../ui/Icon';
import { markIcon } from '../markIcon';
import { SaidWords } from './SaidWords';
import { differingLetters, type LetterRun } from './differingLetters';
import { faultSentences, hintSentences } from './faultSentences';
import { typedFindings } from './typedFindings';
import styles from './TypedTold.module.css';

interface Props {
  answer: string;
  typedKey: TypedKey;
  mark: Mark;
  /** Whether the right word may be seen. */
  revealed: boolean;
}

/** What was typed beside what is right, the letters that differ marked, and what is the matter in a sentence or two. */
export function TypedTold({ answer, typedKey, mark, revealed }: Props) {
  const { t } = useTranslation();
  const findings = typedFindings(mark);
  const right = findings[0]?.right ?? typedKey.accepted[0] ?? '';
  const chosen = answer.trim();
  const others = typedKey.accepted.filter((form) => plainForm(form) !== plainForm(right));
  const exact = mark.kind === 'right' && findings.length === 0;
  const runs = differingLetters(chosen, right);
  const sentences = revealed ? faultSentences(t, findings, typedKey) : hintSentences(t, findings);
  return (
    <dl className={styles['told']}>
      <div data-mark={mark.kind}>
        <dt>
          <Icon name={markIcon[mark.kind]} size={20} />
          {t(`practice.tag.${mark.kind === 'right' ? 'both' : 'yours'}`)}
        </dt>
        <dd lang="id">{exact || !revealed ? chosen : <Letters runs={runs.chosen} />}</dd>
        {sentences.map((sentence) => (
          <dd key={sentence} className={styles['reason']}>
            <SaidWords text={sentence} />
          </dd>
        ))}
      </div>
      {!exact && revealed && (
        <div data-mark="right">
          <dt>
            <Icon name="right" size={20} />
            {t('practice.tag.right')}
          </dt>
          <dd lang="id">
            <Letters runs={runs.right} />
          </dd>
        </div>
      )}
      {others.length > 0 && revealed && (
        <div>
          <dt>{t('practice.typed.alsoRight')}</dt>
          <dd lang="id" className={styles['others']}>
            {others.join(', ')}
          </dd>
        </div>
      )}
    </dl>
  );
}

const Letters = ({ runs }: { runs: readonly LetterRun[] }) =>
  runs.map(({ at, text, differs }) => (differs ? <b key={at}>{text}</b> : <span key={at}>{text}</span>));
