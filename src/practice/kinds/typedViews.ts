import { loadable } from '../../ui/loadable';
import type { AskProps, KindView, ToldProps } from './KindView';

// What these kinds are drawn by is loaded with the first quiz that has them: nothing of it stands in the practice chunk.
const clozeParts = () => import('./ClozeParts');
const ClozeAsk = loadable<AskProps<'cloze'>>(async () => ({ default: (await clozeParts()).ClozeAsk }));
const ClozeTold = loadable<ToldProps<'cloze'>>(async () => ({ default: (await clozeParts()).ClozeTold }));
const buildParts = () => import('./BuildParts');
const BuildAsk = loadable<AskProps<'build'>>(async () => ({ default: (await buildParts()).BuildAsk }));
const BuildTold = loadable<ToldProps<'build'>>(async () => ({ default: (await buildParts()).BuildTold }));
const transformParts = () => import('./TransformParts');
const TransformAsk = loadable<AskProps<'transform'>>(async () => ({ default: (await transformParts()).TransformAsk }));
const TransformTold = loadable<ToldProps<'transform'>>(async () => ({
  default: (await transformParts()).TransformTold,
}));
const dictationParts = () => import('./DictationParts');
const DictationAsk = loadable<AskProps<'dictation'>>(async () => ({ default: (await dictationParts()).DictationAsk }));
const DictationTold = loadable<ToldProps<'dictation'>>(async () => ({
  default: (await dictationParts()).DictationTold,
}));

/** A gap in a sentence, to be chosen or typed. */
export const clozeView: KindView<'cloze'> = {
  stretch: ({ gap }) => gap,
  gap: ({ gap }) => gap,
  statement: () => null,
  untouched: ({ task }) => (task.kind === 'choose' ? 'option' : 'word'),
  Ask: ClozeAsk,
  Told: ClozeTold,
  load: () => Promise.all([ClozeAsk.preload(), ClozeTold.preload()]),
  evidence: () => 'answer',
};

/** A word built from its root for its sentence, or taken apart into root and affixes. */
export const buildView: KindView<'build'> = {
  stretch: ({ task }) => (task.kind === 'build' ? task.gap : task.word),
  gap: ({ task }) => (task.kind === 'build' ? task.gap : null),
  statement: () => null,
  untouched: ({ task }) => (task.kind === 'build' ? 'word' : 'piece'),
  Ask: BuildAsk,
  Told: BuildTold,
  load: () => Promise.all([BuildAsk.preload(), BuildTold.preload()]),
  evidence: ({ task }) => (task.kind === 'build' ? 'answer' : 'proof'),
};

/** A sentence to be said another way, chosen or typed. */
export const transformView: KindView<'transform'> = {
  stretch: ({ passage }) => passage,
  statement: () => null,
  untouched: ({ answer }) => (answer.kind === 'choose' ? 'option' : 'sentence'),
  Ask: TransformAsk,
  Told: TransformTold,
  load: () => Promise.all([TransformAsk.preload(), TransformTold.preload()]),
  evidence: () => 'proof',
};

/** Words that are heard, and written down. */
export const dictationView: KindView<'dictation'> = {
  stretch: ({ passage }) => passage,
  gap: ({ passage }) => passage,
  statement: () => null,
  untouched: 'sentence',
  Ask: DictationAsk,
  Told: DictationTold,
  load: () => Promise.all([DictationAsk.preload(), DictationTold.preload()]),
  evidence: () => 'answer',
};
