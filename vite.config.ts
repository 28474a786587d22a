import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { readingFont } from './build/font.ts';
import { staticPages } from './build/pages.ts';

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react({ compiler: true }), readingFont(), staticPages()],
  build: {
    target: 'es2022',
    manifest: true, // read by staticPages, then removed
    cssCodeSplit: false, // one file: a lazy screen must not arrive unstyled
    assetsInlineLimit: 0, // the policy has no data: for fonts
    modulePreload: false, // staticPages writes the preloads that a page needs
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every screen needs is one chunk: left alone, it falls into a dozen requests.
            { name: 'packages', test: /node_modules[\\/](?!valibot|idb)/ },
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
          exclude: ['tests/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
