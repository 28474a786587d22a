import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { FASTEST, SLOWEST } from '../speech/clampRate';
import { useSettings } from '../state/settings';
import { Icon, type IconName } from '../ui/Icon';
import styles from './ListenBar.module.css';
import type { ReadAloud } from './useReadAloud';

const step = 0.1;

/** What can be done while the text is read aloud; or why it is not. */
export default function ListenBar({ aloud }: { aloud: ReadAloud }) {
  const { t } = useTranslation();
  const rate = useSettings((settings) => settings.speechRate);
  const { state } = aloud;
  if (state.kind === 'off') return null;
  if (state.kind === 'no-voice' || state.kind === 'failed')
    return (
      <div role="status" className={`chrome ${styles['bar']} ${styles['says']}`}>
        <p>{state.kind === 'failed' ? t('aloud.failed') : t(`aloud.${state.reason}`)}</p>
        {state.kind === 'no-voice' && <Link to="/about#voices">{t('aloud.how')}</Link>}
        <Tool icon="close" label={t('close')} onClick={aloud.stop} />
      </div>
    );
  const paused = state.kind === 'paused';
  return (
    <div role="group" aria-label={t('aloud.title')} className={`chrome ${styles['bar']}`}>
      <Tool icon="back" label={t('aloud.previous')} onClick={() => aloud.skip(-1)} />
      <Tool
        icon={paused ? 'play' : 'pause'}
        label={t(paused ? 'aloud.resume' : 'aloud.pause')}
        onClick={paused ? aloud.resume : aloud.pause}
      />
      <Tool icon="forward" label={t('aloud.next')} onClick={() => aloud.skip(1)} />
      <span role="group" aria-label={t('aloud.speed')} className={styles['speed']}>
        <button
          type="button"
          aria-label={t('aloud.slower')}
          aria-disabled={rate <= SLOWEST}
          onClick={() => aloud.setRate(stepped(rate, -step))}
        >
          −
        </button>
        <output>{t('aloud.rate', { rate: Math.round(rate * 100) })}</output>
        <button
          type="button"
          aria-label={t('aloud.faster')}
          aria-disabled={rate >= FASTEST}
          onClick={() => aloud.setRate(stepped(rate, step))}
        >
          +
        </button>
      </span>
      <Tool icon="stop" label={t('aloud.stop')} onClick={aloud.stop} />
    </div>
  );
}

const stepped = (rate: number, by: number) => Math.min(FASTEST, Math.max(SLOWEST, Math.round((rate + by) * 10) / 10));

function Tool({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
