/** How far a reader has come with a lesson, as the library shows it. */
export interface LessonProgress {
  readonly reading: ReadingProgress;
  readonly quiz: QuizProgress;
}

export type ReadingProgress =
  | { readonly kind: 'unread' }
  /** It has been open, and was left at no numbered paragraph. */
  | { readonly kind: 'opened' }
  /** Where it was left: the number in the article's margin. */
  | { readonly kind: 'paragraph'; readonly number: number };

export type QuizProgress =
  | { readonly kind: 'none' }
  | { readonly kind: 'resume'; readonly answered: number; readonly total: number }
  | { readonly kind: 'result'; readonly right: number; readonly total: number };
