/** Pixels as all codecs give them: four bytes each, red, green, blue, alpha, row by row from the top. */
import type { RuleId } from '../core/messages/table.js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels, or why there are none; the rule's `path` is filled in by who knows it. */
export type Decoded =
  | { readonly pixels: Pixels }
  | {
      readonly fault: { readonly rule: RuleId; readonly params: Readonly<Record<string, string>> };
    };

/** 24 megapixels: an A3 sheet at 390 dots an inch, and some seconds to decode. More is a mistake, or a bomb that fills the memory when it is decoded. */
const MOST_PIXELS = 24_000_000;

/** What the header says is judged before anything is decoded. */
export function checkSize(width: number, height: number): Decoded | undefined {
  if (width === 0 || height === 0) return corrupt('0 px');
  if (width * height <= MOST_PIXELS) return undefined;
  const limit = String(MOST_PIXELS / 1_000_000);
  const params = { width: String(width), height: String(height), limit };
  return { fault: { rule: 'picture-too-many-pixels', params } };
}

export function corrupt(detail: string): Decoded {
  return { fault: { rule: 'picture-corrupt', params: { detail } } };
}

/** Runs a decoder, which throws where the bytes are damaged; how it does so differs from library to library. */
export function attempt(decode: () => Pixels): Decoded {
  try {
    return { pixels: decode() };
  } catch (error) {
    return corrupt(error instanceof Error ? error.message : String(error));
  }
}

/** Set on white paper, in place of what shows through: Word and PDF viewers differ in what they do with alpha. */
export function onWhite({ width, height, data }: Pixels): Pixels {
  const flat = Uint8Array.from(data);
  for (let at = 0; at < flat.length; at += 4) {
    const alpha = flat[at + 3] ?? 255;
    if (alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel += 1) {
      flat[channel] = Math.round(((flat[channel] ?? 0) * alpha + 255 * (255 - alpha)) / 255);
    }
    flat[at + 3] = 255;
  }
  return { width, height, data: flat };
}
