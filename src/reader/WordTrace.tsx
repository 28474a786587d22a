import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece, Trace } from '../language/cards/traceOf';
import type { SaidPhrase, WordTraces } from '../language/cards/wordTraces';
import type { Entity, GlossaryEntry } from '../lesson/Lesson';
import type { PassageBlock } from '../lesson/Passage';
import { withRest } from '../locales/texts';
import { loadable } from '../ui/loadable';
import { AffixName } from '../word/AffixName';
import { PartBoundary } from '../ui/PartBoundary';
import { useWord } from './useWord';
import { WordPieces } from './WordPieces';
import styles from './WordTrace.module.css';

const AffixNote = loadable(withRest(() => import('../word/AffixNote')));
const WordFamily = loadable(withRest(() => import('./WordFamily')));
const WordMeanings = loadable(withRest(() => import('../word/WordMeanings')));

interface Props {
  /** The text that the word stands in, and where it begins in it (UTF-16). */
  text: string;
  offset: number;
  /** Of the whole text: what it is about helps to tell which meaning a word has. */
  blocks: readonly PassageBlock[];
  /** What the lesson says of it: its pieces are shown until the engine answers, and where it cannot. */
  entry: GlossaryEntry | undefined;
  /** The word itself, where the card is about a unit of several words. */
  word: string | null;
  /** Who or what the lesson says it names. */
  entity: Entity | null;
}

/** How the engine takes the word to pieces: a row of them, each affix a button that says what it does. */
export default function WordTrace({ text, offset, blocks, word, ...about }: Props) {
  const answer = useWord(text, offset, blocks);
  return <SaidTrace said={answer.kind === 'said' ? answer.said : null} alone={word} {...about} />;
}

interface SaidProps extends Pick<Props, 'entry' | 'entity'> {
  /** What the engine has said; null until it has, and where it cannot. */
  said: WordTraces | null;
  /** As `word` of the above. */
  alone: string | null;
  /** Whose meaning stands above already, as the engine says it. */
  told?: 'word' | 'phrase' | 'none';
}

/** The same of what the engine has said already. */
export function SaidTrace({ said: word, alone, entry, told = 'none', entity }: SaidProps) {
  const [chosen, choose] = useState(0);
  const [card, setCard] = useState<string | null>(null);
  const trace = word?.traces[chosen];
  if (word?.other?.kind === 'number') return <NumberSaid said={word.other.said} />;
  if (!word || !trace) return entry ? <WordPieces pieces={entry.pieces} headword={entry.headword} /> : null;
  const toggle = (affix: string) => setCard(card === affix ? null : affix);
  return (
    <>
      {alone !== null && (
        <p lang="id" className={styles['alone']}>
          {alone}
        </p>
      )}
      <Pieces trace={trace} open={card} onPress={toggle} />
      <RootLine
        trace={trace}
        entry={entry}
        entity={entity}
        told={told === 'word'}
        nya={chosen === 0 ? word.nya : null}
        word={word}
      />
      {word.phrase && told !== 'phrase' && word.phrase.headword !== entry?.headword && (
        <Together phrase={word.phrase} />
      )}
      {tellsMore(trace, entry, told === 'word') && (
        <PartBoundary>
          <WordMeanings trace={trace} told={told === 'word' && chosen === 0} />
        </PartBoundary>
      )}
      {trace.known && trace.sort !== 'numeral' && (
        <PartBoundary>
          <WordFamily key={chosen} root={rootOf(trace)} current={trace.lexeme?.id ?? null} />
        </PartBoundary>
      )}
      {card !== null && (
        <PartBoundary>
          <AffixNote key={card} affix={card} onClose={() => setCard(null)} />
        </PartBoundary>
      )}
      <OtherReadings
        traces={word.traces}
        chosen={chosen}
        onChoose={(index) => {
          choose(index);
          setCard(null);
        }}
      />
    </>
  );
}

/** Whether the dictionary has more to say than the lesson, which says what the word means here. */
const tellsMore = ({ lexeme, composed }: Trace, entry: GlossaryEntry | undefined, told: boolean) =>
  (!entry && !told && composed.length > 0) ||
  (lexeme?.meanings.length ?? 0) > 1 ||
  lexeme?.meanings.some(
    ({ paraphrase, goesWith, note, expansion }) =>
      (!entry && !told) ||
      paraphrase !== '' ||
      goesWith.length > 0 ||
      note !== null ||
      (expansion !== null && entry?.kind !== 'abbreviation'),
  );

/** The one root of a word. */
function rootOf({ pieces, sort }: Trace): string | null {
  const roots = pieces.flatMap((piece) => (piece.kind === 'root' ? [piece.headword] : []));
  return sort === 'word' && roots.length === 1 ? (roots[0] ?? null) : null;
}

/** How a number is read out. */
function NumberSaid({ said }: { said: string | null }) {
  const { t } = useTranslation();
  if (said === null) return null;
  return (
    <p className={styles['together']}>
      {t('trace.readOut')} <span lang="id">{said}</span>
    </p>
  );
}

