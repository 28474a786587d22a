/** Where a text names somebody. Numbers are places of pieces; `from` inclusive, `to` exclusive. */
export interface Mention {
  /** The name, without titles and ranks. */
  readonly from: number;
  readonly to: number;
  /** Where the whole phrase begins, titles and role before the name included. */
  readonly head: number;
  /** What tells who it is, before the name or behind it. */
  readonly role: readonly [from: number, to: number] | null;
  /** Another name in brackets or behind *akrab disapa*. */
  readonly nickname: readonly [from: number, to: number] | null;
  /**
   * `sure`: something beside capitals says that this is a person. `full`: nothing does, but it may be the whole name of somebody
   * who is one. `weak`: neither.
   */
  readonly standing: 'sure' | 'full' | 'weak';
}
