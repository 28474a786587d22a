/**
 * Sees to it that a block is on the page and near the window, where a page does not draw all of them; null if there is no such
 * block, or if the page went meanwhile.
 */
export type Bring = (block: string) => Promise<HTMLElement | null>;
