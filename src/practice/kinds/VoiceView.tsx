import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownOptions } from '../../quiz/Arrangement';
import { Said } from '../Said';
import type { AskProps, Draft, KindView, ToldProps } from './KindView';
import { OptionGroup } from './OptionGroup';
import { ToldOptions } from './ToldOptions';
import styles from './VoiceView.module.css';
import type { VoiceAnswer } from '../../quiz/kinds/voice';

/** Whose content and whose wording: two questions on one page, answered together. */
export const voiceView: KindView<'voice'> = {
  stretch: ({ passage }) => passage,
  statement: () => null,
  untouched: 'both',
  Ask,
  Told,
  evidence: () => 'proof',
};

const AXES = ['content', 'wording'] as const;
type Axis = (typeof AXES)[number];
type Chosen = Readonly<Record<Axis, number | null>>;

function labelled(
  { question, arrangement, lang }: Pick<AskProps<'voice'>, 'question' | 'arrangement' | 'lang'>,
  axis: Axis,
) {
  return shownOptions(question[axis].options, arrangement[axis]).map(({ index, option }) => ({
    value: index,
    label: <Said text={option} lang={lang} />,
  }));
}

function Ask({ kept, complaintId, onDraft, ...props }: AskProps<'voice'>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>(kept ?? { content: null, wording: null });
  const choose = (axis: Axis, option: number) => {
    const next = { ...chosen, [axis]: option };
    setChosen(next);
    onDraft(draftOf(next));
  };
  return (
    <div className={styles['axes']}>
      {AXES.map((axis) => (
        <OptionGroup
          key={axis}
          legend={t(`practice.voice.${axis}`)}
          options={labelled(props, axis)}
          chosen={chosen[axis]}
          onChoose={(option) => choose(axis, option)}
          firstKey={axis === 'content' ? 1 : props.question.content.options.length + 1}
          complaintId={complaintId}
        />
      ))}
    </div>
  );
}

function draftOf({ content, wording }: Chosen): Draft<VoiceAnswer> {
  if (content === null) return { kind: 'incomplete', missing: wording === null ? 'both' : 'content' };
  if (wording === null) return { kind: 'incomplete', missing: 'wording' };
  return { kind: 'complete', answer: { kind: 'voice', content, wording } };
}

function Told({ answer, mark, revealed, ...props }: ToldProps<'voice'>) {
  const { t } = useTranslation();
  const [first, second] = mark.kind === 'right' ? [] : mark.faults;
  return (
    <>
      {first && <p className={styles['fault']}>{t(`practice.voice.fault.${second ? 'both' : first.code}`)}</p>}
      <div className={styles['axes']}>
        {AXES.map((axis) => (
          <ToldOptions
            key={axis}
            legend={t(`practice.voice.${axis}`)}
            options={labelled(props, axis)}
            chosen={answer[axis]}
            right={props.question[axis].key}
            revealed={revealed}
          />
        ))}
      </div>
    </>
  );
}
