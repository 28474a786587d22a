import type { Piece } from './Piece';
import { isRoleWord } from './rolesAround';
import type { Scene } from './Scene';
import { OFFICES } from './titles';
import { wordSet } from './wordSet';

const WOMEN = wordSet(
  'perempuan wanita gadis nenek istri putri janda ibunda bunda bu ibu mbak nyonya ny hj siswi mahasiswi karyawati aktris ustazah suster',
);
const MEN = wordSet(
  'pria lelaki laki-laki kakek suami putra duda ayah ayahanda pak bapak mas bang kang tuan tn h haji aktor ustaz kiai gus pastor',
);
/** They say nothing of what somebody does. */
const ANYBODY = wordSet(
  'orang warga pemuda pemudi bocah remaja anak ibu bapak ayah kakek nenek pria wanita perempuan lelaki laki-laki gadis istri suami saksi korban pelaku tersangka terdakwa tokoh sosok anggota kader mantan eks calon bintang jebolan lulusan alumnus peraih pemilik',
);
/** How far back another name is looked for, in pieces. */
const NEAR = 60;

/**
 * Whether words that point back rather mean somebody else than a person of the text: a woman if that is a man; *violinis itu* if that
 * is a writer and another has been named since.
 *
 * @param words of the description, *itu* left out
 * @param at where they begin
 */
export function describesAnother(scene: Scene, words: readonly Piece[], at: number, person: number): boolean {
  const head = words[0]!;
  const known = wordsAbout(scene, person);
  if (WOMEN.has(head.lower) && !known.some((word) => WOMEN.has(word)) && known.some((word) => MEN.has(word)))
    return true;
  if (MEN.has(head.lower) && !known.some((word) => MEN.has(word)) && known.some((word) => WOMEN.has(word))) return true;
  if (!isRoleWord(head) || ANYBODY.has(head.lower) || known.includes(head.lower)) return false;
  const { roleWords } = scene.people.people[person]!;
  // Who holds an office may have any trade.
  const hasTrade = roleWords.length > 0 && roleWords.every(([first]) => first !== undefined && !OFFICES.has(first));
  return hasTrade && isAnotherNamed(scene, at, person);
}

/** What the text calls somebody beside the name, lower case. */
function wordsAbout({ people: { people }, mentions, pieces }: Scene, person: number): readonly string[] {
  const { mentions: where, roleWords } = people[person]!;
  const titles = where.flatMap((mention) => pieces.slice(mentions[mention]!.head, mentions[mention]!.from));
  return [...roleWords.flat(), ...titles.map(({ lower }) => lower)];
}

/** Whether somebody else is named between the last time that a person is and a piece. */
function isAnotherNamed({ mentionAt, mentions, people }: Scene, at: number, person: number): boolean {
  for (let near = at - 1; near >= Math.max(0, at - NEAR); near--) {
    const mention = mentionAt[near]!;
    if (mention < 0) continue;
    if (people.personOf[mention] === person) return false;
    const { from, to, standing } = mentions[mention]!;
    if (people.personOf[mention] !== null || (standing === 'full' && to - from > 1)) return true;
  }
  return false;
}
