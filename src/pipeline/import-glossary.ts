/** A table of terms that comes back → `glossary.yaml`, read again before anyone gets it. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { SourceFile } from '../core/position.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, OutputFile } from '../core/world.js';
import type { Term } from '../model/glossary.js';
import { parseYaml } from '../source/index.js';
import { readSource } from '../source/read-source.js';
import {
  changedTerms,
  editGlossary,
  sameTerm,
  type TermChange,
} from '../translate/edit-glossary.js';
import { readGlossary } from '../translate/glossary-csv.js';
import { changedFiles, withFiles } from './changed-files.js';
import { Loader } from './load-file.js';

export interface ImportedGlossary {
  /** None where there is an error, or nothing new. */
  readonly files: readonly OutputFile[];
  readonly terms: readonly TermChange[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function importGlossary(
  table: SourceFile,
  contentFolder: string,
  reader: FileReader,
): Promise<ImportedGlossary> {
  const path = `${contentFolder}/glossary.yaml`;
  const before = await load(reader, path);
  const { terms, diagnostics } = readGlossary(table);
  const faults = [...before.diagnostics, ...diagnostics];
  if (hasErrors(faults)) return { files: [], terms: [], diagnostics: faults };
  const changes = changedTerms(terms, before.terms);
  if (changes.length === 0) return { files: [], terms: [], diagnostics: faults };
  const bytes = before.inputs.get(path);
  const { file } = bytes === undefined ? {} : readSource(path, bytes);
  const root = file && parseYaml(file).root;
  const edits = editGlossary(changes, path, file && root && { file, root });
  const files = changedFiles(edits, before.inputs);
  const after = await load(withFiles(reader, files), path);
  const wrong = [...after.diagnostics, ...notAsMeant(before.terms, after.terms, changes, table)];
  if (wrong.length > 0) return { files: [], terms: [], diagnostics: wrong };
  return { files, terms: changes, diagnostics: faults };
}

interface LoadedTerms {
  readonly terms: readonly Term[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: ReadonlyMap<string, Uint8Array>;
}

async function load(reader: FileReader, path: string): Promise<LoadedTerms> {
  const loader = new Loader(reader);
  const glossary = await loader.dataOr('glossary', path, { terms: [] });
  const { inputs, diagnostics } = loader;
  return { terms: glossary?.terms ?? [], diagnostics: diagnostics.all, inputs };
}

function notAsMeant(
  before: readonly Term[],
  after: readonly Term[],
  changes: readonly TermChange[],
  file: SourceFile,
): readonly Diagnostic[] {
  const meant = new Map(
    [...before, ...changes.map(({ term }) => term)].map((term) => [term.zh, term]),
  );
  const now = new Map(after.map((term) => [term.zh, term]));
  return [...meant.values()].flatMap((term) => {
    const found = now.get(term.zh);
    if (found !== undefined && sameTerm(found, term)) return [];
    return [diagnostic('exchange-not-written', { file, start: 0, end: 0 }, { id: term.zh })];
  });
}
