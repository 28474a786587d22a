import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../quiz/questionKinds';
import type { BuildQuestion } from '../../quiz/kinds/build';
import { Blank } from '../Blank';
import { GapSentence } from '../GapSentence';
import styles from './BuildParts.module.css';
import { useTyped } from './useTyped';
import type { AskProps, ToldProps } from './KindView';
import { PiecePicker } from './PiecePicker';
import { PiecesTold } from './PiecesTold';
import { TypedGap } from './TypedGap';
import { TypedTold } from './TypedTold';

/** A word to be built from its root for its sentence, or to be taken apart into root and affixes. */
export function BuildAsk(props: AskProps<'build'>) {
  const { task } = props.question;
  return task.kind === 'build' ? <Build {...props} task={task} /> : <TakeApart {...props} task={task} />;
}

type Task<Kind> = Extract<BuildQuestion['task'], { readonly kind: Kind }>;

function Build({ task, blocks, lang, kept, complaintId, onDraft }: AskProps<'build'> & { task: Task<'build'> }) {
  const { t } = useTranslation();
  const [text, onType] = useTyped(
    kept && 'text' in kept ? kept.text : '',
    'word',
    (typed): AnswerOf['build'] => ({ kind: 'build', text: typed }),
    onDraft,
  );
  return (
    <>
      <Root root={task.root} />
      <TypedGap
        blocks={blocks}
        gap={task.gap}
        label={t('practice.build.word')}
        hint={task.hint}
        lang={lang}
        text={text}
        onType={onType}
        complaintId={complaintId}
      />
    </>
  );
}

function Root({ root }: { root: string }) {
  const { t } = useTranslation();
  return (
    <p className={styles['root']}>
      {t('practice.build.root')} <b lang="id">{root}</b>
    </p>
  );
}

function TakeApart({
  task,
  arrangement,
  kept,
  complaintId,
  onDraft,
}: AskProps<'build'> & { task: Task<'take-apart'> }) {
  const onPick = (pieces: readonly number[]) =>
    onDraft(
      pieces.length === 0
        ? { kind: 'incomplete', missing: 'piece' }
        : { kind: 'complete', answer: { kind: 'build', pieces } },
    );
  return (
    <PiecePicker
      offered={task.offered}
      order={arrangement['offered']}
      kept={kept && 'pieces' in kept ? kept.pieces : []}
      onPick={onPick}
      complaintId={complaintId}
    />
  );
}

/** The same, once answered. */
export function BuildTold(props: ToldProps<'build'>) {
  const { question, answer, blocks, revealed } = props;
  const { task } = question;
  if (task.kind === 'take-apart') {
    const picked = 'pieces' in answer ? answer.pieces.map((piece) => task.offered[piece] ?? '') : [];
    return <PiecesTold {...props} picked={picked} right={task.pieces} />;
  }
  const block = blocks.find(({ id }) => id === task.gap.block);
  return (
    <>
      <TypedTold {...props} answer={'text' in answer ? answer.text : ''} typedKey={task.key} />
      {!revealed && (
        <>
          <Root root={task.root} />
          {block && <GapSentence block={block} place={task.gap} gap={<Blank />} />}
        </>
      )}
    </>
  );
}
