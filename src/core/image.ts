/** A picture that was decoded and encoded anew: it holds pixels and nothing else. */

export interface Image {
  readonly format: 'png' | 'jpeg';
  /** Without transparency, metadata or further frames. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
