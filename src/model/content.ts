/** A report as validated data: all its files together. */
import type { Image } from '../core/image.js';
import type { BodyFile } from './body.js';
import type { ConfirmationsFile } from './confirmations.js';
import type { FiguresFile } from './figures.js';
import type { IndicatorsFile } from './indicators.js';
import type { NotesFile } from './notes.js';
import type { NamesFile, UnitsFile } from './registers.js';
import type { ReportFile } from './report.js';

export interface Report {
  readonly report: ReportFile;
  readonly indicators: IndicatorsFile;
  readonly figures: FiguresFile;
  /** In the order of `report.body`. */
  readonly body: readonly BodyFile[];
  readonly units: UnitsFile;
  readonly names: NamesFile;
  readonly notes: NotesFile;
  readonly confirmations: ConfirmationsFile;
  /** Pictures by the path that blocks name. */
  readonly pictures: ReadonlyMap<string, Image>;
}
