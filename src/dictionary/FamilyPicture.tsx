import type { Family as FamilyOfRoot } from '../language/dictionary/familyOf';
import { useFamilyStatuses } from '../state/useFamilyStatuses';
import { Family } from '../word/Family';

/** A family with what its words are to the reader. */
export function FamilyPicture({ family, current }: { family: FamilyOfRoot; current: string }) {
  return <Family family={family} current={current} statuses={useFamilyStatuses(family)} />;
}
