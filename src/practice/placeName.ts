import type { TFunction } from 'i18next';

/** What a block of the article is called: `Paragraph 4`, `Caption`. */
export function placeName(t: TFunction, block: string): string {
  const number = /^p(\d+)$/.exec(block)?.[1];
  if (number !== undefined) return t('practice.where.paragraph', { number });
  return t(`practice.where.${block === 'title' || block === 'caption' ? block : 'subhead'}`);
}
