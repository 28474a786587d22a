// A reading of a form, taken as one class, in rows of numbers (Rows.ts): in the order of the form’s readings.

export const CANDIDATE_WIDTH = 4;

/** The place of its class; and above CLASS_BITS that of the reading among those of the form. */
export const READING_AS = 0;
/** In thousandths of a reading’s cost. */
export const COST = 1;
/** Rules that favour it. */
export const FAVOURS = 2;
export const FAVOURS_OWN = 3;
