import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { openSpeakerOnce } from '../speech/openSpeakerOnce';
import type { Speaker } from '../speech/speaker';
import { settings } from '../state/settings';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

type Problem = 'none' | 'failed' | 'no-speech-api' | 'no-indonesian-voice';

/** Says a word with an Indonesian voice; where there is none, says so. */
export function Listen({ text }: { text: string }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<Problem>('none');
  const speaker = useRef<Speaker>(null);
  // The voice must be known before a tap: browsers let a page speak only straight from one.
  useEffect(() => {
    void openSpeakerOnce().catch(() => {}); // a failure now is no matter: a tap will try again, and say so
    return () => speaker.current?.stop();
  }, []);
  const listen = async () => {
    const ready = await openSpeakerOnce().catch(() => null);
    const voice = await ready?.voice();
    if (!ready || !voice) return setProblem('failed');
    if (voice.kind === 'none') return setProblem(voice.reason);
    speaker.current = ready;
    setProblem('none');
    ready.read([{ text }], settings.getState().speechRate, {
      onState: () => {},
      onSpan: () => {},
      onDone: (how) => {
        if (how === 'failed') setProblem('failed');
      },
    });
  };
  return (
    <>
      <Button look="quiet" onClick={() => void listen()}>
        <Icon name="listen" size={20} />
        {t('dictionary.listen')}
      </Button>
      <span role="status">
        {problem !== 'none' && t(`aloud.${problem}`)}{' '}
        {problem === 'no-indonesian-voice' && <Link to="/about#voices">{t('aloud.how')}</Link>}
      </span>
    </>
  );
}
