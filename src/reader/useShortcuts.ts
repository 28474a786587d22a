import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { shortcutFor, type ShortcutAction } from '../appearance/shortcuts';
import type { Passage } from '../lesson/Passage';
import { sentenceAt } from '../lesson/sentences';
import { changeSettings, settings } from '../state/settings';
import { isTyping } from '../ui/isTyping';
import { blockAt, selectionOf, wordAt, type Selection } from './selection';
import type { useEnglish } from './useEnglish';
import type { ReadAloud } from './useReadAloud';

interface Parts {
  readonly passage: Pick<Passage, 'blocks'>;
  readonly selected: Selection | null;
  /** What the keys of a lesson are for; null where there is only a text. */
  readonly lesson: { readonly english: ReturnType<typeof useEnglish> } | null;
  /** The address of its quiz. */
  readonly quiz: string;
  /** Shows a sentence word by word, or no longer. */
  readonly toggleWords: (block: string, sentence: number) => void;
  readonly aloud: ReadAloud;
  readonly openSheet: (sheet: 'words' | 'people' | 'keys') => void;
}

const modes = ['tap', 'beside', 'beneath', 'hidden'] as const;

/** Single letters for the common actions, unless they are switched off (WCAG 2.1.4) or a control wants the key. */
export function useShortcuts(parts: Parts): void {
  const latest = useRef(parts);
  const navigate = useNavigate();
  useEffect(() => {
    latest.current = parts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !settings.getState().shortcuts || isTyping(event.target)) return;
      const action = shortcutFor(event);
      if (action && act(action, latest.current, navigate)) event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [navigate]);
}

/** @returns whether the key was used up */
function act(action: ShortcutAction, parts: Parts, navigate: (to: string) => unknown): boolean {
  const { lesson, toggleWords, aloud, openSheet } = parts;
  const here = sentenceHere(parts);
  switch (action) {
    case 'english-sentence':
      if (here) lesson?.english.toggleSentence(here.block, here.sentence);
      return lesson !== null && here !== null;
    case 'word-line':
      if (here) toggleWords(here.block, here.sentence);
      return here !== null;
    case 'english-mode': {
      if (!lesson) return false;
      const now = modes.indexOf(settings.getState().english);
      lesson.english.reset();
      changeSettings({ english: modes[(now + 1) % modes.length] ?? 'tap' });
      return true;
    }
    case 'listen-sentence':
      if (here) aloud.readSentence(here.block, here.sentence);
      return here !== null;
    case 'listen-paragraph':
      if (here) aloud.readParagraph(here.block);
      return here !== null;
    case 'word-list':
    case 'people':
      if (lesson) openSheet(action === 'people' ? 'people' : 'words');
      return lesson !== null;
    case 'quiz':
      navigate(parts.quiz);
      return true;
    case 'help':
      openSheet('keys');
      return true;
    default:
      return false; // walking, opening and closing belong to the words themselves
  }
}

/** The sentence of the open word, of the word in focus, or of the paragraph whose number is in focus. */
function sentenceHere({ passage, selected }: Parts): { block: string; sentence: number } | null {
  const focused = document.activeElement;
  const word = wordAt(focused);
  const at = selected ?? (word && selectionOf(word, 'key'));
  const id = at?.block ?? blockAt(focused)?.dataset['block'];
  const block = passage.blocks.find((one) => one.id === id);
  const sentence = block ? sentenceAt(block, at?.offset ?? 0) : -1;
  return block && sentence >= 0 ? { block: block.id, sentence } : null;
}
