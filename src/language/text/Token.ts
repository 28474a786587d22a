import type { Span } from './Span';

/**
 * What a token can be:
 *
 * - `word`: letters, with the hyphens, apostrophes and digits inside them (`orang-orang`, `KPK-lah`, `Jum'at`, `ke-21`,
 *   `1990-an`), and short forms with inner stops (`S.Pd`, `B.J`). The last stop of a short form is punctuation of its
 *   own, since it may be the full stop of the sentence too;
 * - `number`: digits with the marks of amounts, dates and times inside them, and a currency written onto them
 *   (`1.000,50`, `06/12/2025`, `10.30`, `1-2`, `Rp1.000`);
 * - `tag`: `@name`, `#topic`;
 * - `punctuation`: one mark, or one run of stops (`...`, `?!`) or of dashes (`--`);
 * - `symbol`: whatever is nothing else (`+`, `$`, control characters).
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'space' | 'url' | 'email' | 'emoji' | 'tag' | 'symbol';

/** A piece of a text that is looked at as one. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}
