interface SoftwarePackage {
  readonly name: string;
  readonly licence: 'MIT' | 'ISC';
  /** The copyright lines of its licence file, without the word. */
  readonly holders: readonly string[];
}

const meta = 'Meta Platforms, Inc. and affiliates';
const router = ['React Training LLC 2015-2019', 'Remix Software Inc. 2020-2021', 'Shopify Inc. 2022-2023'];

/**
 * What runs in the app besides its own code: the packages of `dependencies` and what those bring along.
 * Source: package.json and the licence file of each, in node_modules; tests/about/softwarePackages.test.ts compares.
 */
export const SOFTWARE_PACKAGES: readonly SoftwarePackage[] = [
  { name: 'react', licence: 'MIT', holders: [meta] },
  { name: 'react-dom', licence: 'MIT', holders: [meta] },
  { name: 'scheduler', licence: 'MIT', holders: [meta] },
  { name: 'react-router', licence: 'MIT', holders: router },
  { name: 'react-router-dom', licence: 'MIT', holders: router },
  {
    name: 'cookie',
    licence: 'MIT',
    holders: ['2012-2014 Roman Shtylman', '2015 Douglas Christopher Wilson'],
  },
  { name: 'set-cookie-parser', licence: 'MIT', holders: ['2015 Nathan Friedly'] },
  { name: '@tanstack/react-virtual', licence: 'MIT', holders: ['2021-present Tanner Linsley'] },
  { name: '@tanstack/virtual-core', licence: 'MIT', holders: ['2021-present Tanner Linsley'] },
  { name: 'i18next', licence: 'MIT', holders: ['2011-present i18next'] },
  { name: 'react-i18next', licence: 'MIT', holders: ['2015-present i18next'] },
  { name: 'html-parse-stringify', licence: 'MIT', holders: ['2025 Henrik Joreteg', '2026-present i18next'] },
  { name: 'use-sync-external-store', licence: 'MIT', holders: [meta] },
  { name: '@babel/runtime', licence: 'MIT', holders: ['2014-present Sebastian McKenzie and other contributors'] },
  { name: 'zustand', licence: 'MIT', holders: ['2019 Paul Henschel'] },
  { name: 'idb', licence: 'ISC', holders: ['2016, Jake Archibald'] },
  { name: 'valibot', licence: 'MIT', holders: ['Fabian Hiller'] },
];
