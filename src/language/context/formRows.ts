// What is known of a form, in rows of numbers (Rows.ts). Rules are bits, in two sets, as in ruleMasks.ts.

/** Numbers of a row, which is half a line of the processor’s memory. */
export const FORM_WIDTH = 8;

/** CAPITALISED, COLLOCATED, OPEN, ANY_CASE, WITH_NYA; and above these bits what the lists say of it: a place in FACTS. */
export const FLAGS = 0;
/** Its outcome met last, of the chain of them; NONE before there is one. */
export const OUTCOME = 1;
/** Rules that it lets apply to the word before it. */
export const AFTER = 2;
export const AFTER_OWN = 3;
/** Of an OPEN form: rules that may change what comes first of it, or its class. Most others speak for all readings, or for none. */
export const OPEN_TO = 4;
export const OPEN_TO_OWN = 5;
/** Of any other, in the same place: rules that its one outcome lets apply to the word after it. */
export const ONE_BEFORE = 4;
export const ONE_BEFORE_OWN = 5;
/** Its candidates are those from here on, up to there. None: it has one outcome. */
export const CANDIDATES_FROM = 6;
export const CANDIDATES_TO = 7;

/** Flag of a form that begins with a capital. */
export const CAPITALISED = 1;
/** Flag of a form that words near may speak for. */
export const COLLOCATED = 2;
/** Flag of a form of which there may be several outcomes. All others have theirs from the start. */
export const OPEN = 4;
/** Flag of a form whose readings a capital at its beginning, or none there, would not change. */
export const ANY_CASE = 8;
/** Flag of a form that has -nya in one of its readings. */
export const WITH_NYA = 16;
export const FLAG_BITS = 5;

/** No outcome. */
export const NONE = -1;
