import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { flatReactDom } from './build/flatReactDom.ts';
import { readingFont } from './build/font.ts';
import { lexiconModules } from './build/lexicon.ts';
import { staticPages } from './build/pages.ts';

/**
 * Our own modules that the first screen needs, whichever it is: one chunk instead of a dozen small ones. What only some
 * screens need, or nobody before a tap, stays in chunks of its own.
 */
const firstModules = new RegExp(
  String.raw`/src/(?:app|article|language/text/words|offline|locales/texts)\b|` +
    String.raw`/src/ui/(?:Button|Icon|Mark|Message|Notice|loadable|usePageTitle)\b|` +
    String.raw`/src/appearance/shortcuts\b|` +
    String.raw`/src/lesson/(?:catalogue|blocks|sentences|lookup|places|phrases|Passage|FirstWords|packFirstWords)\b|` +
    String.raw`/src/state/(?:settings|createSettings|lessons|createPassages|openOnce|storageNotices|firstWords)\b|` +
    String.raw`/src/storage/Settings\b`,
);

/** What reading a lesson begins with. */
const lessonModules = new RegExp(
  String.raw`/src/reader/(?:Reader|LessonPage|LessonFailure|Article|BarTool|ReaderBar|Resumed|selection|showPlace|whenIdle|` +
    String.raw`use(?:AddressedPlace|ArticleEvents|English|Lesson|NoteMarks|PhraseLight|ReadAloud|ReadingPosition|Shortcuts)|` +
    String.raw`wordFocus|wordsTouched|afterPaint|openSpeakerOnce)\b`,
);

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react({ compiler: true }), flatReactDom(), readingFont(), lexiconModules(), staticPages()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true, // read by staticPages, then removed
    assetsInlineLimit: 0, // the policy has no data: for fonts
    modulePreload: false, // staticPages writes the preloads that a page needs
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every screen needs is one chunk: left alone, it falls into a dozen requests.
            { name: 'start', test: /vite[\\/]preload-helper|rolldown[\\/]runtime/ }, // alone, or the entry waits for a big chunk
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ }, // evaluated by itself: start.ts
            { name: 'packages', test: /node_modules[\\/](?!valibot|idb|@tanstack)/ },
            { name: 'app', test: firstModules },
            // What a tap needs, in one request: lists and sheets share parts of it.
            {
              name: 'OpenWord',
              test: /\/src\/reader\/(?:OpenWord|WordCard|Card\w+|PhraseText|lookAt|placeCard)\b/,
            },
            // What a lesson is read with, though a text of one's own shares most of it: in two chunks it packs worse.
            { name: 'Reader', test: lessonModules },
          ],
        },
      },
    },
  },
  test: {
    reporters: ['default', './tests/support/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/laws.ts'],
          testTimeout: 30_000, // laws on two slow, shared cores
          exclude: ['tests/journeys/**', 'tests/faults/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          testTimeout: 60_000,
          setupFiles: ['tests/support/dom.ts', 'tests/support/laws.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/support/buildBefore.ts'], // builds once, before the first
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults', // npm run test:faults: many minutes, so that neither npm test nor check runs it
          environment: 'node',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/support/buildBefore.ts'],
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
