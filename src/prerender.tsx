import { readFileSync } from 'node:fs';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { App } from './app/App';
import { createI18n } from './app/i18n';
import { languages, type Language } from './locales/texts';

export { languages } from './locales/texts';
import { routeOf, routes } from './app/routes';
import { catalogue } from './lesson/catalogue';
import { passageOf, type Passage } from './lesson/Passage';
import { openLesson } from './quiz/openLesson';
import { keepPassage } from './state/lessons';

export interface Page {
  path: string;
  language: Language;
  title: string;
  description: string;
  markup: string;
  /** What the first render needs, for the page to carry as inert JSON. */
  data: Passage | undefined;
  /** Source files whose chunks the page preloads. */
  modules: string[];
}

interface Address {
  readonly path: string;
  readonly passage?: Passage;
  readonly name:
    | {
        readonly key:
          'nav.library' | 'nav.dictionary' | 'nav.settings' | 'nav.about' | 'placement.title' | 'practice.of';
      }
    | { readonly title: string };
}

/** What the pages of one route need that are not prerendered. */
export interface LateRoute {
  /** What their paths begin with: `/texts/`. */
  below: string;
  /** Source files whose chunks they preload. */
  modules: string[];
}

/** The routes whose pages come through 404.html and should not find out step by step what they need. */
export const lateRoutes = (): LateRoute[] =>
  routes.flatMap((route) =>
    'soon' in route
      ? [
          {
            below: route.path.replace(/:.*/, ''),
            modules: [route.module, ...route.soon],
          },
        ]
      : [],
  );

/** Every page of the site. Runs in Node at the end of the build; `publicDir` is where the lessons are. */
export async function pages(publicDir: string): Promise<Page[]> {
  const passages = catalogue.map(({ id }) => readPassage(`${publicDir}/lessons/${id}.json`));
  passages.forEach(keepPassage);
  const all = addresses(passages);
  const result: Page[] = [];
  for (const language of languages) for (const address of all) result.push(await render(address, language));
  return result;
}

function readPassage(file: string): Passage {
  const parsed = openLesson(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file}: ${parsed.problems.map(({ at, code }) => `${at} ${code}`).join('; ')}`);
  return passageOf(parsed.value);
}

function addresses(passages: readonly Passage[]): Address[] {
  const [first] = passages;
  return [
    ...(first ? [{ path: '/', passage: first, name: { title: first.source.title } }] : []),
    { path: '/library', name: { key: 'nav.library' } },
    { path: '/dictionary', name: { key: 'nav.dictionary' } },
    { path: '/placement', name: { key: 'placement.title' } },
    { path: '/settings', name: { key: 'nav.settings' } },
    { path: '/about', name: { key: 'nav.about' } },
    ...passages.flatMap((passage): Address[] => [
      { path: `/lessons/${passage.id}`, passage, name: { title: passage.source.title } },
      { path: `/lessons/${passage.id}/quiz`, passage, name: { key: 'practice.of' } },
    ]),
  ];
}

async function render({ path, passage, name }: Address, language: Language): Promise<Page> {
  const route = routeOf(path);
  if (!route) throw new Error(`no route for ${path}`);
  await route.Screen.preload();
  const i18n = await createI18n(language);
  // renderToString, not `prerender`: it cannot wait, so a screen that suspends shows up as a missing text.
  const markup = renderToString(
    <StrictMode>
      <StaticRouter basename={import.meta.env.BASE_URL} location={import.meta.env.BASE_URL.slice(0, -1) + path}>
        <App i18n={i18n} />
      </StaticRouter>
    </StrictMode>,
  );
  const title = 'key' in name ? i18n.t(name.key, { title: passage?.source.title ?? '' }) : name.title;
  return {
    path,
    language,
    title: `${title} · Simak`,
    description: passage?.summary[language] ?? i18n.t('tagline'),
    markup,
    data: passage,
    modules: [
      route.module,
      `src/locales/${language}.json`,
      ...(route.rest ? [`src/locales/${language}.rest.json`] : []),
    ],
  };
}
