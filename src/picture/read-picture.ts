/** A picture's bytes → an image that holds pixels and nothing else: decoded, turned upright, set on white, encoded anew. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { Image } from '../core/image.js';
import type { SourceRange } from '../core/position.js';
import { encodeJpeg, decodeJpeg } from './jpeg.js';
import { onWhite } from './pixels.js';
import { decodePng, encodePng } from './png.js';

export interface ReadPicture {
  /** Absent where an error is among the diagnostics. */
  readonly image?: Image;
  readonly diagnostics: readonly Diagnostic[];
}

const EXTENSIONS: Readonly<Record<Image['format'], RegExp>> = {
  png: /\.png$/i,
  jpeg: /\.jpe?g$/i,
};

/** `path` as the content names it, `place` where it does so: findings are told there. The bytes tell the format, not the name. */
export function readPicture(bytes: Uint8Array, path: string, place: SourceRange): ReadPicture {
  const refuse = (item: Diagnostic): ReadPicture => ({ diagnostics: [item] });
  const format = formatOf(bytes);
  if (format === 'svg') return refuse(diagnostic('picture-svg', place, { path }));
  if (format === undefined) return refuse(diagnostic('picture-format', place, { path }));

  const decoded = format === 'png' ? decodePng(bytes) : decodeJpeg(bytes);
  if ('fault' in decoded) {
    const { rule, params } = decoded.fault;
    return refuse({ rule, params: { path, ...params }, range: place, related: [] });
  }
  const pixels = onWhite(decoded.pixels);
  const { width, height } = pixels;
  const encoded = format === 'png' ? encodePng(pixels) : encodeJpeg(pixels);
  const misnamed = EXTENSIONS[format].test(path)
    ? []
    : [diagnostic('picture-extension', place, { path, format: format.toUpperCase() })];
  return { image: { format, bytes: encoded, width, height }, diagnostics: misnamed };
}

function formatOf(bytes: Uint8Array): Image['format'] | 'svg' | undefined {
  const begins = (...signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(0xff, 0xd8, 0xff)) return 'jpeg';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /^(?:ï»¿)?\s*</.test(head) && head.includes('<svg') ? 'svg' : undefined;
}
