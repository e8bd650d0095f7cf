/** Poppler's programs, which read PDF files as other people's programs do. */
import { spawnSync } from 'node:child_process';

/** Throws what to install where the program is not there, and what it says where it fails. */
function poppler(program: 'pdftotext' | 'pdftoppm', args: readonly string[]): Buffer {
  const { error, status, stdout, stderr } = spawnSync(program, args, { maxBuffer: 2 ** 28 });
  if (error) throw new Error(`${program} does not start: install the Debian package poppler-utils`);
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${String(stderr)}`);
  return stdout;
}

/** Lines in the order in which they were written, without page numbers. */
export function readLines(pdf: string): readonly string[] {
  const text = poppler('pdftotext', ['-raw', pdf, '-']).toString('utf8');
  return text.split(/[\n\f]/).filter((line) => line !== '' && !/^— ?\d+ ?—$/.test(line));
}

/** Part of a page as a PNG of greys. `area` is in points from the top left corner. */
export function printed(
  pdf: string,
  page: number,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  dpi: number,
): Buffer {
  const pixels = (points: number): string => String(Math.round((points * dpi) / 72));
  const at = ['-x', pixels(area.x), '-y', pixels(area.y)];
  const size = ['-W', pixels(area.width), '-H', pixels(area.height)];
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  return poppler('pdftoppm', ['-png', '-gray', '-r', String(dpi), ...only, ...at, ...size, pdf]);
}
