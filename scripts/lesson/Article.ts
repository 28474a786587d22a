import type { Place } from '../../src/lesson/Lesson.ts';
import type { Say } from './Complaint.ts';
import { findEvery, findQuote } from './findQuote.ts';

/** What authors quote from: the texts of title, caption and body by block id, in reading order. */
export type Article = ReadonlyMap<string, string>;

/** The place that `p4: kita#2` names; null, and a complaint, where there is none. */
export function placeOf(article: Article, quote: string, say: Say): Place | null {
  const match = /^\s*([\w-]+):\s*(.*)$/su.exec(quote);
  if (!match) return complain(say, quote, 'should be written as “block: words”, such as “p4: tegas”');
  const [block, words] = [match[1] ?? '', match[2] ?? ''];
  const text = article.get(block);
  if (text === undefined) return complain(say, quote, `there is no block ${block}`);
  const found = findQuote(text, words, {});
  if (found.kind === 'lost') return complain(say, quote, found.why);
  return { block: block as Place['block'], spans: found.spans };
}

/** One place given by one quote or by several in the same block, in any order. */
export function placeOfAll(article: Article, quotes: string | readonly string[], say: Say): Place | null {
  const places = (typeof quotes === 'string' ? [quotes] : quotes).map((quote) => placeOf(article, quote, say));
  const [first] = places;
  if (!first || places.includes(null)) return null;
  if (places.some((place) => place?.block !== first.block)) {
    say('the quotes of one place must stand in one block');
    return null;
  }
  const spans = places.flatMap((place) => place?.spans ?? []).sort((a, b) => a[0] - b[0]);
  return { block: first.block, spans };
}

/** All places, in any case of letters, where one of the forms stands; a complaint for a form that stands nowhere. */
export function placesOfForms(article: Article, forms: readonly string[], say: Say): readonly Place[] {
  const places: Place[] = [];
  for (const form of forms) {
    const before = places.length;
    for (const [block, text] of article) {
      for (const spans of findEvery(text, form)) places.push({ block: block as Place['block'], spans });
    }
    if (places.length === before) say(`“${form}” stands nowhere in the article as whole words`);
  }
  return inReadingOrder(article, places);
}

/** Places sorted as they are read, each once. */
export function inReadingOrder(article: Article, places: readonly Place[]): readonly Place[] {
  const order = [...article.keys()];
  const key = (place: Place) => `${place.block} ${place.spans.join(' ')}`;
  return [...new Map(places.map((place) => [key(place), place])).values()].sort(
    (a, b) => order.indexOf(a.block) - order.indexOf(b.block) || (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0),
  );
}

function complain(say: Say, quote: string, why: string): null {
  say(`quote “${quote}”: ${why}`);
  return null;
}
