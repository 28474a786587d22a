import { Suspense, useEffect } from 'react';
import type { i18n as I18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Route, Routes, useLocation } from 'react-router-dom';
import { Header } from './Header';
import { ScreenBoundary } from './ScreenBoundary';
import { StorageNotice } from './StorageNotice';
import { UpdateNotice } from './UpdateNotice';
import { routes } from './routes';
import { useRouteFocus } from './useRouteFocus';

/** The whole app inside a router: BrowserRouter in the browser, StaticRouter when prerendering. */
export function App({ i18n, onReady }: { i18n: I18n; onReady?: () => void }) {
  const { pathname } = useLocation();
  useRouteFocus();
  return (
    <I18nextProvider i18n={i18n}>
      <Header />
      <main id="main" tabIndex={-1}>
        <ScreenBoundary key={pathname}>
          <Suspense fallback={null}>
            <Routes>
              {routes.map(({ path, Screen }) => (
                <Route key={path} path={path} element={<Screen />} />
              ))}
            </Routes>
            <Ready onReady={onReady} />
          </Suspense>
        </ScreenBoundary>
      </main>
      <UpdateNotice />
      <StorageNotice />
    </I18nextProvider>
  );
}

/** React hydrates a Suspense boundary after the rest: only an effect from inside says that all of the page is live. */
function Ready({ onReady }: { onReady: (() => void) | undefined }) {
  useEffect(() => onReady?.(), [onReady]);
  return null;
}
