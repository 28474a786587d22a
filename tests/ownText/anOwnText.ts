import { OWN_TEXT_FORMAT, type OwnText, type OwnTextHeader, type TextId } from '../../src/ownText/OwnText';
import { partsOf } from '../../src/ownText/partsOf';

/** The header of a text, and what is different in it. */
const aTextHeader = (changes: Partial<OwnTextHeader> = {}): OwnTextHeader => ({
  format: OWN_TEXT_FORMAT,
  id: 'teks-1' as TextId,
  title: 'Jembatan Dibuka',
  added: '2026-03-14T08:00:00.000Z',
  figures: { words: 4, lexemes: 4, ordinary: 4, explained: 4 },
  parts: 1,
  ...changes,
});

/** A whole text, and what is different in it. */
export function anOwnText({
  blocks,
  ...changes
}: Partial<OwnTextHeader> & Partial<Pick<OwnText, 'blocks'>> = {}): OwnText {
  const own = blocks ?? [
    { kind: 'title', text: 'Jembatan Dibuka', sentences: [[0, 15]] },
    { kind: 'paragraph', text: 'Warga senang.', sentences: [[0, 13]] },
  ];
  return { header: aTextHeader({ parts: partsOf(own).length, ...changes }), blocks: own };
}