/** What the word says together with its neighbours. */
function Together({ phrase }: { phrase: SaidPhrase }) {
  const { t } = useTranslation();
  return (
    <p className={styles['together']}>
      {t('trace.together')} <span lang="id">{phrase.headword}</span>
      {' · '}
      <span lang="en">{phrase.glosses.join('; ')}</span>
    </p>
  );
}

interface PiecesProps {
  trace: Trace;
  /** The card that is open. */
  open: string | null;
  onPress: (card: string) => void;
}

function Pieces({ trace, open, onPress }: PiecesProps) {
  const { t } = useTranslation();
  if (trace.pieces.length === 1) return null;
  return (
    <ul className={styles['pieces']} data-pieces="" aria-label={t('card.builtFrom')}>
      {trace.pieces.map((piece, index) => (
        <li key={index}>
          {piece.kind === 'root' ? (
            <span lang="id" className={styles['root']}>
              {piece.headword}
            </span>
          ) : (
            <AffixPiece piece={piece} open={piece.card === open} onPress={onPress} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface AffixPieceProps {
  piece: Extract<Piece, { kind: 'affix' }>;
  open: boolean;
  onPress: (card: string) => void;
}

function AffixPiece({ piece: { affix, written, card }, open, onPress }: AffixPieceProps) {
  return (
    <button type="button" className={styles['affix']} aria-expanded={open} onClick={() => onPress(card)}>
      <AffixName affix={affix} />
      {written !== '' && affix !== 'R' && (
        <span lang="id" className={styles['written']}>
          {`${written}${affix.endsWith('-') ? '-' : ''}`}
        </span>
      )}
    </button>
  );
}

interface RootLineProps {
  trace: Trace;
  entry: GlossaryEntry | undefined;
  entity: Entity | null;
  told: boolean;
  /** What its -nya does here. */
  nya: WordTraces['nya'];
  word: WordTraces;
}

/** The root's meaning, and what is to be said of the form. */
function RootLine({ trace, entry, entity, told, nya, word }: RootLineProps) {
  const { t } = useTranslation();
  const { pieces, glosses, colloquial, spelling, known, sort } = trace;
  const what = whatItIs(trace, entry, entity, word);
  const roots = pieces.filter((piece) => piece.kind === 'root');
  return (
    <div className={styles['about']}>
      {pieces.length === 1 ? (
        <>
          {!entry && !told && known && sort === 'numeral' && <p lang="en">{glosses.join('; ')}</p>}
          {what && <p>{t(what)}</p>}
        </>
      ) : (
        roots.map((root) => <Meaning key={root.headword} headword={root.headword} gloss={root.gloss} />)
      )}
      {!known && pieces.length > 1 && <p>{t('trace.guess')}</p>}
      {nya && (
        <p>
          <span lang="id">-nya</span> {t(`trace.nya.${nya}`)}
        </p>
      )}
      {spelling && (
        <p>
          {t(`trace.spelling.${spelling.kind}`)} <span lang="id">{spelling.standard}</span>
        </p>
      )}
      {colloquial && <p>{t('trace.colloquial')}</p>}
    </div>
  );
}

/** Of a word that has no affixes; null where the lesson has said it, and all that the engine could add is a guess. */
function whatItIs(
  { known, sort }: Trace,
  entry: GlossaryEntry | undefined,
  entity: Entity | null,
  { other, phrase }: WordTraces,
) {
  if (entry?.kind === 'abbreviation') return 'trace.abbreviation';
  if (!known && (entity || phrase)) return null;
  if (other?.kind === 'name') return `trace.nameOf.${other.of}` as const;
  if (!known) return 'trace.unknown';
  return WHAT[sort];
}
const WHAT = {
  word: 'trace.root',
  name: 'trace.name',
  abbreviation: 'trace.abbreviation',
  numeral: 'trace.numeral',
} as const;

function Meaning({ headword, gloss }: { headword: string; gloss: string }) {
  return (
    <p>
      <span lang="id">{headword}</span>
      {gloss !== '' && (
        <>
          {' · '}
          <span lang="en">{gloss}</span>
        </>
      )}
    </p>
  );
}

const AT_MOST = 4; // readings to choose from: what comes after them is far-fetched

interface OtherProps {
  traces: readonly Trace[];
  chosen: number;
  onChoose: (index: number) => void;
}

function OtherReadings({ traces, chosen, onChoose }: OtherProps) {
  const { t } = useTranslation();
  const others = traces.slice(0, AT_MOST).flatMap((trace, index) => (index === chosen ? [] : [{ trace, index }]));
  if (others.length === 0) return null;
  return (
    <p className={styles['others']}>
      <span>{t('trace.orElse')}</span>
      {others.map(({ trace, index }) => (
        <button key={index} type="button" onClick={() => onChoose(index)}>
          <span lang="id">{trace.pieces.map(nameOf).join(' + ')}</span>
          {trace.glosses[0] !== undefined && (
            <span lang="en" className={styles['gloss']}>
              {trace.glosses[0]}
            </span>
          )}
        </button>
      ))}
    </p>
  );
}

const nameOf = (piece: Piece) => (piece.kind === 'root' ? piece.headword : piece.affix);
