const gap = 8;
const margin = 12;
const least = '19.5rem'; // as WordCard.module.css has it for a phone
const most = 0.46; // of the window's height: the sheet's max-height (WordCard.module.css)

/**
 * Beside the word, never over it. On wide screens below it, or above it in the lower part of the screen, placed by its
 * sides so that the card itself need not be measured; it scrolls with the text. On a phone the card is a sheet at the
 * lower edge (CSS) and the page moves up if the word would be under it, however much the sheet still grows: what the engine
 * says comes a moment later.
 */
export function placeCard(card: HTMLElement, anchor: HTMLElement): void {
  const word = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect(); // a hyphenated word has two boxes
  if (matchMedia('(min-width: 48rem)').matches)
    placeBeside(card, word, (anchor.closest('[data-text]') ?? anchor).getBoundingClientRect());
  else keepVisible(card, word);
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
  card.style.maxHeight = room;
  card.style.minHeight = `min(${least}, ${room})`;
}

function keepVisible(card: HTMLElement, word: DOMRect): void {
  // The screen may have been wide before: it was turned.
  for (const side of ['top', 'bottom', 'left', 'max-height', 'min-height']) card.style.removeProperty(side);
  const covered = word.bottom + 2 * gap - innerHeight * (1 - most);
  if (covered <= 0) return;
  const { scrollHeight, clientHeight } = document.documentElement;
  const missing = covered - (scrollHeight - clientHeight - scrollY);
  // At the end of the page there is nothing to scroll into: make room. It stays until the lesson is left, so that
  // nothing jumps when the card closes.
  if (missing > 0) document.body.style.paddingBlockEnd = `${missing + innerHeight * most}px`;
  scrollBy(0, covered);
}

/** Takes back the room that was made at the end of the page: when the lesson is left. */
export function giveBackRoom(): void {
  document.body.style.removeProperty('padding-block-end');
}
