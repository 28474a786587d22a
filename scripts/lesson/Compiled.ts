/** A compiled entry and where its authored form stands in its file's list. */
export interface Compiled<Value> {
  readonly index: number;
  readonly value: Value;
}
