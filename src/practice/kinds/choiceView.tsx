import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownOptions } from '../../quiz/Arrangement';
import type { ChoiceKindName, QuestionOf } from '../../quiz/questionKinds';
import { OptionSaid } from '../OptionSaid';
import { Said } from '../Said';
import type { AskProps, KindView, ToldProps } from './KindView';
import { OptionGroup } from './OptionGroup';
import { ToldOptions } from './ToldOptions';

/** The view of a kind that is one choice out of several; the legend over the options is the kind's own. */
export function choiceView<Name extends ChoiceKindName>(name: Name): KindView<Name>;
export function choiceView(name: ChoiceKindName): KindView<ChoiceKindName> {
  return {
    stretch: ({ passage }) => passage,
    statement: () => null,
    untouched: 'option',
    Ask: (props) => <Ask {...props} name={name} />,
    Told: (props) => <Told {...props} name={name} />,
    evidence: (question) => (asksForWord(name, question) ? 'answer' : 'proof'),
  };
}

/** Whether a word of the article is what is looked for: it stands in what proves it. */
const asksForWord = (name: ChoiceKindName, { options, key }: QuestionOf[ChoiceKindName]): boolean =>
  (name === 'family' || name === 'reporting') && options[key]?.text.kind === 'indonesian';

type Named<Props> = Props & { readonly name: ChoiceKindName };

function Ask({ name, kept, complaintId, onDraft, ...props }: Named<AskProps<ChoiceKindName>>) {
  const { t } = useTranslation();
  const [chosen, choose] = useState(kept?.option ?? null);
  const onChoose = (option: number) => {
    choose(option);
    onDraft({ kind: 'complete', answer: { kind: name, option } });
  };
  return (
    <OptionGroup
      legend={t(`practice.choice.${name}`)}
      options={labelled(props)}
      chosen={chosen}
      onChoose={onChoose}
      complaintId={complaintId}
    />
  );
}

function Told({ name, answer, revealed, ...props }: Named<ToldProps<ChoiceKindName>>) {
  const { t } = useTranslation();
  const { key, options } = props.question;
  const why = options[answer.option]?.why;
  return (
    <ToldOptions
      legend={t(`practice.choice.${name}`)}
      options={labelled(props)}
      chosen={answer.option}
      right={key}
      revealed={revealed}
      reason={why && <Said text={why} lang={props.lang} />}
    />
  );
}

function labelled({
  question,
  arrangement,
  lang,
}: Pick<AskProps<ChoiceKindName>, 'question' | 'arrangement' | 'lang'>) {
  return shownOptions(question.options, arrangement['options']).map(({ index, option }) => ({
    value: index,
    label: <OptionSaid text={option.text} lang={lang} />,
  }));
}
