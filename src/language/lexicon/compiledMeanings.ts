import {
  FIRST_PLACE,
  MEANING_SECTIONS,
  MEANINGS_MAGIC,
  THE_HEADWORD,
  type MeaningHeader,
  type WordHeader,
} from './compiledFormat';
import { once, partsOf, startsOf, utf8, wideAt } from './compiledParts';
import { FIELDS, type Field, type SenseCues } from './Cue';
import type { Register, Sense, WordClass } from './Entry';
import { headwordAt, type Headwords } from './Headwords';
import type { Told } from './Lexicon';
import { senseCues } from './parseCues';
import type { SenseDetail } from './SenseDetail';

/** Where each begins is found out when the first is asked for. */
export interface Meanings {
  readonly starts: () => Uint32Array;
  readonly glosses: Uint8Array;
  readonly details: OfSome;
  readonly cues: OfSome;
  readonly fields: Uint8Array;
}

/** What only some entries have. */
interface OfSome {
  /** Of the entries at these places, two bytes each. */
  readonly places: Uint8Array;
  readonly starts: () => Uint32Array;
  readonly texts: Uint8Array;
}

export function meaningsOf(bytes: Uint8Array, { entries, stamp }: WordHeader): Meanings {
  const { header, sections } = partsOf<MeaningHeader>(bytes, MEANINGS_MAGIC, MEANING_SECTIONS);
  if (header.stamp !== stamp) throw new Error('these meanings are those of another lexicon');
  const { glossLengths, glosses, fields } = sections;
  return {
    starts: once(() => startsOf(glossLengths, entries)),
    glosses,
    details: ofSome(sections.detailed, sections.detailLengths, sections.details),
    cues: ofSome(sections.cued, sections.cueLengths, sections.cues),
    fields,
  };
}

const ofSome = (places: Uint8Array, lengths: Uint8Array, texts: Uint8Array): OfSome => ({
  places,
  starts: once(() => startsOf(lengths, places.length / 2)),
  texts,
});

/** The permanent id of an entry by its number. */
type IdAt = (index: number) => string;

export const sensesOf = ({ glosses, starts }: Meanings, index: number): readonly Sense[] =>
  utf8
    .decode(glosses.subarray(starts()[index], starts()[index + 1]))
    .split('\n')
    .map((line, place) => {
      const [gloss = '', number = '', wordClass = '', register = '', expansion = ''] = line.split('\t');
      return {
        number: number === '' ? place + 1 : Number(number),
        gloss,
        wordClass: wordClass === '' ? null : (wordClass as WordClass),
        register: register === '' ? null : (register as Register),
        expansion: expansion === '' ? null : expansion,
      };
    });

/** Reads what is told of lexemes when it is asked for. */
export function toldOf({ details, cues, fields }: Meanings, headwords: Headwords, idAt: IdAt): Told {
  const detailLines = linesReader(details, idAt);
  const cueLines = linesReader(cues, idAt);
  return {
    detailsOf: kept((id) =>
      detailLines(id).map((line) => detailOf(line.replaceAll(THE_HEADWORD, id.replace(/#\d$/, '')))),
    ),
    cuesOf: kept((id) => cueLines(id).map((line) => cuesOf(unpacked(line, headwords)))),
    fields: once(() => fieldsIn(unpacked(utf8.decode(fields), headwords))),
  };
}

/** What is told of a lexeme is asked for wherever it stands in a text. */
function kept<Told>(tell: (id: string) => readonly Told[]): (id: string) => readonly Told[] {
  const told = new Map<string, readonly Told[]>();
  return (id) => {
    const before = told.get(id);
    if (before) return before;
    const now = tell(id);
    told.set(id, now);
    return now;
  };
}

/** The lines of a lexeme by its id; where each has them is found out the first time. */
function linesReader({ places, starts, texts }: OfSome, idAt: IdAt): (id: string) => readonly string[] {
  const placeOf = once(
    () =>
      new Map(Array.from({ length: places.length / 2 }, (_, place) => [idAt(wideAt(places, place)), place] as const)),
  );
  return (id) => {
    const place = placeOf().get(id);
    if (place === undefined) return [];
    return utf8.decode(texts.subarray(starts()[place], starts()[place + 1])).split('\n');
  };
}

/** Headwords in place of the characters that stand for them. */
const unpacked = (text: string, headwords: Headwords): string =>
  text.replace(/[\u3000-\ud7ff]/g, (packed) => headwordAt(headwords, packed.charCodeAt(0) - FIRST_PLACE));

function cuesOf(line: string): SenseCues {
  const [sense = '', written = ''] = line.split('\t');
  return senseCues(Number(sense), written);
}

function fieldsIn(text: string): ReadonlyMap<Field, readonly string[]> {
  const fields = new Map<Field, readonly string[]>();
  for (const line of text.split('\n')) {
    const [name, words = ''] = line.split('\t');
    const field = FIELDS.find((one) => one === name);
    if (field) fields.set(field, words.split(' '));
  }
  return fields;
}

function detailOf(line: string): SenseDetail {
  const [sense = '', paraphrase = '', goesWith = '', en = '', inIndonesian = ''] = line.split('\t');
  return {
    sense: Number(sense),
    paraphrase,
    goesWith: goesWith === '' ? [] : goesWith.split('; '),
    note: en === '' ? null : { en, id: inIndonesian },
  };
}
