import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { OwnText as Text } from '../ownText/OwnText';
import { openText } from '../state/ownTexts';
import { Button } from '../ui/Button';
import { loadable } from '../ui/loadable';
import { Message } from '../ui/Message';
import { usePageTitle } from '../ui/usePageTitle';

/** What draws it comes while storage is being opened. */
const OwnTextPage = loadable(() => import('./OwnTextPage'));

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly text: Text }
  | { readonly kind: 'none' | 'damaged' | 'failed' };

/**
 * The text that the page was opened at, asked for while React is still coming up. Read once: the next time it may be
 * another.
 */
let early: { readonly id: string; readonly state: Promise<State> } | null = null;

const address = /\/texts\/([^/]+)\/?$/.exec(location.pathname)?.[1];
if (address !== undefined) {
  early = { id: address, state: opened(address) };
  early.state.catch(() => {}); // said by whoever waits for it
}

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
    const finding = early?.id === id ? early.state : opened(id);
    early = null;
    finding.then(
      // As a transition: a long text is drawn with breaths in between.
      (found) =>
        startTransition(() => {
          if (shown) setState(found);
        }),
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
  const [outcome] = await Promise.all([openText(id), OwnTextPage.preload().catch(() => {})]); // without it it asks again
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
