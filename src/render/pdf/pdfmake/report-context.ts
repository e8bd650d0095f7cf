/** Where on the pages text is placed; what their feet have for notes is not free. */
import { DocumentContext } from './classes.js';
import type { Footnotes } from './footnotes/footnotes.js';

export class ReportContext extends DocumentContext {
  readonly #footnotes: Footnotes;

  constructor(footnotes: Footnotes) {
    super();
    this.#footnotes = footnotes;
  }

  override initializePage(): void {
    super.initializePage();
    this.availableHeight -= this.#footnotes.areaOf(this.getCurrentPage()).height;
  }

  /** Height that can still be taken from the foot of the page without touching what stands on it in any column. */
  get freeAtFoot(): number {
    const page = this.getCurrentPage();
    const foot = page.pageSize.height - this.pageMargins.bottom;
    const end = foot - this.#footnotes.areaOf(page).height;
    const lowest = this.snapshots.map(({ bottomByPage }) => bottomByPage?.[this.page] ?? 0);
    return Math.min(this.availableHeight, ...lowest.map((bottom) => end - bottom));
  }

  /** Takes so many points from the foot of the page, for all columns that stand on it. */
  takeFromFoot(height: number): void {
    this.availableHeight -= height;
    for (const snapshot of this.snapshots) {
      const { bottomMost } = snapshot;
      if (snapshot.page === this.page) snapshot.availableHeight -= height;
      if (bottomMost?.page === this.page) bottomMost.availableHeight -= height;
    }
  }
}
