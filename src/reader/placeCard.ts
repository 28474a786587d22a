const gap = 8;
const margin = 12;

/**
 * Beside the word, never over it. On wide screens below it, or above it in the lower part of the screen, placed by its
 * sides so that the card itself need not be measured; it scrolls with the text. On a phone the card is a sheet at the
 * lower edge (CSS) and the page moves up if the word would be under it.
 */
export function placeCard(card: HTMLElement, anchor: HTMLElement): void {
  const word = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect(); // a hyphenated word has two boxes
  if (matchMedia('(min-width: 48rem)').matches) placeBeside(card, word);
  else keepVisible(card, word);
}

function placeBeside(card: HTMLElement, word: DOMRect): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const below = word.bottom < height * 0.55;
  const left = word.left < width / 2;
  // Absolute in the top layer: offsets count from the first screenful, and the card scrolls with the page.
  card.style.top = below ? `${word.bottom + scrollY + gap}px` : 'auto';
  card.style.bottom = below ? 'auto' : `${height - word.top - scrollY + gap}px`;
  card.style.left = left ? `${Math.max(margin, word.left - margin)}px` : 'auto';
  card.style.right = left ? 'auto' : `${Math.max(margin, width - word.right - margin)}px`;
  card.style.maxHeight = `${(below ? height - word.bottom : word.top) - gap - margin}px`;
}

function keepVisible(card: HTMLElement, word: DOMRect): void {
  const covered = word.bottom + 2 * gap - (innerHeight - card.offsetHeight);
  if (covered > 0) scrollBy(0, covered);
}
