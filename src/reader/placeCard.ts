const gap = 8;
const margin = 12;
const tall = '21rem'; // of a card above its word: as WordCard.module.css has it for a phone

/**
 * Beside the word, never over it. On wide screens below it, where it may grow as long as there is room; or above it in the
 * lower part of the screen, as tall from the start as it may be, so that its heading does not move. There it is placed by its
 * sides and scrolls with the text. On a phone the card is a sheet at the lower edge (CSS), and the page moves up if the word
 * would be under it.
 */
export function placeCard(card: HTMLElement, anchor: HTMLElement): void {
  const word = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect(); // a hyphenated word has two boxes
  if (isWide()) placeBeside(card, word, (anchor.closest('[data-text]') ?? anchor).getBoundingClientRect());
  else keepVisible(card, word);
}

const isWide = () => matchMedia('(min-width: 48rem)').matches;

/**
 * Places the card anew when the word has moved: the window is of another size, the phone was turned, a sheet has come beside
 * the text. Not when a phone only shows or hides its address bar: somebody is scrolling then.
 *
 * @param word the one that is open
 * @returns a function that stops it
 */
export function followWord(card: HTMLElement, word: () => HTMLElement | null): () => void {
  let width = innerWidth;
  const place = () => {
    const anchor = word();
    if (anchor && (innerWidth !== width || isWide())) placeCard(card, anchor);
    width = innerWidth;
  };
  const moved = new ResizeObserver(place);
  const article = word()?.closest('[data-article]');
  if (article) moved.observe(article);
  addEventListener('resize', place);
  return () => {
    moved.disconnect();
    removeEventListener('resize', place);
  };
}

function placeBeside(card: HTMLElement, word: DOMRect, column: DOMRect): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const below = word.bottom < height * 0.55;
  // Absolute in the top layer: offsets count from the first screenful, and the card scrolls with the page.
  card.style.top = below ? `${word.bottom + scrollY + gap}px` : 'auto';
  card.style.bottom = below ? 'auto' : `${height - word.top - scrollY + gap}px`;
  // Within the column where there is room: English beside the text stays readable.
  const farthest = Math.min(column.right + margin, width - margin) - card.offsetWidth;
  card.style.left = `${Math.max(margin, Math.min(word.left - margin, farthest))}px`;
  const room = `${(below ? height - word.bottom : word.top) - gap - margin}px`;
  card.style.maxHeight = below ? room : `min(${tall}, ${room})`;
  card.style.minHeight = below ? '' : `min(${tall}, ${room})`;
}

function keepVisible(card: HTMLElement, word: DOMRect): void {
  // The screen may have been wide before: it was turned.
  for (const side of ['top', 'bottom', 'left', 'max-height', 'min-height']) card.style.removeProperty(side);
  const { offsetHeight } = card;
  const covered = word.bottom + 2 * gap - (innerHeight - offsetHeight);
  if (covered <= 0) return;
  const { scrollHeight, clientHeight } = document.documentElement;
  const missing = covered - (scrollHeight - clientHeight - scrollY);
  // At the end of the page there is nothing to scroll into: make room. It stays until the lesson is left, so that
  // nothing jumps when the card closes.
  if (missing > 0) document.body.style.paddingBlockEnd = `${missing + offsetHeight}px`;
  scrollBy(0, covered);
}

/** Takes back the room that was made at the end of the page: when the lesson is left. */
export function giveBackRoom(): void {
  document.body.style.removeProperty('padding-block-end');
}
