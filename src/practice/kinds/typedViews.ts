import { lazy } from 'react';
import type { KindView } from './KindView';

// What these kinds are drawn by is loaded with the first quiz that has them: nothing of it stands in the practice chunk.
const clozeParts = () => import('./ClozeParts');
const buildParts = () => import('./BuildParts');
const transformParts = () => import('./TransformParts');
const dictationParts = () => import('./DictationParts');

/** A gap in a sentence, to be chosen or typed. */
export const clozeView: KindView<'cloze'> = {
  stretch: ({ gap }) => gap,
  gap: ({ gap }) => gap,
  statement: () => null,
  untouched: ({ task }) => (task.kind === 'choose' ? 'option' : 'word'),
  Ask: lazy(async () => ({ default: (await clozeParts()).ClozeAsk })),
  Told: lazy(async () => ({ default: (await clozeParts()).ClozeTold })),
  load: clozeParts,
  evidence: () => 'proof',
};

/** A word built from its root for its sentence, or taken apart into root and affixes. */
export const buildView: KindView<'build'> = {
  stretch: ({ task }) => (task.kind === 'build' ? task.gap : task.word),
  gap: ({ task }) => (task.kind === 'build' ? task.gap : null),
  statement: () => null,
  untouched: ({ task }) => (task.kind === 'build' ? 'word' : 'pieces'),
  Ask: lazy(async () => ({ default: (await buildParts()).BuildAsk })),
  Told: lazy(async () => ({ default: (await buildParts()).BuildTold })),
  load: buildParts,
  evidence: () => 'proof',
};

/** A sentence to be said another way, chosen or typed. */
export const transformView: KindView<'transform'> = {
  stretch: ({ passage }) => passage,
  statement: () => null,
  untouched: ({ answer }) => (answer.kind === 'choose' ? 'option' : 'sentence'),
  Ask: lazy(async () => ({ default: (await transformParts()).TransformAsk })),
  Told: lazy(async () => ({ default: (await transformParts()).TransformTold })),
  load: transformParts,
  evidence: () => 'proof',
};

/** Words that are heard, and written down. */
export const dictationView: KindView<'dictation'> = {
  stretch: ({ passage }) => passage,
  gap: ({ passage }) => passage,
  statement: () => null,
  untouched: 'sentence',
  Ask: lazy(async () => ({ default: (await dictationParts()).DictationAsk })),
  Told: lazy(async () => ({ default: (await dictationParts()).DictationTold })),
  load: dictationParts,
  evidence: () => 'proof',
};
