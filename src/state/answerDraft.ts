import { createTabDraft } from './tabDraft';

/** An answer in the making: to which question of which attempt, and how often that has been answered already. */
export interface AnswerDraft {
  readonly attempt: string;
  readonly question: string;
  readonly tries: number;
  /** As far as it could be handed in; null where it could not, and the form is open all the same. To be parsed. */
  readonly answer: unknown;
}

/** The answer in the making of this tab: one, since one question is asked at a time. */
export const answerDraft = createTabDraft(`simak.answer:${import.meta.env.BASE_URL}`, () => sessionStorage, parseDraft);

/** Null for anything that is no draft. */
function parseDraft(value: unknown): AnswerDraft | null {
  const { attempt, question, tries, answer } = (value ?? {}) as Partial<Record<keyof AnswerDraft, unknown>>;
  if (typeof attempt !== 'string' || typeof question !== 'string' || typeof tries !== 'number') return null;
  return { attempt, question, tries, answer: answer ?? null };
}
