/** pdfmake's placing on pages, where no line of a paragraph and no last row of a table is left alone. */
import type { Line } from 'pdfmake/js/Line.js';
import type { Fragment } from 'pdfmake/js/PageElementWriter.js';
import { PageElementWriter } from './classes.js';
import { linesStaying } from './keeping.js';

/** Points; smaller differences are rounding. */
export const ROUNDING = 0.01;

export class ReportWriter extends PageElementWriter {
  /** Height in points that must be left below the next unbreakable block on its page. */
  roomBelow = 0;

  override addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): object {
    const staying = line.paragraph === undefined ? 1 : linesStaying(line.paragraph);
    if (this.transactionLevel === 0 && staying > 1) {
      const { availableHeight, y, pageMargins } = this.context();
      const isShort = availableHeight + ROUNDING < staying * line.getHeight();
      if (isShort && y > pageMargins.top + ROUNDING) this.moveToNextPage();
    }
    return super.addLine(line, dontUpdateContextPosition, index);
  }

  override addFragment(
    fragment: Fragment,
    useBlockXOffset?: boolean,
    useBlockYOffset?: boolean,
    dontUpdateContextPosition?: boolean,
  ): boolean {
    // Repeated heads come with an offset of their own.
    if (useBlockXOffset !== true && this.roomBelow > 0) this.#makeRoom(fragment);
    return super.addFragment(fragment, useBlockXOffset, useBlockYOffset, dontUpdateContextPosition);
  }

  #makeRoom({ height }: Fragment): void {
    const context = this.context();
    const wanted = height + this.roomBelow;
    if (wanted <= context.availableHeight + ROUNDING) return;
    const { top, bottom } = context.pageMargins;
    const repeated = this.repeatables.reduce((sum, fragment) => sum + fragment.height, 0);
    const room = context.getCurrentPage().pageSize.height - top - bottom - repeated;
    if (wanted <= room + ROUNDING) this.moveToNextPage();
  }
}
