/**
 * Rows of numbers, all of one width, one behind another in one array: what is asked of a thing lies together, and a new one
 * touches memory in one place.
 */
export interface Rows {
  /** How many rows there are. */
  count: number;
  cells: Int32Array;
}

export const emptyRows = (cells: number): Rows => ({ count: 0, cells: new Int32Array(cells) });

/** Makes room for one row more. */
export function roomForRow(rows: Rows, width: number): void {
  if ((rows.count + 1) * width > rows.cells.length) roomForRows(rows, width, 1);
}

/** Makes room for so many rows more. */
export function roomForRows(rows: Rows, width: number, more: number): void {
  const cells = (rows.count + more) * width;
  if (cells <= rows.cells.length) return;
  const wider = new Int32Array(Math.max(cells, 2 * rows.cells.length));
  wider.set(rows.cells);
  rows.cells = wider;
}
