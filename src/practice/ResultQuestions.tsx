import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useBilingual } from '../article/useBilingual';
import type { PassageBlock } from '../lesson/blocks';
import type { Attempt, AttemptItem } from '../quiz/Attempt';
import { Icon } from '../ui/Icon';
import { askedAbout } from './kinds/askedAbout';
import { markIcon } from './markIcon';
import { markOf } from './markOf';
import { quizSearch } from './quizAddress';
import styles from './ResultQuestions.module.css';
import { Said } from './Said';

/** Every question with its mark; each opens again with its feedback. */
export function ResultQuestions({ attempt: { items, blocks } }: { attempt: Attempt }) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <ol role="list" className={styles['questions']}>
      {items.map((item, index) => {
        const mark = markOf(item);
        return (
          <li key={item.question.id}>
            <Link to={quizSearch({ kind: 'question', number: index + 1 })}>
              <span className={styles['number']}>{index + 1}</span>{' '}
              <span className={styles['prompt']}>
                <Said text={item.question.prompt} lang={say(item.question.prompt).lang} />
                <About item={item} blocks={blocks} />
              </span>{' '}
              {mark && (
                <span className={styles['mark']} data-mark={mark}>
                  <Icon name={markIcon[mark]} size={20} />
                  {t(`practice.verdict.${mark}`)}
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

/** Many questions ask the same of different words: these tell them apart. */
function About({ item, blocks }: { item: AttemptItem; blocks: readonly PassageBlock[] }) {
  const say = useBilingual();
  const { stretch, statement } = askedAbout(item.question);
  const text = stretch && blocks.find(({ id }) => id === stretch.block)?.text;
  if (stretch && text) {
    return (
      <span lang="id" className={styles['about']}>
        {stretch.spans.map(([start, end]) => text.slice(start, end)).join(' … ')}
      </span>
    );
  }
  return (
    statement && (
      <span className={styles['about']}>
        <Said text={statement} lang={say(statement).lang} />
      </span>
    )
  );
}
