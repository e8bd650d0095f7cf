/** Templates, compiled so that each element they produce tells the line that wrote it. */
import Handlebars from 'handlebars';
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import { range, type SourceFile, type SourceRange } from '../core/position.js';
import { ORIGIN } from './xml.js';

/** The template that lays out a report; the others are its partials, by file name without `.hbs`. */
export const MAIN_TEMPLATE = 'report';

export interface CompiledTemplates {
  /** The XML, or undefined where a template failed; the reason is added to the diagnostics. */
  run(
    data: object,
    helpers: Readonly<Record<string, Handlebars.HelperDelegate>>,
    diagnostics: Diagnostics,
  ): string | undefined;
  /** The place that an origin mark stands for. */
  originOf(mark: string): SourceRange;
  readonly main: SourceFile;
}

interface Compiled {
  /** Absent where a template has a fault. */
  readonly templates?: CompiledTemplates;
  readonly diagnostics: readonly Diagnostic[];
}

/** The templates that were compiled last, for as long as their files are the same. */
export class TemplateShelf {
  #files: readonly SourceFile[] = [];
  #compiled: Compiled | undefined;

  compiled(files: readonly SourceFile[], helperNames: readonly string[]): Compiled {
    const areSame =
      files.length === this.#files.length && files.every((file, at) => file === this.#files[at]);
    if (this.#compiled === undefined || !areSame) {
      this.#files = files;
      this.#compiled = compileTemplates(files, helperNames);
    }
    return this.#compiled;
  }
}

function compileTemplates(files: readonly SourceFile[], helperNames: readonly string[]): Compiled {
  const diagnostics = new Diagnostics();
  const engine = Handlebars.create();
  const knownHelpers = Object.fromEntries(helperNames.map((name) => [name, true]));
  let sound = true;
  for (const [index, file] of files.entries()) {
    try {
      const program = Handlebars.parse(file.text);
      markOrigins(program, file, index);
      // Partials are compiled at first use; compiling now finds every fault in one run.
      engine.precompile(program, { strict: true, knownHelpers, knownHelpersOnly: true });
      const template = engine.compile<object>(program, {
        strict: true,
        knownHelpers,
        knownHelpersOnly: true,
      });
      engine.registerPartial(templateName(file), inFile(template, file));
    } catch (error) {
      sound = false;
      const { place, detail } = explainSyntax(error, file);
      diagnostics.report('template-syntax', place, { detail });
    }
  }
  const main = files.find((file) => templateName(file) === MAIN_TEMPLATE);
  if (main === undefined) {
    diagnostics.report('template-missing', undefined, { name: `${MAIN_TEMPLATE}.hbs` });
  }
  if (main === undefined || !sound) return { diagnostics: diagnostics.all };
  return { templates: runnable(engine, files, main), diagnostics: diagnostics.all };
}

function runnable(
  engine: typeof Handlebars,
  files: readonly SourceFile[],
  main: SourceFile,
): CompiledTemplates {
  const start = engine.compile<object>(`{{> ${MAIN_TEMPLATE}}}`);
  return {
    main,
    run(data, helpers, diagnostics) {
      try {
        return start(data, { helpers: { ...engine.helpers, ...helpers } });
      } catch (error) {
        if (!(error instanceof TemplateFailure)) throw error;
        diagnostics.report('template-name', error.place, { detail: error.message });
        return undefined;
      }
    },
    originOf(mark) {
      const [index = 0, start = 0, length = 0] = mark.split(' ').map(Number);
      return range(files[index] ?? main, start, start + length);
    },
  };
}

/** A fault while a template ran, at its place; thrown through Handlebars and caught by `run`. */
class TemplateFailure extends Error {
  readonly place: SourceRange;

  constructor(message: string, place: SourceRange) {
    super(message);
    this.place = place;
  }
}

function templateName(file: SourceFile): string {
  return file.path.replace(/^.*\//, '').replace(/\.hbs$/, '');
}

/** Handlebars knows the line of a fault but not the file: the innermost template that it passes through adds it. */
function inFile(
  template: Handlebars.TemplateDelegate<object>,
  file: SourceFile,
): Handlebars.TemplateDelegate<object> {
  return (context, options) => {
    try {
      return template(context, options);
    } catch (error) {
      if (error instanceof TemplateFailure || !isHandlebarsError(error)) throw error;
      const line = error.lineNumber ?? 1;
      throw new TemplateFailure(error.message.replace(/ - \d+:\d+$/, ''), lineRange(file, line));
    }
  };
}

function isHandlebarsError(error: unknown): error is Error & { readonly lineNumber?: number } {
  return error instanceof Handlebars.Exception;
}

/** Writes `baogao-origin="file start length"` into every opening tag of the template's own text. */
function markOrigins(program: hbs.AST.Program, file: SourceFile, index: number): void {
  const visitor = new Handlebars.Visitor();
  visitor.ContentStatement = (content: hbs.AST.ContentStatement) => {
    // White space control may have cut `value` on both sides; its start in the file is found again.
    // Handlebars types it as an object; it is the text as written.
    const original = content.original as unknown as string;
    const start = offsetOf(file, content.loc.start) + Math.max(0, original.indexOf(content.value));
    content.value = content.value.replace(/<([A-Za-z][\w-]*)/g, (tag, name: string, at: number) => {
      const mark = `${String(index)} ${String(start + at)} ${String(tag.length)}`;
      return `<${name} ${ORIGIN}="${mark}"`;
    });
  };
  visitor.accept(program);
}

function offsetOf(file: SourceFile, place: { line: number; column: number }): number {
  return lineRange(file, place.line).start + place.column;
}

function lineRange(file: SourceFile, line: number): SourceRange {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = file.text.indexOf('\n', start);
    if (next === -1) break;
    start = next + 1;
  }
  const end = file.text.indexOf('\n', start);
  return range(file, start, end === -1 ? file.text.length : end);
}

/** Handlebars' parser says `Parse error on line N:`, its compiler gives the exception a line. */
function explainSyntax(error: unknown, file: SourceFile): { place: SourceRange; detail: string } {
  const message = error instanceof Error ? error.message : String(error);
  const named = /^Parse error on line (\d+):/.exec(message)?.[1];
  const line = isHandlebarsError(error) ? error.lineNumber : undefined;
  const detail =
    message
      .split('\n')
      .at(-1)
      ?.replace(/ - \d+:\d+$/, '') ?? message;
  return { place: lineRange(file, Number(named ?? line ?? 1)), detail };
}
