/** The pages on which bookmarks stand, counted before anyone opens the file: a table of contents is right as it comes. */
import { patchDocument, type EstimatedPageNumbers } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PageNumbers } from './context.js';

/**
 * Lays the finished file out as Word does, which takes seconds for a long report. Office's Chinese faces
 * (仿宋_GB2312) are not among those whose widths the library knows, but a Han character is as wide in all of them.
 */
export async function countPages(docx: Uint8Array): Promise<PageNumbers> {
  const estimate = estimatePageNumbersWith({ guess: true });
  let found: EstimatedPageNumbers | undefined;
  await patchDocument({
    outputType: 'uint8array',
    data: docx,
    patches: {},
    pageNumbers: (template) => (found = estimate(template)),
  });
  return found?.bookmarks ?? new Map();
}
