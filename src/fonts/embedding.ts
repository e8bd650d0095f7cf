/** The embedding bits of a font (OpenType, OS/2, `fsType`): what its maker allows unless a contract says otherwise. */

export type Embedding = 'free' | 'editable' | 'preview' | 'restricted';

export interface EmbeddingBits {
  /** `preview`: documents may be looked at and printed, which is what a PDF is for. */
  readonly level: Embedding;
  /** A PDF holds only the glyphs that it uses, so this forbids embedding by a program. */
  readonly wholeOnly: boolean;
  /** Only pictures of glyphs may be embedded, which no PDF of ours holds. */
  readonly bitmapsOnly: boolean;
}

/** Where several levels are set, which old fonts do, the most liberal one holds. */
export function embeddingOf(fsType: number): EmbeddingBits {
  let level: Embedding = 'free';
  if ((fsType & 0x0008) !== 0) level = 'editable';
  else if ((fsType & 0x0004) !== 0) level = 'preview';
  else if ((fsType & 0x0002) !== 0) level = 'restricted';
  return { level, wholeOnly: (fsType & 0x0100) !== 0, bitmapsOnly: (fsType & 0x0200) !== 0 };
}

/** Whether a PDF may hold the glyphs it uses without the user having said so. */
export function mayEmbed(fsType: number): boolean {
  const { level, wholeOnly, bitmapsOnly } = embeddingOf(fsType);
  return level !== 'restricted' && !wholeOnly && !bitmapsOnly;
}
