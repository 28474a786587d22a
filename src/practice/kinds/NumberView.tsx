import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import { asUnderstood } from './asUnderstood';
import { formatNumberKey } from './formatNumberKey';
import type { AskProps, KindView, ToldProps } from './KindView';
import styles from './NumberView.module.css';

/** A number, a year or a date, typed. */
export const numberView: KindView<'number'> = {
  stretch: () => null,
  statement: () => null,
  untouched: 'number',
  Ask,
  Told,
  evidence: () => 'proof',
};

function Ask({ question, kept, complaintId, onDraft }: AskProps<'number'>) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(kept?.text ?? '');
  const onChange = (typed: string) => {
    setText(typed);
    onDraft(
      typed.trim() === ''
        ? { kind: 'incomplete', missing: 'number' }
        : { kind: 'complete', answer: { kind: 'number', text: typed } },
    );
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{t(`practice.number.${question.answer.kind}`)}</label>
      <input
        id={id}
        type="text"
        // Numbers in words are understood, too; but nobody wants letters first where digits will do.
        inputMode={question.answer.kind === 'date' ? 'text' : 'numeric'}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={complaintId ? true : undefined}
        aria-describedby={[complaintId, `${id}-hint`].filter(Boolean).join(' ')}
      />
      <p id={`${id}-hint`} className={styles['hint']}>
        {t(`practice.number.hint.${question.answer.kind}`)}
      </p>
    </div>
  );
}

function Told({ question, mark, revealed }: ToldProps<'number'>) {
  const { t, i18n } = useTranslation();
  const right = mark.kind === 'right';
  return (
    <dl className={styles['told']}>
      <div data-right={right}>
        <dt>
          <Icon name={right ? 'right' : 'wrong'} size={20} />
          {t(`practice.tag.${right ? 'both' : 'yours'}`)}
        </dt>
        <dd>{formatNumberKey(asUnderstood(question.answer, mark), i18n.language)}</dd>
        {!right && (
          <dd className={styles['reason']}>
            {mark.faults.map(({ code }) => t(`practice.number.fault.${code}`)).join(' ')}
          </dd>
        )}
      </div>
      {!right && revealed && (
        <div data-right>
          <dt>
            <Icon name="right" size={20} />
            {t('practice.tag.right')}
          </dt>
          <dd>{formatNumberKey(question.answer, i18n.language)}</dd>
        </div>
      )}
    </dl>
  );
}
