/** What a page that is about to die tells of itself, in the order in which it happened. */
export type Told =
  /** Something is being pressed that is to be kept. */
  | { readonly kind: 'acts'; readonly act: Act }
  /** What the screen says has changed. */
  | { readonly kind: 'shows'; readonly quiz: ShownQuiz };

export type Act =
  | { readonly do: 'start' }
  /** Questions count from 1; `chosen`: the labels of what was chosen, one a group, or what was typed. */
  | { readonly do: 'answer'; readonly number: number; readonly chosen: readonly string[] }
  | { readonly do: 'advance'; readonly number: number };

/** What can be read off the quiz's screen. */
export type ShownQuiz =
  | { readonly at: 'question'; readonly number: number; readonly feedback: boolean; readonly saved: boolean }
  | { readonly at: 'result' }
  | { readonly at: 'elsewhere' };

declare global {
  interface Window {
    /** Takes a `Told` as JSON out of the page; there while the page is driven. */
    tellNode?: (told: string) => Promise<void>;
  }
}
