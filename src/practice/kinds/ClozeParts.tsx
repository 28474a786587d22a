import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../quiz/questionKinds';
import { shownOptions } from '../../quiz/Arrangement';
import type { ClozeQuestion } from '../../quiz/kinds/cloze';
import { Blank } from '../Blank';
import { GapSentence } from '../GapSentence';
import { OptionSaid } from '../OptionSaid';
import { Said } from '../Said';
import { useTyped } from './useTyped';
import type { AskProps, ToldProps } from './KindView';
import { OptionGroup } from './OptionGroup';
import { ToldOptions } from './ToldOptions';
import { TypedGap } from './TypedGap';
import { TypedTold } from './TypedTold';

/** A gap in a sentence, to be chosen or typed. */
export function ClozeAsk(props: AskProps<'cloze'>) {
  const { task } = props.question;
  return task.kind === 'choose' ? <Choose {...props} task={task} /> : <Type {...props} />;
}

type ChooseTask = Extract<ClozeQuestion['task'], { readonly kind: 'choose' }>;

function Choose({
  question,
  task,
  blocks,
  kept,
  complaintId,
  onDraft,
  ...props
}: AskProps<'cloze'> & { task: ChooseTask }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<number | null>(kept && 'option' in kept ? kept.option : null);
  const block = blocks.find(({ id }) => id === question.gap.block);
  const option = chosen === null ? undefined : task.options[chosen];
  const onChoose = (index: number) => {
    choose(index);
    onDraft({ kind: 'complete', answer: { kind: 'cloze', option: index } });
  };
  return (
    <>
      {block && (
        <GapSentence
          block={block}
          place={question.gap}
          // A word in several parts would stand whole in each of its gaps.
          gap={
            <Blank>
              {question.gap.spans.length === 1 && option && <OptionSaid text={option.text} lang={props.lang} />}
            </Blank>
          }
        />
      )}
      <OptionGroup
        legend={t('practice.gap.choose')}
        options={labelled(task, props)}
        chosen={chosen}
        onChoose={onChoose}
        complaintId={complaintId}
      />
    </>
  );
}

function Type({ question, blocks, lang, kept, complaintId, onDraft }: AskProps<'cloze'>) {
  const { t } = useTranslation();
  const [text, onType] = useTyped(
    kept && 'text' in kept ? kept.text : '',
    'word',
    (typed): AnswerOf['cloze'] => ({ kind: 'cloze', text: typed }),
    onDraft,
  );
  return (
    <TypedGap
      blocks={blocks}
      gap={question.gap}
      label={t('practice.gap.word')}
      hint={question.task.kind === 'type' ? question.task.hint : null}
      lang={lang}
      text={text}
      onType={onType}
      complaintId={complaintId}
    />
  );
}

/** The same, once answered. */
export function ClozeTold(props: ToldProps<'cloze'>) {
  const { question, answer, blocks, revealed } = props;
  const block = blocks.find(({ id }) => id === question.gap.block);
  return (
    <>
      {question.task.kind === 'type' ? (
        <TypedTold {...props} answer={'text' in answer ? answer.text : ''} typedKey={question.task.key} />
      ) : (
        <ChosenTold {...props} task={question.task} chosen={'option' in answer ? answer.option : -1} />
      )}
      {!revealed && block && <GapSentence block={block} place={question.gap} gap={<Blank />} />}
    </>
  );
}

function ChosenTold({
  task,
  chosen,
  revealed,
  ...props
}: ToldProps<'cloze'> & { readonly task: ChooseTask; readonly chosen: number }) {
  const { t } = useTranslation();
  const why = task.options[chosen]?.why;
  return (
    <ToldOptions
      legend={t('practice.gap.choose')}
      options={labelled(task, props)}
      chosen={chosen}
      right={task.key}
      revealed={revealed}
      reason={why && <Said text={why} lang={props.lang} />}
    />
  );
}

const labelled = ({ options }: ChooseTask, { arrangement, lang }: Pick<AskProps<'cloze'>, 'arrangement' | 'lang'>) =>
  shownOptions(options, arrangement['options']).map(({ index, option }) => ({
    value: index,
    label: <OptionSaid text={option.text} lang={lang} />,
  }));
