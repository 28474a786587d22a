import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../quiz/questionKinds';
import { shownOptions } from '../../quiz/Arrangement';
import type { TransformQuestion } from '../../quiz/kinds/transform';
import { markTransformed } from '../../quiz/sentence/markTransformed';
import { OptionSaid } from '../OptionSaid';
import { Said } from '../Said';
import { useTyped } from './useTyped';
import type { AskProps, ToldProps } from './KindView';
import { OptionGroup } from './OptionGroup';
import { SentenceField } from './SentenceField';
import { ToldOptions } from './ToldOptions';
import styles from './TransformParts.module.css';
import { WordsTold } from './WordsTold';

/** A sentence to be said another way, chosen or typed. */
export function TransformAsk(props: AskProps<'transform'>) {
  const { answer } = props.question;
  return answer.kind === 'choose' ? <Choose {...props} task={answer} /> : <Type {...props} start={answer.start} />;
}

type ChooseTask = Extract<TransformQuestion['answer'], { readonly kind: 'choose' }>;

function Choose({
  task,
  question,
  kept,
  complaintId,
  onDraft,
  ...props
}: AskProps<'transform'> & { task: ChooseTask }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<number | null>(kept && 'option' in kept ? kept.option : null);
  const onChoose = (option: number) => {
    choose(option);
    onDraft({ kind: 'complete', answer: { kind: 'transform', option } });
  };
  return (
    <OptionGroup
      legend={t(`practice.transform.${question.task}`)}
      options={labelled(task, props)}
      chosen={chosen}
      onChoose={onChoose}
      complaintId={complaintId}
    />
  );
}

function Type({ question, start, kept, complaintId, onDraft }: AskProps<'transform'> & { start: string | null }) {
  const { t } = useTranslation();
  const [text, onType] = useTyped(
    kept && 'text' in kept ? kept.text : '',
    'sentence',
    (typed): AnswerOf['transform'] => ({ kind: 'transform', text: typed }),
    onDraft,
  );
  return (
    <>
      {start !== null && (
        <p className={styles['start']}>
          {t('practice.transform.start')} <span lang="id">{start} …</span>
        </p>
      )}
      <SentenceField
        label={t(`practice.transform.${question.task}`)}
        hint={t('practice.sentence.hint')}
        text={text}
        onType={onType}
        complaintId={complaintId}
      />
    </>
  );
}

/** The same, once answered. */
export function TransformTold({ question, answer, mark, revealed, ...props }: ToldProps<'transform'>) {
  const { t } = useTranslation();
  const { answer: key, task } = question;
  if (key.kind === 'type') {
    const { pairs, right } = markTransformed(key, 'text' in answer ? answer.text : '');
    return <WordsTold pairs={pairs} right={right} mark={mark} revealed={revealed} />;
  }
  const chosen = 'option' in answer ? answer.option : -1;
  const why = key.options[chosen]?.why;
  return (
    <ToldOptions
      legend={t(`practice.transform.${task}`)}
      options={labelled(key, props)}
      chosen={chosen}
      right={key.key}
      revealed={revealed}
      reason={why && <Said text={why} lang={props.lang} />}
    />
  );
}

const labelled = (
  { options }: ChooseTask,
  { arrangement, lang }: Pick<AskProps<'transform'>, 'arrangement' | 'lang'>,
) =>
  shownOptions(options, arrangement['options']).map(({ index, option }) => ({
    value: index,
    label: <OptionSaid text={option.text} lang={lang} />,
  }));
