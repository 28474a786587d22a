import type { Status } from '../../../src/study/Standing';

/** What a page that is about to die tells of itself, in the order in which it happened. `at`: milliseconds since 1970. */
export type Told = { readonly at: number } & (
  | /** Something is being pressed that is to be kept. */ { readonly kind: 'acts'; readonly act: Act }
  | /** What the screen says has changed. */ { readonly kind: 'shows'; readonly screen: Shown }
);

export type Act =
  | { readonly do: 'start' }
  /** Questions count from 1; `chosen`: the labels of what was chosen, one a group, or what was typed. */
  | { readonly do: 'answer'; readonly number: number; readonly chosen: readonly string[] }
  | { readonly do: 'advance'; readonly number: number }
  | { readonly do: 'mark'; readonly to: Status }
  | { readonly do: 'take-back' };

/** What can be read off the screen. */
export type Shown =
  | { readonly show: 'question'; readonly number: number; readonly feedback: boolean; readonly saved: boolean }
  | { readonly show: 'result' }
  /** The notice: what a word is now. `to` as it is called in English. */
  | { readonly show: 'marked'; readonly word: string; readonly to: string }
  | { readonly show: 'taken-back' }
  /** The notice: what was pressed is not done. */
  | { readonly show: 'refused' }
  | { readonly show: 'nothing' };

declare global {
  interface Window {
    /** Takes a `Told` as JSON out of the page; there while the page is driven. */
    tellNode?: (told: string) => Promise<void>;
    driving?: Driving;
  }
}

/** What `drive` gives to whoever acts in the page. */
export interface Driving {
  readonly act: (act: Act) => void;
  /** Tells what `look` sees, now and whenever it sees something else; gives what it saw last. */
  readonly watch: (look: () => Shown) => () => Shown;
  /** Until something on the page changes, but for a tenth of a second at most. */
  readonly changed: () => Promise<void>;
  /** One of these by chance. */
  readonly one: <Thing>(things: readonly Thing[]) => Thing | undefined;
}
