/** Made by build/lexicon.ts; of the two files of the compiled lexicon (src/language/lexicon/compiledFormat.ts). */
declare module 'virtual:lexicon-addresses' {
  /** Both are compressed with gzip. */
  const addresses: { readonly words: string; readonly meanings: string };
  export default addresses;
}
declare module 'virtual:lexicon-bytes' {
  /** In base64. */
  const bytes: { readonly words: string; readonly meanings: string };
  export default bytes;
}
