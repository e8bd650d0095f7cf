/** What we use of hyphen 1.14.1, which has no types: its British patterns, by a path that Node finds. */

declare module 'hyphen/en-gb/index.js' {
  export interface Hyphenation {
    /** The text with `hyphenChar` where words may be parted; shorter words than `minWordLength` stay whole. */
    hyphenateSync(
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ): string;
  }
  const hyphenation: Hyphenation;
  export default hyphenation;
}
