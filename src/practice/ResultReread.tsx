import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Passage } from '../lesson/Passage';
import type { Attempt } from '../quiz/Attempt';
import type { Result } from '../quiz/resultOf';
import { placeAddress } from './placeAddress';
import { placeName } from './placeName';
import { useQuizHome } from './QuizHome';
import styles from './ResultReread.module.css';

interface Props {
  attempt: Attempt;
  result: Result;
  passage: Passage;
}

/** What to read again: paragraph by paragraph the words that would have given the answer, each leading to its place. */
export function ResultReread({ attempt: { blocks, items }, result: { reread, right, outOf }, passage }: Props) {
  const { t } = useTranslation();
  const home = useQuizHome();
  if (reread.length === 0) {
    return <p>{t(right === outOf && right > 0 ? 'practice.result.rereadNone' : 'practice.result.rereadNoneSoFar')}</p>;
  }
  const numbers = new Map(items.map(({ question }, index) => [question.id, index + 1]));
  return (
    <ul role="list" className={styles['reread']}>
      {reread.map(({ block, spans, questions }) => {
        const whole = blocks.find(({ id }) => id === block);
        if (!whole) return null;
        return (
          <li key={block}>
            <Link to={placeAddress(home.article, passage, whole, spans)}>{placeName(t, block)}</Link>
            <p lang="id" className={styles['words']}>
              {spans.map(([start, end]) => whole.text.slice(start, end)).join(' … ')}
            </p>
            <p className={styles['questions']}>
              {t('practice.result.rereadQuestions', {
                count: questions.length,
                numbers: questions.map((id) => numbers.get(id)).join(', '),
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
