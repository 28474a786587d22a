import { matchPath } from 'react-router-dom';
import { NotFound } from './NotFound';
import { loadable } from '../ui/loadable';

/** `module` is how the build finds the chunk that a prerendered page should preload. */
export const routes = [
  { path: '/', module: 'src/reader/Reader.tsx', Screen: loadable(() => import('../reader/Reader')) },
  { path: '/lessons/:id', module: 'src/reader/Reader.tsx', Screen: loadable(() => import('../reader/Reader')) },
  {
    path: '/lessons/:id/quiz',
    module: 'src/practice/Practice.tsx',
    Screen: loadable(() => import('../practice/Practice')),
  },
  { path: '/library', module: 'src/library/Library.tsx', Screen: loadable(() => import('../library/Library')) },
  { path: '/settings', module: 'src/settings/Settings.tsx', Screen: loadable(() => import('../settings/Settings')) },
  { path: '/about', module: 'src/about/About.tsx', Screen: loadable(() => import('../about/About')) },
  { path: '*', module: 'src/main.tsx', Screen: loadable(async () => ({ default: NotFound })) },
] as const;

/** The route that shows an address (without the base path); the last one shows whatever no other does. */
export const routeOf = (path: string) => routes.find((route) => matchPath(route.path, path));
