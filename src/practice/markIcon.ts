import type { IconName } from '../ui/Icon';

/** The sign of a mark. */
export const markIcon = {
  right: 'right',
  partly: 'partly',
  wrong: 'wrong',
  skipped: 'forward',
} as const satisfies Readonly<Record<string, IconName>>;
