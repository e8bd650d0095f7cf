/** The mark of a row of a table that came or went. */
import type { ITableRowOptions } from 'docx';
import type { Change } from '../../doc/nodes.js';
import { UNSIGNED } from './tracked.js';

export function rowMark(
  change: Change | undefined,
): Pick<ITableRowOptions, 'insertion' | 'deletion'> {
  if (change === undefined) return {};
  return change === 'inserted' ? { insertion: UNSIGNED } : { deletion: UNSIGNED };
}
