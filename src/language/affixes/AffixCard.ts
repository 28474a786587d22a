/**
 * A text of a card in both interface languages. Indonesian words that it talks about stand between underscores:
 * `_menulis_ drops the t`; `mentionsIn` finds them, so that they can be set in italics and marked as Indonesian.
 */
export interface Both {
  readonly en: string;
  readonly id: string;
}

/** A word that shows what an affix does. */
export interface AffixExample {
  readonly form: string;
  /** As the engine takes it to pieces, from the left, the root in its place: `['meN-', 'tulis']`. */
  readonly pieces: readonly string[];
  /** Its meaning here. */
  readonly en: string;
  /** A sentence as it might stand in the news, with the word in it. */
  readonly sentence?: { readonly id: string; readonly en: string };
}

/** One thing that an affix does. */
export interface AffixUse {
  readonly what: Both;
  readonly examples: readonly AffixExample[];
}

/** What a learner reads on tapping an affix. Written for this project, from knowledge of the language. */
export interface AffixCard {
  /** By the engine’s name: `meN-`, `-kan`, `R`; of two that belong together, `ke-…-an`. */
  readonly affix: string;
  /** The ways to write it: `me-`, `mem-`, `men-`. */
  readonly written: readonly string[];
  readonly title: Both;
  /** The commonest first. */
  readonly does: readonly AffixUse[];
  /** How the spelling changes, if it does. */
  readonly shape?: Both;
  /** What learners stumble over. */
  readonly pitfalls: readonly Both[];
  readonly register?: 'colloquial';
}
