import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { searchIn } from '../word/dictionaryAddress';
import { useLive } from './useLive';

/** Longer than any headword; what is pasted beyond is cut off. */
export const LONGEST_QUERY = 100;
const REMEMBERED_AFTER = 300; // ms: some browsers let a page change its address a hundred times in thirty seconds, no more

interface Query {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Writes the query into the address at once: to be called before another page is opened. */
  readonly remember: () => void;
}

/** What is searched for: in the box as it is typed, and a moment later in the address, from which Back and a link bring it. */
export function useQuery(): Query {
  const live = useLive();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const address = live ? (params.get('q') ?? '').slice(0, LONGEST_QUERY) : '';
  // `at` is the address as it was seen last, `coming` what it has been told to be.
  const [typed, setTyped] = useState({ text: address, at: address, coming: null as string | null });
  if (address !== typed.at) {
    const ours = address === typed.coming;
    setTyped({ text: ours ? typed.text : address, at: address, coming: null });
  }
  const { text, at, coming } = typed;
  const pending = text !== at && text !== coming;
  const remember = () => {
    if (!pending) return;
    setTyped({ ...typed, coming: text });
    void navigate({ search: searchIn(text) }, { replace: true });
  };

  useEffect(() => {
    if (!pending) return;
    const timer = setTimeout(() => {
      setTyped((now) => ({ ...now, coming: text }));
      void navigate({ search: searchIn(text) }, { replace: true });
    }, REMEMBERED_AFTER);
    return () => clearTimeout(timer);
  }, [pending, text, navigate]);

  return { text, type: (next) => setTyped((now) => ({ ...now, text: next.slice(0, LONGEST_QUERY) })), remember };
}
