import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Preview.module.css';

/** A paragraph of the first lesson, as printed: it has quotation marks, long words and short ones. */
const SAMPLE =
  '“Perbedaan itu fakta, tapi kebersamaan itu keharusan. Kita satukan perbedaan itu dengan struktur, tanggung jawab, dan kerja sama,” cetus Menteri Mukhtarudin.';

/** The text as it now looks. It needs no state: what is set stands in the properties of `:root`. */
export function Preview() {
  const { t } = useTranslation();
  const id = useId();
  return (
    <figure aria-labelledby={id} className={styles['preview']}>
      <figcaption id={id}>{t('settings.text.preview')}</figcaption>
      <p lang="id">{SAMPLE}</p>
    </figure>
  );
}
