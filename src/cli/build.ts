/** Makes reports and writes them: what `baogao build` does once its words are understood. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition, Format } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import type { OutputFile } from '../core/world.js';
import { buildReport, type BuildWorld, type Progress } from '../pipeline/build.js';
import { listReports } from '../pipeline/load-report.js';
import { Workshop } from '../pipeline/workshop.js';
import { fileReader } from '../platform/files.js';
import { fontStore } from './font-store.js';
import { sha256 } from '../platform/hash.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, UsageError, type ExitCode } from './exit-code.js';
import {
  editionsOf,
  findUnknown,
  folder,
  formatsOf,
  reportIdsOf,
  type FolderOptions,
} from './options.js';
import { write } from './files.js';

export interface BuildOptions extends FolderOptions {
  readonly edition?: string;
  readonly format?: string;
  readonly out: string;
  readonly audit?: true;
  readonly review?: true;
  readonly proof?: true;
  readonly strict?: true;
  readonly watch?: true;
}

export async function build(
  asked: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<ExitCode> {
  const { say } = context;
  const forPrint = options.review !== true && options.proof !== true;
  if (options.audit === true && !forPrint) throw new UsageError(say('auditReview'));
  const wanted: Wanted = {
    reports: reportIdsOf(asked, say),
    editions: editionsOf(options.edition, say),
    formats: formatsOf(options.format, say),
    content: folder(options.content),
    templates: folder(options.templates),
    out: folder(options.out),
    review: options.review ?? false,
    proof: options.proof ?? false,
    strict: options.strict ?? false,
    audit: options.audit ?? false,
  };
  const world: BuildWorld = {
    reader: fileReader,
    fonts: fontStore(),
    hash: sha256,
    onProgress: (step) => {
      context.terminal.progress(progressText(step, context));
    },
  };
  const workshop = new Workshop();
  const onDisk = new Map<string, Uint8Array>();
  const once = () => make(wanted, world, workshop, onDisk, context);
  if (options.watch !== true) return once();
  const { makeOnChange } = await import('./watch.js');
  await makeOnChange([wanted.content, wanted.templates], once, context);
  return EXIT.done;
}

/** What the words of the command line ask for. */
interface Wanted {
  /** None: all. */
  readonly reports: readonly string[];
  readonly editions: readonly Edition[] | undefined;
  readonly formats: readonly Format[];
  readonly content: string;
  readonly templates: string;
  readonly out: string;
  readonly review: boolean;
  readonly proof: boolean;
  readonly strict: boolean;
  /** Measures what was written. */
  readonly audit: boolean;
}

/** One run; files that were written `before` with the same bytes are left alone. */
async function make(
  { reports, content, templates, out, editions, audit, ...how }: Wanted,
  world: BuildWorld,
  workshop: Workshop,
  before: Map<string, Uint8Array>,
  context: Context,
): Promise<ExitCode> {
  const { say, terminal, version } = context;
  const known = await listReports(fileReader, content);
  const unknown = findUnknown(reports, known, content);
  if (unknown.length > 0) {
    showDiagnostics(unknown, context);
    return EXIT.usage;
  }
  const made: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const report of reports.length === 0 ? known : reports) {
    const folders = { contentFolder: content, templatesFolder: templates, outFolder: out };
    const request = { report, version, ...how, ...folders, ...(editions && { editions }) };
    const built = await buildReport(request, world, workshop);
    made.push(...built.files);
    diagnostics.push(...built.diagnostics);
  }
  const files = made.filter(({ path, bytes }) => !isSame(bytes, before.get(path)));
  if (!hasErrors(diagnostics)) diagnostics.push(...(await write(files)));
  showDiagnostics(diagnostics, context);
  if (hasErrors(diagnostics)) {
    terminal.problem(say('nothingWritten'));
    return EXIT.contentErrors;
  }
  for (const { path, bytes } of files) {
    before.set(path, bytes);
    terminal.line(say('wrote', { path }));
  }
  if (!audit) return EXIT.done;
  const { auditBuilt } = await import('./build-audit.js');
  return auditBuilt(files, templates, context);
}

function isSame(bytes: Uint8Array, former: Uint8Array | undefined): boolean {
  return former !== undefined && Buffer.compare(bytes, former) === 0;
}

function progressText(step: Progress, { say }: Context): string {
  return step.type === 'load'
    ? say('progressLoad', { id: step.report })
    : say('progressRender', { id: step.report, edition: step.edition, format: step.format });
}
