import { useMemo } from 'react';
import { idsOf, type Family } from '../language/dictionary/familyOf';
import type { LexemeKey } from '../study/Standing';
import type { Statuses } from './createKnowledge';
import { useStatusesOf } from './knowledge';

const NOBODY: readonly LexemeKey[] = [];

/** What the words of a family are to the reader; null: there is none yet. */
export function useFamilyStatuses(family: Family | null): Statuses {
  const lexemes = useMemo(() => (family ? (idsOf(family) as readonly LexemeKey[]) : NOBODY), [family]);
  return useStatusesOf(lexemes);
}
