import { useTranslation } from 'react-i18next';
import type { KindName } from '../quiz/questionKinds';
import { Checkbox } from '../ui/Checkbox';
import styles from './KindChoice.module.css';
import { kindNames } from './kinds/kindViews';

interface Props {
  /** With how many questions there are of each; null while that is not known. */
  kinds: readonly { readonly name: KindName; readonly count: number }[] | null;
  /** Those that are not wanted. */
  without: readonly KindName[];
  onChoose: (without: readonly KindName[]) => void;
}

/** The kinds of questions, what each asks, and how many there are: ticked are those that are wanted. */
export function KindChoice({ kinds, without, onChoose }: Props) {
  const { t } = useTranslation();
  const rows = kinds ?? kindNames.map((name) => ({ name, count: null }));
  const left = rows.filter(({ name }) => !without.includes(name)).length;
  const toggle = (name: KindName) =>
    onChoose(without.includes(name) ? without.filter((one) => one !== name) : [...without, name]);
  return (
    <details className={styles['details']}>
      <summary>
        {t('practice.choose.kinds')}{' '}
        <span className={styles['how']}>
          {left === rows.length
            ? t('practice.choose.kindsAll')
            : t('practice.choose.kindsSome', { left, of: rows.length })}
        </span>
      </summary>
      <fieldset className={styles['group']}>
        <legend className="visually-hidden">{t('practice.choose.kinds')}</legend>
        <ul role="list" className={styles['kinds']}>
          {rows.map(({ name, count }) => (
            <li key={name}>
              <Checkbox checked={!without.includes(name)} onToggle={() => toggle(name)}>
                <span className={styles['text']}>
                  <strong>{t(`practice.kinds.${name}.name`)}</strong>{' '}
                  <span className={styles['about']}>{t(`practice.kinds.${name}.about`)}</span>
                </span>{' '}
                <span className={styles['count']}>
                  {count !== null && (
                    <>
                      <span aria-hidden="true">{count}</span>
                      <span className="visually-hidden">{t('practice.intro.questions', { count })}</span>
                    </>
                  )}
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </fieldset>
    </details>
  );
}
