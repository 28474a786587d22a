// UTF-16 units that are named where tokens are told apart. In a file of their own: a bundler puts the numbers of another file in
// the place of their names, and those of the same file are looked up unit by unit.

export const BLANK = 0x20;
export const APOSTROPHE = 0x27;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const FULL_STOP = 0x2e;
export const STROKE = 0x2f;
export const COLON = 0x3a;
export const BIG_R = 0x52;
export const SMALL_P = 0x70;
export const LAST_ASCII = 0x7f;
export const CURLY_APOSTROPHE = 0x2019;
