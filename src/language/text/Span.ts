/** UTF-16 offsets into a text: start inclusive, end exclusive, never empty. */
export type Span = readonly [start: number, end: number];
