import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { refusedAtOnce, type TextRefusal } from '../ownText/admitText';
import type { Progress } from '../ownText/prepareText';
import { prepare } from '../state/analysis';
import { saveText, type StorageFailure } from '../state/ownTexts';
import { textDraft } from '../state/textDraft';

/** What is being done with the text that was typed. */
export type Stage =
  | { readonly kind: 'writing' }
  /** Null until the engine is here. */
  | { readonly kind: 'preparing'; readonly progress: Progress | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly code: TextRefusal; readonly count: number }
  | { readonly kind: 'failed'; readonly why: 'engine' | 'quota' | 'storage' };

/** Prepares and saves a text, then goes to read it; whatever fails, the draft stays. */
export function useNewText() {
  const [stage, setStage] = useState<Stage>({ kind: 'writing' });
  const working = useRef<AbortController>(null);
  const navigate = useNavigate();
  useEffect(() => () => working.current?.abort(), []);

  const save = async (title: string, text: string) => {
    const refusal = refusedAtOnce(text);
    if (refusal) return setStage({ kind: 'refused', code: refusal.code, count: refusal.count });
    const control = (working.current = new AbortController());
    const { signal } = control;
    setStage({ kind: 'preparing', progress: null });
    const preparation = await prepare(text, (progress) => setStage({ kind: 'preparing', progress }), signal);
    if (signal.aborted) return;
    if (!preparation) return setStage({ kind: 'failed', why: 'engine' });
    if (!preparation.ok) return setStage({ kind: 'refused', code: preparation.code, count: preparation.count });
    setStage({ kind: 'saving' });
    const outcome = await saveText(preparation.prepared, title);
    if (!outcome.ok) return setStage({ kind: 'failed', why: reasonOf(outcome.failure) });
    textDraft.drop();
    if (!signal.aborted) await navigate(`/texts/${outcome.value.id}`);
  };
  return {
    stage,
    save: (title: string, text: string) =>
      void save(title, text).catch(() => {
        // Called off; or code or storage out of reach.
        if (working.current?.signal.aborted === false) setStage({ kind: 'failed', why: 'storage' });
      }),
    cancel: () => {
      working.current?.abort();
      setStage({ kind: 'writing' });
    },
    /** What was said of the text is no longer so: it has been changed. */
    change: () => setStage((now) => (now.kind === 'refused' || now.kind === 'failed' ? { kind: 'writing' } : now)),
  };
}

const reasonOf = ({ kind }: StorageFailure) => (kind === 'quota' ? 'quota' : 'storage');
