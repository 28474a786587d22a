import { synonymsOf } from '../glosses/synonymsOf';

/**
 * The first near-synonym of a gloss, without brackets: `ask for; (humbly) beg` is `ask for`. What has nothing outside its
 * brackets keeps what is within them: `(core of menanti)` is `core of menanti`.
 */
export function shortGloss(gloss: string): string {
  const [first] = synonymsOf(gloss);
  if (first) return first.english;
  const plain = (gloss.split(';')[0] ?? '').trim();
  const without = plain.replace(/\s*\([^()]*\)/g, '').trim();
  return without === '' ? plain.replace(/[()]/g, '') : without;
}
