/** A file that comes back from a translator → the overlay's files with what it says, read again before anyone gets them. */
import { diagnostic, Diagnostics, newsInWords, type Diagnostic } from '../core/diagnostic.js';
import { SourceFile, startOf } from '../core/position.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash, OutputFile } from '../core/world.js';
import type { TranslatedUnit } from '../resolve/translation/state.js';
import { nameOf } from '../resolve/translation/translatable.js';
import { readSource } from '../source/read-source.js';
import { isPacked } from '../translate/docx/open-docx.js';
import type { TermChange } from '../translate/edit-glossary.js';
import { editOverlay, type EntryChange } from '../translate/edit-overlay.js';
import { isGlossary } from '../translate/glossary-csv.js';
import { keepSources } from '../translate/keep-sources.js';
import { codeAt } from '../translate/inline.js';
import { takeIn, type TakenIn } from '../translate/returned/take-in.js';
import { segmentsOf } from '../translate/segment.js';
import { fillFromMemory } from '../translate/tmx/fill.js';
import { readTmx } from '../translate/tmx/read-tmx.js';
import { readXliff } from '../translate/xliff/read-xliff.js';
import { changedFiles, withFiles } from './changed-files.js';
import { importGlossary } from './import-glossary.js';
import { keptFile } from './kept-sources.js';
import {
  loadTranslation,
  type LoadedTranslation,
  type TranslationRequest,
} from './load-translation.js';
import { takeBilingual } from './take-bilingual.js';

export interface TranslationImport extends TranslationRequest {
  readonly bytes: Uint8Array;
  /** Of the file, for messages. */
  readonly path: string;
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
  const { bytes, path, contentFolder } = request;
  if (isPacked(bytes)) {
    const take = (loaded: LoadedTranslation): TakenIn => takeBilingual(bytes, path, loaded, hash);
    return importWith(take, request, reader, hash);
  }
  const { file, diagnostics: unreadable } = readSource(path, bytes, LARGEST);
  if (file === undefined) return refused(unreadable);
  if (isGlossary(file))
    return { changes: [], ...(await importGlossary(file, contentFolder, reader)) };
  return importWith((loaded) => read(file, loaded, hash), request, reader, hash);
}

async function importWith(
  take: (loaded: LoadedTranslation) => TakenIn,
  request: TranslationImport,
  reader: FileReader,
  hash: Hash,
): Promise<ImportedTranslation> {
  const { loaded, diagnostics } = await loadTranslation(request, reader, hash);
  if (loaded === undefined) return refused(diagnostics);
  const taken = take(loaded);
  const { changes } = taken;
  if (hasErrors(taken.diagnostics)) return refused(taken.diagnostics);
  if (changes.length === 0) return { files: [], changes, diagnostics: taken.diagnostics };
  const { written, layout, inputs } = loaded;
  const edited = changedFiles(editOverlay(changes, written, layout), inputs);
  const after = await loadTranslation(request, withFiles(reader, edited), hash);
  if (after.loaded === undefined) return refused(after.diagnostics);
  const wrong = [
    ...notAsMeant(loaded.units, after.loaded.units, changes, request.path),
    ...unusable(loaded, after.loaded, changes),
  ];
  if (wrong.length > 0) return refused([...taken.diagnostics, ...wrong]);
  const files = [...edited, ...keptFile(keepSources(after.loaded.units, after.loaded), loaded)];
  return { files, changes, diagnostics: taken.diagnostics };
}

function refused(diagnostics: readonly Diagnostic[]): ImportedTranslation {
  return { files: [], changes: [], diagnostics };
}

function read(file: SourceFile, loaded: LoadedTranslation, hash: Hash): TakenIn {
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
        known: 'DOCX, XLIFF 1.2, TMX 1.4, CSV (zh,en,also,note)',
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

/** What the new files say is compared with what was meant: YAML can be written in more ways than anyone foresees. */
function notAsMeant(
  before: readonly TranslatedUnit[],
  after: readonly TranslatedUnit[],
  changes: readonly EntryChange[],
  path: string,
): readonly Diagnostic[] {
  const range = startOf(new SourceFile(path, ''));
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
    return [diagnostic('exchange-not-written', range, { id: name })];
  });
}

/** Whatever the order of its fields. */
function said(entry: object): string {
  return JSON.stringify(Object.entries(entry).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A call with options that it does not take is an error here: nobody would look for it later. */
function unusable(
  before: LoadedTranslation,
  after: LoadedTranslation,
  changes: readonly EntryChange[],
): readonly Diagnostic[] {
  const changed = new Set(changes.map(({ unit }) => unit.id));
  return newsInWords(after.faults, before.faults)
    .filter(
      ({ rule, params }) => rule === 'translation-unusable' && changed.has(params['unit'] ?? ''),
    )
    .map((item) => ({ ...item, raised: true }));
}
