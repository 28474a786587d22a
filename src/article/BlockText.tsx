import type { ReactNode } from 'react';
import { wordsOf } from '../language/text/words';
import type { Span } from '../language/text/Span';
import styles from './BlockText.module.css';

interface Props {
  text: string;
  sentences: readonly Span[];
  /** Wrap each word in an element, so that it can be pointed at and focused. */
  words?: boolean;
  /** What to show right after sentences; it stands outside the text (`data-aside`). */
  after?: readonly AfterSentence[];
}

/** Something that stands right after a sentence. */
export interface AfterSentence {
  readonly sentence: number;
  /** Of those of one text. */
  readonly key: string;
  readonly node: ReactNode;
}

const nothing: readonly AfterSentence[] = [];

/**
 * A block's text, losslessly: the text nodes joined are the text, so that offsets hold in the DOM (see
 * `textPosition.ts`). Sentences are elements, words are elements without attributes: running text for a screen
 * reader, handlers by delegation.
 */
export function BlockText({ text, sentences, words = false, after = nothing }: Props) {
  const parts: ReactNode[] = [];
  let done = 0;
  sentences.forEach(([start, end], index) => {
    // The space before a sentence stays on the line above whatever comes in between.
    if (start > done) parts.push(text.slice(done, start));
    parts.push(...asidesOf(after, index - 1));
    parts.push(
      <span key={start} className={styles['sentence']}>
        {words ? wrapWords(text, start, end) : text.slice(start, end)}
      </span>,
    );
    done = end;
  });
  if (done < text.length) parts.push(text.slice(done));
  parts.push(...asidesOf(after, sentences.length - 1));
  return parts;
}

const asidesOf = (after: readonly AfterSentence[], of: number): readonly ReactNode[] =>
  after
    .filter(({ sentence }) => sentence === of)
    .map(({ key, node }) => (
      <span key={key} data-aside="">
        {node}
      </span>
    ));

function wrapWords(text: string, from: number, to: number): ReactNode[] {
  const sentence = text.slice(from, to);
  const parts: ReactNode[] = [];
  let done = 0;
  for (const [start, end] of wordsOf(sentence)) {
    if (start > done) parts.push(sentence.slice(done, start));
    parts.push(<span key={start}>{sentence.slice(start, end)}</span>);
    done = end;
  }
  if (done < sentence.length) parts.push(sentence.slice(done));
  return parts;
}
