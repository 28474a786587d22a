import { useCallback, useState, type RefObject } from 'react';
import { markWords, undoMarking, useStatuses } from '../state/knowledge';
import type { EventId } from '../quiz/QuizEvent';
import type { MarkedBy } from '../study/KnowledgeEvent';
import type { LexemeKey, Status } from '../study/Standing';
import { KnownWords } from './KnownWords';
import { MarkNotice, type Said } from './MarkNotice';
import type { Selection } from './selection';
import { lexemesOfText, type NamedBlock } from './lexemesOfText';
import type { StatusTarget } from './StatusTarget';
import { useCarried } from './useCarried';
import { useBegun } from './useBegun';
import { useFollowed } from './useFollowed';
import { useMarkKeys } from './useMarkKeys';
import { useMarks } from './useMarks';
import { useTextLexemes } from './useTextLexemes';
import { useWordMarks } from './useWordMarks';

interface Props {
  article: RefObject<HTMLElement | null>;
  blocks: readonly NamedBlock[];
  /** Id of the lesson, or of the text of one's own. */
  text: string;
  selected: Selection | null;
  /** What the status in the open card is about. */
  target: RefObject<StatusTarget | null>;
}

/** What the reader knows of a text: marks in it, keys to change them, and at its end how much that is. */
export default function Knowing({ article, blocks, text, selected, target }: Props) {
  const begun = useBegun();
  // The engine and its dictionary are fetched once somebody has marked a word, here or elsewhere; then for all texts.
  const state = useTextLexemes(begun === true ? blocks : null);
  const lexemes = state.kind === 'read' ? state.lexemes : null;
  const [said, setSaid] = useState<Said | null>(null);
  const statuses = useStatuses();
  useCarried(lexemes !== null);
  const ready = useFollowed(lexemes);
  const marks = useMarks(ready ? lexemes : null, statuses);
  useWordMarks(article, marks?.markAt ?? null);

  const mark = async (words: readonly LexemeKey[], to: Status, by: MarkedBy, of: (event: EventId) => Said) => {
    const outcome = await markWords(words, to, by, text);
    setSaid(outcome.ok ? of(outcome.value.id) : { kind: 'not-saved', why: outcome.failure.kind });
  };
  /** What the bar of its card is about, a phrase perhaps; without a card the word, as its underline is. */
  const markHere = async ({ block, offset }: Selection, to: Status) => {
    const { current: shown } = target;
    const ofCard = shown?.block === block && shown.offset === offset ? shown.lexeme : null;
    const found = await lexemesOfText(blocks);
    const here = found?.at(block, offset);
    if (!found || !here) return setSaid({ kind: 'no-engine' });
    const lexeme = ofCard ?? (here.kind === 'lexeme' ? here.lexeme : null);
    if (lexeme === null) return setSaid({ kind: 'no-word' });
    const word = found.told(lexeme).headword;
    await mark([lexeme], to, 'key', (event) => ({ kind: 'marked', word, to, event }));
  };
  useMarkKeys(selected, (at, to) => void markHere(at, to));
  const onUndo = (event: EventId) =>
    void undoMarking(event).then((outcome) =>
      setSaid(outcome.ok ? { kind: 'undone' } : { kind: 'not-saved', why: outcome.failure.kind }),
    );
  const onDone = useCallback(() => setSaid(null), []);
  return (
    <>
      <KnownWords
        begun={begun}
        missing={state.kind === 'missing'}
        lexemes={ready ? lexemes : null}
        statuses={statuses}
        marked={marks?.marks ?? null}
        onLearn={(words) =>
          void mark(words, 'learning', 'list', (event) => ({ kind: 'learning', count: words.length, event }))
        }
        onSweep={(words) =>
          void mark(words, 'known', 'sweep', (event) => ({ kind: 'swept', count: words.length, event }))
        }
      />
      {said && <MarkNotice said={said} onUndo={onUndo} onDone={onDone} />}
    </>
  );
}
