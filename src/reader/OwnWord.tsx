import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meaningHere } from '../language/cards/meaningHere';
import type { Trace } from '../language/cards/traceOf';
import type { OtherThing, SaidPhrase, WordTraces } from '../language/cards/wordTraces';
import type { Place } from '../lesson/Lesson';
import { sentenceAt } from '../lesson/sentences';
import type { NumberedBlock } from '../ownText/OwnText';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { afterPaint } from './afterPaint';
import styles from './CardText.module.css';
import { selectionOf, type Selection } from './selection';
import type { OnTarget } from './StatusTarget';
import type { ReadAloud } from './useReadAloud';
import { useWord, type WordAnswer } from './useWord';
import WordCard from './WordCard';
import { wordForKey } from './wordFocus';
import WordExample from './WordExample';
import WordStatus from './WordStatus';
import { SaidTrace } from './WordTrace';

interface Props {
  blocks: readonly NumberedBlock[];
  /** Id of the text. */
  text: string;
  selected: Selection | null;
  aloud: ReadAloud;
  /** Told what the card's status is about. */
  onTarget: OnTarget;
  onSelect: (selection: Selection | null) => void;
  /** Shows a sentence of the text word by word, or no longer. */
  onWordLine: (block: string, sentence: number) => void;
  /** Goes to another place of the text. */
  onPlace: (place: Place) => void;
  onClose: () => void;
}

/** UTF-16 units: the longest word of the lexicon has half of that. */
const LONGEST_WORD = 60;

/** The card of the word that is open, all of it by the engine: a text of one's own comes without a glossary. */
export default function OwnWord(props: Props) {
  const { blocks, text, selected, aloud, onTarget, onSelect, onWordLine, onPlace, onClose } = props;
  const word = selected?.element.textContent ?? '';
  const block = selected && blocks.find(({ id }) => id === selected.block);
  const asks = block && word.length <= LONGEST_WORD ? block.text : null;
  const answer = useWord(asks, selected?.offset ?? 0, blocks);
  const rest = useRest(answer.kind === 'said' ? answer.said : null);
  const onWalk = (key: string) => {
    const article = selected?.element.closest<HTMLElement>('[data-article]');
    const next = selected && article ? wordForKey(key, selected.element, article) : undefined;
    if (next) onSelect(selectionOf(next, 'key'));
  };
  return (
    <WordCard selection={selected} heading={word} onClose={onClose} onWalk={onWalk}>
      {selected && (asks === null ? <TooLong /> : <Meaning answer={answer} />)}
      {rest && (
        <SaidTrace
          key={`${selected?.block}.${selected?.offset}`}
          said={rest}
          alone={rest.phrase ? word : null}
          entry={undefined}
          entity={null}
          told={rest.phrase ? 'phrase' : 'word'}
        />
      )}
      {rest && selected && (
        <WordExample
          key={`${selected.block}.${selected.offset} elsewhere`}
          blocks={blocks}
          block={selected.block}
          offset={selected.offset}
          onPlace={onPlace}
        />
      )}
      {selected && block && (
        <div className={styles['actions']}>
          <Button look="quiet" onClick={() => aloud.say(word)}>
            <Icon name="listen" size={20} />
            <ListenLabel of="word" />
          </Button>
          <Button look="quiet" onClick={() => aloud.readSentence(block.id, sentenceAt(block, selected.offset))}>
            <Icon name="play" size={20} />
            <ListenLabel of="sentence" />
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              onClose(); // it stands where the card would be
              onWordLine(block.id, sentenceAt(block, selected.offset));
            }}
          >
            <Icon name="line" size={20} />
            <WordLineLabel />
          </Button>
        </div>
      )}
      {rest && selected && (
        <WordStatus
          blocks={blocks}
          block={selected.block}
          offset={selected.offset}
          text={text}
          explains={rest.phrase ? 'phrase' : 'word'}
          onTarget={onTarget}
        />
      )}
    </WordCard>
  );
}

function ListenLabel({ of }: { of: 'word' | 'sentence' }) {
  const { t } = useTranslation();
  return t(of === 'word' ? 'card.listen' : 'card.listenSentence');
}

function WordLineLabel() {
  const { t } = useTranslation();
  return t('card.wordLine');
}

/** What is said besides the meaning comes a frame after it. */
function useRest(said: WordTraces | null): WordTraces | null {
  const [shown, setShown] = useState<WordTraces | null>(null);
  useEffect(() => afterPaint(() => startTransition(() => setShown(said))), [said]);
  return shown === said ? shown : null;
}

function TooLong() {
  const { t } = useTranslation();
  return <p className={styles['class']}>{t('ownText.tooLong')}</p>;
}

function Meaning({ answer }: { answer: WordAnswer }) {
  const { t } = useTranslation();
  if (answer.kind === 'asking') return <p className={styles['class']}>{t('ownText.asking')}</p>;
  if (answer.kind === 'missing') return <p className={styles['class']}>{t('ownText.noEngine')}</p>;
  const { phrase, traces, other } = answer.said;
  if (phrase) return <PhraseMeaning phrase={phrase} />;
  const here = meaningHere(answer.said);
  if (here)
    return (
      <>
        <p className={styles['meaning']} lang="en" data-meaning="">
          {here.gloss}
        </p>
        <p className={styles['class']}>{here.wordClass ? t(`trace.class.${here.wordClass}`) : t('ownText.byRule')}</p>
      </>
    );
  const what = whatElse(traces[0], other);
  return what && <p className={styles['class']}>{t(`ownText.${what}`)}</p>;
}

/** The words mean this together; what the one means alone follows. */
function PhraseMeaning({ phrase: { headword, glosses } }: { phrase: SaidPhrase }) {
  const { t } = useTranslation();
  return (
    <>
      <p lang="id" className={styles['unit']}>
        {headword}
      </p>
      <p className={styles['meaning']} lang="en" data-meaning="">
        {glosses.join('; ')}
      </p>
      <p className={styles['class']}>{t('pos.phrase')}</p>
    </>
  );
}

/** What can be said of what has no meaning; null where the engine's trace says it. */
function whatElse(trace: Trace | undefined, other: OtherThing | null): 'isNumber' | 'unknown' | null {
  if (!trace) return other?.kind === 'number' ? 'isNumber' : 'unknown';
  return trace.known && trace.sort === 'word' ? 'unknown' : null;
}
