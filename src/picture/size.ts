/** How large a picture's file may be: known without the libraries that read it. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { SourceRange } from '../core/position.js';

/** 20 MiB, refused before anything is read. */
export const LARGEST_PICTURE = 20 * 1024 * 1024;

export function tooLarge(size: number, path: string, place: SourceRange): Diagnostic {
  const mebibytes = (value: number): string => (value / 1024 / 1024).toFixed(0);
  const params = { path, size: mebibytes(size), limit: mebibytes(LARGEST_PICTURE) };
  return diagnostic('picture-too-large', place, params);
}
