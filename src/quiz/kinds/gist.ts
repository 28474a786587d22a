import { choiceKind, type ChoiceQuestion } from '../choiceKind';

/** The main idea of a paragraph; the headline or the summary that fits the article. */
export const gist = choiceKind('gist');

export type GistQuestion = ChoiceQuestion<'gist'>;
