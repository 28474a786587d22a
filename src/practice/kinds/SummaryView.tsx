import type { AskProps, KindView } from './KindView';
import { SummaryMarking } from './SummaryMarking';
import { SummaryTold } from './SummaryTold';
import { SummaryWriting } from './SummaryWriting';

/** A short text of one's own, which one then holds against a rubric and a model answer. */
export const summaryView: KindView<'summary'> = {
  stretch: () => null,
  statement: () => null,
  untouched: 'text',
  Ask,
  Told: SummaryTold,
  evidence: () => 'proof',
  toBeMarked: ({ rubric }, answer) => (answer.met ? null : { ...answer, met: rubric.map(() => false) }),
};

function Ask({ kept, ...props }: AskProps<'summary'>) {
  return kept?.met ? (
    <SummaryMarking {...props} kept={kept} met={kept.met} />
  ) : (
    <SummaryWriting {...props} kept={kept} />
  );
}
