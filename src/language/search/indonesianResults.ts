import { distinct } from './distinct';
import { byExpansion } from './expansions';
import { byForm, isDoubtful, isMeant, readingsOfQuery } from './forms';
import { byBeginning, byHeadword, byPart } from './headwords';
import { placesOf } from './Lines';
import { byPhraseForm } from './phraseForms';
import type { SearchIndex } from './SearchIndex';
import type { SearchResult } from './SearchResult';

interface IndonesianResults {
  /** Whether the query is a headword or a form without doubt, whether it may be one or its beginning, or nothing of these. */
  readonly status: 'known' | 'possible' | 'unknown';
  /** The best first, each entry once. There may be some for what is unknown: forms that hardly anybody means. */
  readonly results: readonly SearchResult[];
}

/** What a query is in Indonesian. */
export function indonesianResults(index: SearchIndex, typed: string, key: string, most: number): IndonesianResults {
  const readings = readingsOfQuery(typed, index.lexicon);
  const sure = readings.filter((reading) => !isDoubtful(reading));
  const places = placesOf(index.headwords, key);
  const words = distinct(byHeadword(index, key, places), most);
  const forms = [...byForm(index.lexicon, typed, sure), ...byPhraseForm(index, typed, key)];
  const isNoWord = ({ entry }: SearchResult) => words.every((word) => word.entry !== entry);
  const beginnings = distinct(byBeginning(index, places), most).filter(isNoWord);
  const others = [...beginnings, ...distinct(byPart(index, key, places), most), ...byExpansion(index, key)];
  // Who types sekola wants sekolah more than kola, who types menulis tulis more than menuliskan.
  const commonest = Math.min(...beginnings.map(({ entry }) => entry.band));
  const likely = forms.filter(({ entry }) => entry.band <= commonest);
  const doubtful = byForm(index.lexicon, typed, readings.filter(isDoubtful));
  const inTurn = [...words, ...likely, ...beginnings, ...forms, ...doubtful, ...others];
  return {
    status:
      words.length + forms.length > 0 ? 'known' : others.length > 0 || readings.some(isMeant) ? 'possible' : 'unknown',
    results: distinct(inTurn, most),
  };
}
