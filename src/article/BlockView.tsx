import type { PassageBlock, PassageTranslation } from '../lesson/Passage';
import { BlockText, type AfterSentence } from './BlockText';
import styles from './BlockView.module.css';

interface Props {
  block: PassageBlock;
  /** Null where nobody has translated it: then nothing of the block is about English. */
  english: PassageTranslation | null;
  /** Of a paragraph: its button is the paragraph's one tab stop. */
  number?: ParagraphNumber | undefined;
  /** Whether this block's English is shown, against the setting for the whole text. */
  shown?: boolean | undefined;
  /** Whether it is on the page now, whatever the reason: what the number's button says of it. */
  expanded?: boolean | undefined;
  /** The sentence whose English stands right after it. */
  open?: number | undefined;
  /** What else stands right after a sentence. */
  after?: AfterSentence | undefined;
  /** Whether its words can be pointed at: on paper they need not. */
  words?: boolean;
}

/** The printed number of a paragraph, and what it is called in the interface's language. */
export interface ParagraphNumber {
  readonly printed: number;
  readonly label: string;
  readonly lang: string;
}

const tags = { title: 'h1', subhead: 'h2', caption: 'p', paragraph: 'p' } as const;

/** One block of the article with its English, which is there from the start and shown by CSS when asked for. */
export function BlockView({ block, english, number, shown, expanded = false, open, after, words = true }: Props) {
  const Tag = tags[block.kind];
  const inline = english ? inlineEnglish(english, open) : undefined;
  return (
    <div
      className={`${styles['block']} ${styles[block.kind]}`}
      id={block.id} // `#p4` in an address leads here, also without JavaScript
      data-block={block.id}
      data-untranslated={english ? undefined : ''}
      data-shown={shown === undefined ? undefined : shown ? 'yes' : 'no'}
    >
      <Tag
        className={`${styles['text']} ${/^[“"‘']/.test(block.text) ? styles['opensQuote'] : ''}`}
        data-text="id"
        lang="id"
      >
        {number && <NumberButton number={number} expanded={english ? expanded : undefined} />}
        <BlockText
          text={block.text}
          sentences={block.sentences}
          words={words}
          after={[...(after ? [after] : []), ...(inline ? [inline] : [])]}
        />
      </Tag>
      {english && (
        <p className={styles['english']} data-text="en" lang="en">
          <BlockText text={english.text} sentences={english.sentences} />
        </p>
      )}
    </div>
  );
}

function inlineEnglish({ text, sentences }: PassageTranslation, open: number | undefined): AfterSentence | undefined {
  const span = open === undefined ? undefined : sentences[open];
  if (open === undefined || !span) return undefined;
  const node = (
    <span className={styles['inline']} lang="en" data-inline-english="" data-start={span[0]}>
      {text.slice(span[0], span[1])}
    </span>
  );
  return { sentence: open, key: 'english', node };
}

function NumberButton({ number, expanded }: { number: ParagraphNumber; expanded: boolean | undefined }) {
  return (
    <button
      type="button"
      className={`chrome ${styles['number']}`}
      data-aside=""
      data-number=""
      lang={number.lang}
      aria-label={number.label}
      aria-expanded={expanded}
    >
      {number.printed}
    </button>
  );
}
