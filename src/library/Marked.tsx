import type { MarkedText } from '../shelf/markedText';
import styles from './Marked.module.css';

/** A text with what was found in it marked. */
export function Marked({ text, marks }: MarkedText) {
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(index === 0 ? 0 : marks[index - 1]![1], start)}
          <mark className={styles['mark']}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
