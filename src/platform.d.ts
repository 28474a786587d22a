/** What every JavaScript platform has and ECMAScript does not declare. Pure folders may use this and no more. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
