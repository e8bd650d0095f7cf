/** A file that comes back from a translator → the overlay's files with what it says, read again before anyone gets them. */
import { diagnostic, Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import type { SourceFile } from '../core/position.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash, OutputFile } from '../core/world.js';
import type { TranslatedUnit } from '../resolve/translation/state.js';
import { nameOf } from '../resolve/translation/translatable.js';
import { parseYaml } from '../source/index.js';
import { readSource } from '../source/read-source.js';
import { contextsOf, fileOf } from '../translate/context.js';
import type { TermChange } from '../translate/edit-glossary.js';
import { editOverlay, type EntryChange, type WrittenFile } from '../translate/edit-overlay.js';
import { isGlossary } from '../translate/glossary-csv.js';
import { codeAt } from '../translate/inline.js';
import { takeIn, type TakenIn } from '../translate/returned/take-in.js';
import { segmentsOf } from '../translate/segment.js';
import { fillFromMemory } from '../translate/tmx/fill.js';
import { readTmx } from '../translate/tmx/read-tmx.js';
import { readXliff } from '../translate/xliff/read-xliff.js';
import { changedFiles, withFiles } from './changed-files.js';
import { importGlossary } from './import-glossary.js';
import { loadExchange, type LoadedExchange } from './load-exchange.js';

export interface TranslationImport {
  readonly bytes: Uint8Array;
  /** Of the file, for messages. */
  readonly path: string;
  readonly report: string;
  readonly contentFolder: string;
}

export interface ImportedTranslation {
  /** Only those that change; none where there is an error. */
  readonly files: readonly OutputFile[];
  readonly changes: readonly EntryChange[];
  /** Of the glossary, where the file was one. */
  readonly terms?: readonly TermChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/** 32 MiB: a memory of many years; each report is some half of one. */
const LARGEST = 32 * 2 ** 20;

export async function importTranslation(
  request: TranslationImport,
  reader: FileReader,
  hash: Hash,
): Promise<ImportedTranslation> {
  const { bytes, path, report, contentFolder } = request;
  const { file, diagnostics: unreadable } = readSource(path, bytes, LARGEST);
  if (file === undefined) return refused(unreadable);
  if (isGlossary(file))
    return { changes: [], ...(await importGlossary(file, contentFolder, reader)) };
  const { loaded, diagnostics } = await loadExchange(reader, hash, contentFolder, report);
  if (loaded === undefined) return refused(diagnostics);
  const taken = read(file, loaded, hash);
  const { changes } = taken;
  if (hasErrors(taken.diagnostics)) return refused(taken.diagnostics);
  if (changes.length === 0) return { files: [], changes, diagnostics: taken.diagnostics };
  const folder = `${contentFolder}/${report}/en`;
  const files = changedFiles(edits(changes, loaded, folder), loaded.inputs);
  const after = await loadExchange(withFiles(reader, files), hash, contentFolder, report);
  if (after.loaded === undefined) return refused(after.diagnostics);
  const wrong = [
    ...notAsMeant(loaded.units, after.loaded.units, changes, file),
    ...unusable(loaded, after.loaded, changes),
  ];
  if (wrong.length > 0) return refused([...taken.diagnostics, ...wrong]);
  return { files, changes, diagnostics: taken.diagnostics };
}

function refused(diagnostics: readonly Diagnostic[]): ImportedTranslation {
  return { files: [], changes: [], diagnostics };
}

function read(file: SourceFile, loaded: LoadedExchange, hash: Hash): TakenIn {
  const { units, places, notes } = loaded;
  const diagnostics = new Diagnostics();
  switch (formOf(file)) {
    case 'xliff': {
      const sources = new Map(
        units.flatMap((unit) => segmentsOf(unit, places)).map(({ id, source }) => [id, source]),
      );
      const code = (id: string, number: number): string | undefined =>
        codeAt(sources.get(id) ?? '', number)?.text;
      const returned = readXliff(file, code, diagnostics);
      const taken = takeIn(returned, { units, places, notes, hash });
      return { ...taken, diagnostics: [...diagnostics.all, ...taken.diagnostics] };
    }
    case 'tmx': {
      const pairs = readTmx(file, diagnostics);
      const filled = fillFromMemory(pairs, units, places, notes);
      return { ...filled, diagnostics: [...diagnostics.all, ...filled.diagnostics] };
    }
    case undefined: {
      diagnostics.report('exchange-format-unknown', undefined, {
        path: file.path,
        known: 'XLIFF 1.2, TMX 1.4, CSV (zh,en,also,note)',
      });
      return { changes: [], diagnostics: diagnostics.all };
    }
  }
}

/** By what it says of itself, whatever its name. */
function formOf({ text }: SourceFile): 'xliff' | 'tmx' | undefined {
  const root = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>[]*>)*<(?:[\w.-]+:)?([\w.-]+)/.exec(
    text,
  );
  switch (root?.[1]) {
    case undefined:
      return undefined;
    case 'tmx':
      return 'tmx';
    // Any other root is told by the reader.
    default:
      return 'xliff';
  }
}

function edits(
  changes: readonly EntryChange[],
  { report, units, inputs }: LoadedExchange,
  folder: string,
): ReturnType<typeof editOverlay> {
  const contexts = contextsOf(report);
  const written = [...inputs].flatMap(([path, bytes]): WrittenFile[] => {
    if (!path.startsWith(`${folder}/`) || !path.endsWith('.yaml')) return [];
    const { file } = readSource(path, bytes);
    const root = file && parseYaml(file).root;
    return file === undefined || root === undefined ? [] : [{ file, root }];
  });
  return editOverlay(changes, written, {
    units: units.map(({ unit }) => unit),
    pathOf: (unit) => `${folder}/${fileOf(unit, contexts).replace(/^.*\//, '')}`,
  });
}

/** What the new files say is compared with what was meant: YAML can be written in more ways than anyone foresees. */
function notAsMeant(
  before: readonly TranslatedUnit[],
  after: readonly TranslatedUnit[],
  changes: readonly EntryChange[],
  file: SourceFile,
): readonly Diagnostic[] {
  const meant = new Map(changes.map((change) => [nameOf(change.unit), change]));
  const now = new Map(after.map(({ unit, entry }) => [nameOf(unit), entry]));
  return before.flatMap(({ unit, entry }) => {
    const name = nameOf(unit);
    const { source, state, fields = new Map<string, string>() } = meant.get(name) ?? {};
    const expected = {
      ...entry,
      ...(source !== undefined && { source }),
      ...(state !== undefined && { state }),
      ...Object.fromEntries(fields),
    };
    if (said(expected) === said(now.get(name) ?? {})) return [];
    const range = { file, start: 0, end: 0 };
    return [diagnostic('exchange-not-written', range, { id: name })];
  });
}

/** Whatever the order of its fields. */
function said(entry: object): string {
  return JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A call with options that it does not take is an error here: nobody would look for it later. */
function unusable(
  before: LoadedExchange,
  after: LoadedExchange,
  changes: readonly EntryChange[],
): readonly Diagnostic[] {
  const key = ({ rule, params }: Diagnostic): string => JSON.stringify([rule, params]);
  const known = new Set(before.diagnostics.map(key));
  const changed = new Set(changes.map(({ unit }) => unit.id));
  return after.diagnostics
    .filter(
      ({ rule, params }) => rule === 'translation-unusable' && changed.has(params['unit'] ?? ''),
    )
    .filter((item) => !known.has(key(item)))
    .map((item) => ({ ...item, raised: true }));
}
