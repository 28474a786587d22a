import { choiceKind, type ChoiceQuestion } from '../choiceKind';

/** Which verb reports what was said, and what the choice of that verb implies: *menegaskan* is more than *mengatakan*. */
export const reporting = choiceKind('reporting');

export type ReportingQuestion = ChoiceQuestion<'reporting'>;
