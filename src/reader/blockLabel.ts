import type { TFunction } from 'i18next';

/** What a block is called: its number for a paragraph, its kind otherwise. */
export function blockLabel(t: TFunction, block: string): { readonly short: string; readonly long: string } {
  const number = /^p(\d+)$/.exec(block)?.[1];
  if (number) return { short: number, long: t('blocks.paragraph', { number }) };
  const kind = block === 'title' || block === 'caption' ? block : 'subhead';
  return { short: t(`blocks.${kind}`), long: t(`blocks.${kind}`) };
}
