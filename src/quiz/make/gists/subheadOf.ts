import type { Option } from '../../Option';
import { both, quoted } from '../both';
import type { Candidate } from '../Candidate';
import { idAt } from '../idAt';
import type { QuizSource } from '../QuizSource';
import { rootsIn } from './rootsIn';

const WORDS = 12; // of a paragraph, at least
const MOST_OPTIONS = 4;
const LEAST_WRONG = 2;

/** Which of the article's subheads a paragraph stands under: only where it takes up the words of its own and of no other. */
export function subheadOf(source: QuizSource): readonly Candidate[] {
  const heads = source.blocks
    .filter(({ kind }) => kind === 'subhead')
    .map((block) => ({ block, roots: rootsOf(source, block.id) }));
  if (heads.length <= LEAST_WRONG) return [];
  return heads.flatMap(({ block, roots }) => {
    const next = source.blocks[source.blocks.indexOf(block) + 1];
    if (next?.kind !== 'paragraph') return [];
    const own = rootsOf(source, next.id);
    const others = heads.filter((head) => head.block !== block);
    const wrong = others.filter((head) => [...head.roots].every((root) => !own.has(root))).slice(0, MOST_OPTIONS - 1);
    const shared = [...roots].filter((root) => own.has(root) && others.every((head) => !head.roots.has(root)));
    if (wrong.length < LEAST_WRONG || shared.length === 0 || next.text.split(/\s+/u).length < WORDS) return [];
    const start = source.sentences.find((sentence) => sentence.block.id === next.id)?.paragraph.span;
    if (!start) return [];
    const place = source.placeOf(start);
    return [
      {
        question: {
          kind: 'gist',
          id: idAt('gist', place, 'subhead'),
          prompt: both(
            'Under which subhead does this paragraph stand?',
            'Paragraf ini berada di bawah subjudul yang mana?',
          ),
          passage: place,
          options: [block.text, ...wrong.map((head) => head.block.text)].map((text): Option => ({
            text: { kind: 'indonesian', text },
            why: null,
          })),
          key: 0,
          evidence: [place],
          explanation: both(
            `The paragraph takes up what the subhead names: ${quoted(block.text)}.`,
            `Paragraf itu membahas hal yang disebut subjudulnya: ${quoted(block.text)}.`,
          ),
        },
        worth: 0.6,
        hardness: 0.4,
        about: `paragraph ${place.block}`,
        tells: [],
        hides: [],
      },
    ];
  });
}

function rootsOf({ sentences }: QuizSource, id: string): ReadonlySet<string> {
  return rootsIn(sentences.filter(({ block }) => block.id === id).flatMap(({ words }) => words));
}
