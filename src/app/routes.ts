import { matchPath } from 'react-router-dom';
import { withRest } from '../locales/texts';
import { NotFound } from './NotFound';
import { loadable } from '../ui/loadable';

const Reader = loadable(() => import('../reader/Reader')); // one: what was loaded for one route is there for the other

/**
 * `module` is how the build finds the chunk that a prerendered page should preload; `rest` says that the screen brings
 * the texts along that the reader does not need; `soon` are modules that the screen asks for before it shows anything.
 */
export const routes = [
  { path: '/', module: 'src/reader/Reader.tsx', rest: false, Screen: Reader },
  { path: '/lessons/:id', module: 'src/reader/Reader.tsx', rest: false, Screen: Reader },
  {
    path: '/lessons/:id/quiz',
    module: 'src/practice/Practice.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../practice/Practice'))),
  },
  {
    path: '/library',
    module: 'src/library/Library.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../library/Library'))),
  },
  {
    path: '/dictionary/:kind?/:name?',
    module: 'src/dictionary/Dictionary.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../dictionary/Dictionary'))),
  },
  {
    path: '/library/new',
    module: 'src/library/NewText.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../library/NewText'))),
  },
  {
    path: '/texts/:id',
    module: 'src/reader/OwnText.tsx',
    soon: ['src/reader/OwnTextPage.tsx', 'src/storage/openStorage.ts'],
    rest: true,
    Screen: loadable(withRest(() => import('../reader/OwnText'))),
  },
  {
    path: '/texts/:id/quiz',
    module: 'src/practice/OwnPractice.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../practice/OwnPractice'))),
  },
  {
    path: '/placement',
    module: 'src/placement/Placement.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../placement/Placement'))),
  },
  {
    path: '/settings',
    module: 'src/settings/Settings.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../settings/Settings'))),
  },
  {
    path: '/about',
    module: 'src/about/About.tsx',
    rest: true,
    Screen: loadable(withRest(() => import('../about/About'))),
  },
  { path: '*', module: 'src/main.tsx', rest: false, Screen: loadable(async () => ({ default: NotFound })) },
] as const;

/** The route that shows an address (without the base path); the last one shows whatever no other does. */
export const routeOf = (path: string) => routes.find((route) => matchPath(route.path, path));
