import type { KindName } from '../../quiz/questionKinds';
import { choiceView } from './choiceView';
import type { KindView } from './KindView';
import { numberView } from './NumberView';
import { truthView } from './TruthView';
import { buildView, clozeView, dictationView, transformView } from './typedViews';
import { vocabularyView } from './VocabularyView';
import { voiceView } from './VoiceView';

/** The view of each kind of question: does not compile if one is missing. In the order in which kinds are listed. */
export const kindViews: { readonly [Name in KindName]: KindView<Name> } = {
  voice: voiceView,
  reporting: choiceView('reporting'),
  agent: choiceView('agent'),
  reference: choiceView('reference'),
  vocabulary: vocabularyView,
  connector: choiceView('connector'),
  truth: truthView,
  gist: choiceView('gist'),
  inference: choiceView('inference'),
  number: numberView,
  cloze: clozeView,
  build: buildView,
  family: choiceView('family'),
  transform: transformView,
  dictation: dictationView,
};

/** The names of all kinds. */
export const kindNames = Object.keys(kindViews) as readonly KindName[]; // the type above says that there are no others
