import { useEffect, useState } from 'react';
import { idsOf, type Family } from '../language/dictionary/familyOf';
import type { LexemeKey, Status } from '../study/Standing';
import { askForKeys } from './analysis';
import { useStatusesOf } from './knowledge';

const NOBODY: readonly LexemeKey[] = [];

/** The keys of the words of a family, as far as the engine has said them. */
interface FamilyKeys {
  readonly family: Family;
  /** By id; those are missing that are no lexemes to learn. */
  readonly keys: ReadonlyMap<string, LexemeKey>;
  /** Each once. */
  readonly lexemes: readonly LexemeKey[];
}

/**
 * What the words of a family are to the reader, by their ids: a word is learnt by the lexeme that it is a form of (menilai by nilai).
 *
 * @param family null: there is none yet
 */
export function useFamilyStatuses(family: Family | null): ReadonlyMap<string, Status> {
  const [known, setKnown] = useState<FamilyKeys | null>(null);
  useEffect(() => {
    if (!family) return;
    let gone = false;
    void keysOf(family).then((said) => {
      if (!gone) setKnown(said);
    });
    return () => {
      gone = true;
    };
  }, [family]);
  const current = known?.family === family ? known : null;
  const statuses = useStatusesOf(current?.lexemes ?? NOBODY);
  return new Map(
    [...(current?.keys ?? [])].flatMap(([id, key]) => {
      const status = statuses.get(key);
      return status === undefined ? [] : [[id, status] as const];
    }),
  );
}

/** Null where there is no engine to say it. */
async function keysOf(family: Family): Promise<FamilyKeys | null> {
  const ids = idsOf(family);
  const said = await askForKeys(ids);
  if (!said) return null;
  const keys = new Map(ids.flatMap((id, at) => (said[at] ? [[id, said[at]] as const] : [])));
  return { family, keys, lexemes: [...new Set(keys.values())] };
}
