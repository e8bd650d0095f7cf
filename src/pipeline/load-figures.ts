/** A report's folder → its figures, with where each stands and whether it is confirmed. */
import type { Diagnostic } from '../core/diagnostic.js';
import { SOURCE_EDITION } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader } from '../core/world.js';
import type { ReportFigure } from '../figures/figure.js';
import { figuresOf } from '../figures/figures-of.js';
import type { Report } from '../model/content.js';
import { unitRegister, type UnitRegister } from '../quantity/units.js';
import { resolve } from '../resolve/resolve.js';
import { Loader } from './load-file.js';
import { loadReport } from './load-report.js';

export interface LoadedFigures {
  readonly report: Report;
  readonly figures: readonly ReportFigure[];
  readonly units: UnitRegister;
  /** All files that were read, by path. */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
}

export interface FiguresResult {
  /** Absent where the report has errors: then not all figures are known. */
  readonly loaded?: LoadedFigures;
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadFigures(
  reader: FileReader,
  contentFolder: string,
  id: string,
): Promise<FiguresResult> {
  const loader = new Loader(reader);
  const report = await loadReport(loader, contentFolder, id);
  if (report === undefined) return { diagnostics: loader.diagnostics.all };
  const resolved = resolve(report, loader.places, SOURCE_EDITION);
  const diagnostics = [...loader.diagnostics.all, ...resolved.diagnostics];
  if (hasErrors(diagnostics)) return { diagnostics };
  const { units } = unitRegister(report.units.units);
  const figures = figuresOf(report, resolved.content);
  return { loaded: { report, figures, units, inputs: loader.inputs }, diagnostics };
}
