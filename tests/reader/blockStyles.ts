import { readFileSync } from 'node:fs';
import styles from '../../src/article/BlockView.module.css';

/**
 * The style sheet of the article's blocks, under the class names that tests have: whether English is shown is its
 * business. jsdom leaves out what stands in media queries.
 *
 * @returns takes it away again
 */
export function addBlockStyles(): () => void {
  const element = document.createElement('style');
  element.textContent = readFileSync('src/article/BlockView.module.css', 'utf8').replaceAll(
    /\.([a-zA-Z]\w*)/g,
    (_, name: string) => `.${styles[name]}`,
  );
  document.head.append(element);
  return () => element.remove();
}
