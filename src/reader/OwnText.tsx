import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { OwnText as Text } from '../ownText/OwnText';
import { openText } from '../state/ownTexts';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { usePageTitle } from '../ui/usePageTitle';
import { OwnTextPage } from './OwnTextPage';

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly text: Text }
  | { readonly kind: 'none' | 'damaged' | 'failed' };

/** `/texts/:id`: a text that the reader has brought along. */
export default function OwnText() {
  const { id = '' } = useParams();
  return <Opened key={id} id={id} />;
}

function Opened({ id }: { id: string }) {
  const [state, setState] = useState<State>({ kind: 'opening' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let shown = true;
    opened(id).then(
      (found) => shown && setState(found),
      () => shown && setState({ kind: 'failed' }),
    );
    return () => {
      shown = false;
    };
  }, [id, tries]);
  if (state.kind === 'opening') return null;
  if (state.kind === 'open') return <OwnTextPage text={state.text} />;
  return <NotOpened why={state.kind} onRetry={() => setTries(tries + 1)} />;
}

async function opened(id: string): Promise<State> {
  const outcome = await openText(id);
  if (!outcome.ok) return { kind: outcome.failure.kind === 'damaged' ? 'damaged' : 'failed' };
  return outcome.value ? { kind: 'open', text: outcome.value } : { kind: 'none' };
}

function NotOpened({ why, onRetry }: { why: 'none' | 'damaged' | 'failed'; onRetry: () => void }) {
  const { t } = useTranslation();
  usePageTitle(t(`ownText.${why}`));
  return (
    <Message title={t(`ownText.${why}`)}>
      <p>{t(`ownText.${why}Text`)}</p>
      <p>
        {why === 'failed' && <Button onClick={onRetry}>{t('failure.retry')}</Button>}
        <Link to="/library">{t('ownText.toLibrary')}</Link>
      </p>
    </Message>
  );
}
