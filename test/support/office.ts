/** The real report as an office has it, with some of its files changed: for tests of the whole way from content to pages. */
import { buildReport, type Built } from '../../src/pipeline/build.js';
import type { Workshop } from '../../src/pipeline/workshop.js';
import { SOURCE_EDITION, type Edition, type Format } from '../../src/core/edition.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import type { FileReader } from '../../src/core/world.js';
import { messageText } from '../../src/core/report-text.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { packageFolder } from '../../src/platform/fonts-cache.js';
import { inflate } from '../../src/platform/fonts-survey.js';

export const REPORT = 'wansheng-2022-plan';

/** A file's new content: text, bytes, a change to the present text, or null where it is to be missing. */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** Paths as in the project: `content/…`, `templates/…`. */
export type Changes = Readonly<Record<string, Change>>;

export interface BuildOptions {
  /** The source's alone where not said: most tests are about what all have alike. */
  readonly editions?: readonly Edition[];
  readonly review?: boolean;
  readonly strict?: boolean;
  readonly proof?: boolean;
  /** Another report than the real one, in another folder. */
  readonly report?: string;
  readonly contentFolder?: string;
  /** One that has made reports before. */
  readonly workshop?: Workshop;
}

/** Builds the report with the changes. Without formats everything up to the document tree is done. */
export async function build(
  changes: Changes = {},
  formats: readonly Format[] = [],
  {
    editions = [SOURCE_EDITION],
    review = false,
    strict = false,
    proof = false,
    report = REPORT,
    contentFolder = 'content',
    workshop,
  }: BuildOptions = {},
): Promise<Built> {
  return buildReport(
    {
      report,
      editions,
      formats,
      contentFolder,
      templatesFolder: 'templates',
      outFolder: 'out',
      version: 'test',
      review,
      strict,
      proof,
    },
    {
      reader: await changed(fileReader, changes),
      hash: sha256,
      fonts: {
        files: fileReader,
        hash: sha256,
        cache: 'no-cache',
        packageFolder,
        inflate,
        own: { settings: 'no-settings', installed: { find: () => Promise.resolve(undefined) } },
      },
      onProgress: () => undefined,
    },
    workshop,
  );
}

/** Replaces text that must be there, once. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (text.split(from).length !== 2)
      throw new Error(`“${from}” does not stand there exactly once`);
    return text.replace(from, () => to);
  };
}

/** `file:line:column rule message` of each finding: what a test compares. */
export function summary(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((item) => {
    const { range } = item;
    const place = range?.file.positionAt(range.start);
    const where = range && place ? `${range.file.path}:${place.line}:${place.column} ` : '';
    return `${where}${item.rule}: ${messageText(item, 'zh')}`;
  });
}

/** A reader that gives the changed files in place of the real ones. */
export async function changed(reader: FileReader, changes: Changes): Promise<FileReader> {
  const instead = new Map<string, Uint8Array | undefined>();
  for (const [path, change] of Object.entries(changes)) {
    instead.set(path, await bytesOf(change, path, reader));
  }
  const read = async (path: string): Promise<Uint8Array | undefined> =>
    instead.has(path) ? instead.get(path) : reader.read(path);
  return {
    read,
    list: async (path) => {
      const there = await reader.list(path);
      const within = [...instead].filter(([file]) => file.startsWith(`${path}/`));
      const names = within.map(([file]) => file.slice(path.length + 1).split('/')[0] ?? '');
      const gone = within.filter(([, bytes]) => bytes === undefined).map(([file]) => file);
      const all = new Set([...there, ...names]);
      return [...all].filter((name) => !gone.includes(`${path}/${name}`)).sort();
    },
    size: async (path) => (instead.has(path) ? instead.get(path)?.length : reader.size(path)),
  };
}

async function bytesOf(
  change: Change,
  path: string,
  reader: FileReader,
): Promise<Uint8Array | undefined> {
  if (change === null) return undefined;
  if (change instanceof Uint8Array) return change;
  if (typeof change === 'string') return new TextEncoder().encode(change);
  const bytes = await reader.read(path);
  if (bytes === undefined) throw new Error(`there is no ${path} to change`);
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}
