import type { Affixation } from './affixations';
import { joined } from './joined';

/**
 * The affixes of a whole form from the left: those around a stem, those that it came with, and those that built it.
 */
export function surfaceOrder(
  { prefixes, suffixes }: Affixation,
  derived: readonly string[],
  built: readonly string[],
): readonly string[] {
  // Of most there is one, or all prefixes stand before all others anyway.
  if (built.length === 0 && isInOrder(derived)) return joined(prefixes, derived, suffixes);
  const before = [...derived.filter(isBefore), ...built.filter(isBefore)];
  const behind = [...derived.filter(isBehind), ...built.filter(isBehind), ...suffixes];
  return joined(prefixes, before, behind);
}

function isInOrder(affixes: readonly string[]): boolean {
  for (let at = 1; at < affixes.length; at++) if (isBehind(affixes[at - 1]!) && isBefore(affixes[at]!)) return false;
  return true;
}

const isBehind = (affix: string) => affix.charCodeAt(0) === HYPHEN;
const isBefore = (affix: string) => !isBehind(affix);
const HYPHEN = 0x2d;
