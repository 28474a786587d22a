import { findChromium } from './browser';
import { buildOf } from './buildOf';

/** Once for all journeys, before the first: whoever walks finds the builds made. */
export function setup(): void {
  buildOf('/');
  if (findChromium()) buildOf('/simak/');
}
