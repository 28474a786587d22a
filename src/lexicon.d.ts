/** Made by build/lexicon.ts. */
declare module 'virtual:lexicon-address' {
  /** Of the compiled lexicon (src/language/lexicon/compiledFormat.ts), compressed with gzip. */
  const address: string;
  export default address;
}
declare module 'virtual:lexicon-bytes' {
  /** The compiled lexicon in base64. */
  const bytes: string;
  export default bytes;
}
