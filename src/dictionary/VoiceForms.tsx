import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Voices } from '../language/dictionary/voicesOf';
import { wordAddress } from '../word/dictionaryAddress';
import styles from './VoiceForms.module.css';

/** A verb as it is said of who does it and of what it is done to; what has an entry of its own is a link. */
export function VoiceForms({ voices, own }: { voices: Voices; own: string }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{t('dictionary.voices')}</h2>
      <dl className={styles['voices']}>
        {(['active', 'passive'] as const).map((voice) => (
          <div key={voice}>
            <dt>{t(`dictionary.${voice}`)}</dt>
            <dd lang="id">
              {voices[voice].id === null || voices[voice].form === own ? (
                voices[voice].form
              ) : (
                <Link to={wordAddress(voices[voice].id)}>{voices[voice].form}</Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
