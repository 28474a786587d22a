import type { ReactNode } from 'react';
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
export function ResultQuestions({ attempt: { items, blocks }, nth }: { attempt: Attempt; nth: number }) {
  const { t } = useTranslation();
  const say = useBilingual();
  return (
    <ol role="list" className={styles['questions']}>
      {items.map((item, index) => {
        const mark = markOf(item);
        return (
          <li key={item.question.id}>
            <LinkIf to={mark && quizSearch({ kind: 'attempt', nth, question: index + 1 })}>
              <span className={styles['number']}>{index + 1}</span>{' '}
              <span className={styles['prompt']}>
                <Said text={item.question.prompt} lang={say(item.question.prompt).lang} />
                <About item={item} blocks={blocks} />
              </span>{' '}
              <span className={styles['came']}>
                {mark && (
                  <span className={styles['mark']} data-mark={mark}>
                    <Icon name={markIcon[mark]} size={20} />
                    {t(`practice.verdict.${mark}`)}
                  </span>
                )}
                {!mark && <span className={styles['mark']}>{t('practice.result.notAnswered')}</span>}{' '}
                <TriedAgain item={item} />
              </span>
            </LinkIf>
          </li>
        );
      })}
    </ol>
  );
}

/** What was never answered has nothing to be looked at. */
function LinkIf({ to, children }: { to: string | null; children: ReactNode }) {
  return to === null ? (
    <div className={styles['row']}>{children}</div>
  ) : (
    <Link className={styles['row']} to={to}>
      {children}
    </Link>
  );
}

/** What became of a question that was tried again: beside its mark, which is of the first answer. */
function TriedAgain({ item: { state } }: { item: AttemptItem }) {
  const { t } = useTranslation();
  if (state.kind === 'open' || state.retries.length === 0) return null;
  const right = state.retries.at(-1)?.mark.kind === 'right';
  return <span className={styles['again']}>{t(right ? 'practice.result.thenRight' : 'practice.result.thenNot')}</span>;
}

/** Many questions ask the same of different words: these tell them apart. Words that are still to be found are not said. */
function About({ item, blocks }: { item: AttemptItem; blocks: readonly PassageBlock[] }) {
  const say = useBilingual();
  const { stretch, statement, gap } = askedAbout(item.question);
  if (gap && item.state.kind === 'open') return null;
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
