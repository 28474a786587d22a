import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { markIcon } from './markIcon';
import styles from './Verdict.module.css';

interface Props {
  mark: keyof typeof markIcon;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** Right, partly right or not: by icon, word, colour and the kind of line above. */
export function Verdict({ mark, headingRef }: Props) {
  const { t } = useTranslation();
  return (
    <h2 ref={headingRef} tabIndex={-1} className={styles['verdict']} data-mark={mark}>
      <Icon name={markIcon[mark]} />
      {t(`practice.verdict.${mark}`)}
    </h2>
  );
}
