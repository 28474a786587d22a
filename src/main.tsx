import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/App';
import { createI18n } from './app/i18n';
import { isLanguage } from './locales/texts';
import { onceLive } from './app/onceLive';
import { routeOf } from './app/routes';
import type { Passage } from './lesson/Passage';
import { keepPassage } from './state/lessons';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './article/highlight.css';

const html = document.documentElement;
const base = import.meta.env.BASE_URL;
const path = '/' + location.pathname.slice(base.length).replace(/\/$/, '');
// The build writes on <html> which route the page holds. The fallback page, or a page served for another
// address, holds none: then there is nothing to hydrate.
const prerendered = html.dataset['page'] === path;
const asked = html.dataset['language']; // by first-paint.js
const language = !prerendered && isLanguage(asked) ? asked : isLanguage(html.lang) ? html.lang : 'en';

// Part of the page, made by the build from a parsed lesson: not input, so it is not parsed again.
const data = document.getElementById('page-data')?.textContent;
if (prerendered && data) keepPassage(JSON.parse(data) as Passage);

const i18n = await createI18n(language, 'first'); // before the screen, which adds its own texts to it
await routeOf(path)?.Screen.preload();

/** Brings the page to life; resolves once everything on it answers. */
export function begin(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  return new Promise((resolve) => {
    const onReady = () => {
      onceLive(i18n);
      resolve();
    };
    const app = (
      <StrictMode>
        <BrowserRouter basename={base}>
          <App i18n={i18n} onReady={onReady} />
        </BrowserRouter>
      </StrictMode>
    );
    // As a transition, hydration stops for whatever else there is to do, every few milliseconds.
    if (prerendered) startTransition(() => void hydrateRoot(root, app));
    else createRoot(root).render(app);
  });
}
