import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useSettings } from '../state/settings';
import { usePageTitle } from '../ui/usePageTitle';
import { wordAddress } from '../word/dictionaryAddress';
import { AffixIndex } from './AffixIndex';
import styles from './Search.module.css';
import { NothingFound } from './NothingFound';
import { Recent } from './Recent';
import { ResultList } from './ResultList';
import { SearchBox } from './SearchBox';
import { Unreachable } from './Unreachable';
import { useQuery } from './useQuery';
import { MOST_RESULTS, useSearch, type SearchState } from './useSearch';

/** The lexicon, searched while one types, in Indonesian and English; without a query, where to begin. */
export function Search() {
  const { t } = useTranslation();
  usePageTitle(t('dictionary.title'));
  const { text, type, remember } = useQuery();
  const { state, retry } = useSearch(text);
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  // Enter came before the results: the first of them is opened once they are here.
  const entered = useRef<string>(null);
  const query = text.trim();
  const current = state.kind === 'found' && state.query === query;
  const first = current && query !== '' ? state.words[0]?.id : undefined;

  const open = (id: string) => {
    entered.current = null;
    remember();
    void navigate(wordAddress(id));
  };
  const onceThere = useEffectEvent(open);
  useEffect(() => {
    if (entered.current === query && first !== undefined) onceThere(first);
  }, [query, first]);
  useSlash(() => box.current?.focus());

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      type('');
      box.current?.focus();
      return;
    }
    const next = neighbour(event.key, screen.current, event.target);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that go from the box to the links and back
    <div ref={screen} className={`chrome ${styles['search']}`} onKeyDown={onKeyDown}>
      <h1>{t('dictionary.title')}</h1>
      <p className={styles['intro']}>{t('dictionary.intro')}</p>
      <p className={styles['noScript']}>{t('dictionary.noScript')}</p>
      <SearchBox
        ref={box}
        text={text}
        onType={type}
        onEnter={() => (first === undefined ? (entered.current = query) : open(first))}
      />
      <p role="status" className={styles['status']}>
        {query !== '' && <Status state={state} query={query} />}
      </p>
      {state.kind === 'unreachable' && <Unreachable onRetry={retry} />}
      {query === '' ? (
        <>
          <Recent />
          <AffixIndex />
        </>
      ) : (
        state.kind === 'found' &&
        (state.words.length > 0 ? (
          <ResultList words={state.words} query={state.query} onOpen={remember} />
        ) : (
          current && <NothingFound />
        ))
      )}
    </div>
  );
}

/** What is said of the results, also to whoever does not see them. */
function Status({ state, query }: { state: SearchState; query: string }) {
  const { t } = useTranslation();
  if (state.kind === 'opening') return t('dictionary.waiting');
  if (state.kind === 'unreachable' || state.query === '') return null;
  const count = state.words.length;
  if (count === 0) return state.query === query ? t('dictionary.none', { query }) : null;
  return t(count === MOST_RESULTS ? 'dictionary.foundMost' : 'dictionary.found', { count });
}

/** Where an arrow key leads from the box or a result: to the one before or after. */
function neighbour(key: string, screen: HTMLElement | null, from: EventTarget): HTMLElement | undefined {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !screen) return undefined;
  const stops = Array.from(screen.querySelectorAll<HTMLElement>('[data-search-stop]'));
  const at = stops.findIndex((stop) => stop === from);
  return at < 0 ? undefined : stops[at + step];
}

/** `/` leads to the search box, where single keys do something. */
function useSlash(focus: () => void): void {
  const enabled = useSettings(({ shortcuts }) => shortcuts);
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [enabled, focus]);
}
