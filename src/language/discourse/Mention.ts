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
  /** Whether anything beside its capitals says that this is a person. */
  readonly sure: boolean;
}
