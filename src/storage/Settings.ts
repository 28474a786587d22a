import type { Parsed, Problem } from '../lesson/Parsed';
import type { QuizLength } from '../quiz/QuizChoice';
import type { Feedback } from '../quiz/QuizEvent';

/** How the reader wants the app. Adding a setting: here, in `DEFAULT_SETTINGS`, and in `ALLOWED`. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'sepia' | 'dark';
  readonly contrast: 'normal' | 'high';
  /** Steps from the usual size. */
  readonly textSize: -2 | -1 | 0 | 1 | 2 | 3 | 4;
  readonly lineSpacing: 'tight' | 'normal' | 'loose';
  readonly columnWidth: 'narrow' | 'normal' | 'wide';
  /** Of the article. */
  readonly face: 'serif' | 'sans';
  readonly motion: 'system' | 'reduced';
  /** Where the English stands. */
  readonly english: 'tap' | 'beside' | 'beneath' | 'hidden';
  /** Of the interface. */
  readonly language: 'en' | 'id';
  /** Whether single keys do something. */
  readonly shortcuts: boolean;
  /** Times a voice's own speed, 0.5 to 1.5. */
  readonly speechRate: number;
  /** Whether places with a note on the source's slips are underlined. */
  readonly noteMarks: boolean;
  /** Whether words that are new or being learnt are underlined. */
  readonly wordMarks: boolean;
  /** In which order the library stands. */
  readonly shelfOrder: 'latest' | 'readable' | 'title' | 'length';
  /** Id of the set that quizzes are begun with; empty for all, as where a lesson has no set of that name. */
  readonly quizSet: string;
  readonly quizLength: QuizLength;
  /** Names of the kinds of questions that are not wanted. */
  readonly quizWithout: readonly string[];
  readonly quizFeedback: Feedback;
}

/** What everything is until the reader says otherwise, and what pages are prerendered with. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  contrast: 'normal',
  textSize: 0,
  lineSpacing: 'normal',
  columnWidth: 'normal',
  face: 'serif',
  motion: 'system',
  english: 'tap',
  language: 'en',
  shortcuts: true,
  speechRate: 1,
  noteMarks: true,
  wordMarks: true,
  shelfOrder: 'latest',
  quizSet: '',
  quizLength: 10,
  quizWithout: [],
  quizFeedback: 'now',
};

const within = (least: number, most: number) => (value: unknown) =>
  typeof value === 'number' && value >= least && value <= most;

const isName = (value: unknown) => typeof value === 'string' && /^[a-z0-9-]{0,64}$/.test(value);

/** The values that there are, or a test for them. Small on purpose: this is part of the first page. */
const ALLOWED = {
  theme: ['system', 'light', 'sepia', 'dark'],
  contrast: ['normal', 'high'],
  textSize: [-2, -1, 0, 1, 2, 3, 4],
  lineSpacing: ['tight', 'normal', 'loose'],
  columnWidth: ['narrow', 'normal', 'wide'],
  face: ['serif', 'sans'],
  motion: ['system', 'reduced'],
  english: ['tap', 'beside', 'beneath', 'hidden'],
  language: ['en', 'id'],
  shortcuts: [true, false],
  speechRate: within(0.5, 1.5),
  noteMarks: [true, false],
  wordMarks: [true, false],
  shelfOrder: ['latest', 'readable', 'title', 'length'],
  quizSet: isName,
  quizLength: [5, 10, 20, 'all'],
  quizWithout: (value: unknown) => Array.isArray(value) && value.length <= 50 && value.every(isName),
  quizFeedback: ['now', 'end'],
} as const satisfies { readonly [Name in keyof Settings]: readonly Settings[Name][] | ((value: unknown) => boolean) };

/**
 * Parses settings from storage. What is missing (a setting younger than the record) is taken from `base`; what is not
 * understood (a value or a setting that there is not) is a problem, so that a record of a newer app is not taken apart.
 */
export function parseSettings(value: unknown, base: Settings = DEFAULT_SETTINGS): Parsed<Settings> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problems: [{ at: '', code: 'wrong-type' }] };
  }
  const problems = Object.entries(value).flatMap(([name, setting]) => problemWith(name, setting));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...base, ...(value as Partial<Settings>) } };
}

function problemWith(name: string, value: unknown): readonly Problem[] {
  if (!isSetting(name)) return [{ at: name, code: 'unknown-key' }];
  const allowed: readonly unknown[] | ((value: unknown) => boolean) = ALLOWED[name];
  const good = typeof allowed === 'function' ? allowed(value) : allowed.includes(value);
  return good ? [] : [{ at: name, code: 'not-allowed' }];
}

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(ALLOWED, name);
