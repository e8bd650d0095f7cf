/** What blocks and tables are resolved with. */
import type { Image } from '../core/image.js';
import type { Places } from '../core/places.js';
import type { AdjustmentPlacement } from '../model/report.js';
import type { LinkContext } from './link-prose.js';
import type { ProseBook } from './prose-book.js';

export interface BlockContext {
  readonly book: ProseBook;
  readonly places: Places;
  readonly link: LinkContext;
  readonly adjustments: AdjustmentPlacement;
  /** Those that could be read, by path. */
  readonly pictures: ReadonlyMap<string, Image>;
}
