/** The example of a rule on English as a report with its translation: its files in memory, the places of its marks kept. */
import { readFileSync } from 'node:fs';
import type { EnglishExample } from '../../src/check/english/rule.js';
import { englishSubject, type EnglishSubject } from '../../src/check/english/subject.js';
import type { FileReader } from '../../src/core/world.js';
import { hasErrors } from '../../src/core/severity.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadWords } from '../../src/pipeline/edition-words.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { sha256 } from '../../src/platform/hash.js';
import { resolve } from '../../src/resolve/resolve.js';
import { fingerprint } from '../../src/resolve/translation/fingerprint.js';
import { statesOf } from '../../src/resolve/translation/state.js';
import { translatables } from '../../src/resolve/translation/translatable.js';
import { EXAMPLE_REPORT, filesOf, indented, withoutMarks } from './check-report.js';
import { summary } from './office.js';

export interface CheckedEnglish {
  readonly subject: EnglishSubject;
  /** The places between «», in the order of files, in the form of `placeText`. */
  readonly marks: readonly string[];
  /** Those between ‹›. */
  readonly otherMarks: readonly string[];
}

const FOLDER = 'content/example';
/** Of the report around each example. */
const COVER = `blocks:
  cover:
    source: now
    state: translated
    title: Report on the Plan for National Economic and Social Development
    organ: Development and Reform Bureau of Qinghe County
`;

const FOLDERS = { contentFolder: 'content', templatesFolder: 'templates' };

export async function checkEnglish(example: EnglishExample): Promise<CheckedEnglish> {
  const { source: body, english, further, terms, names, figures, indicators } = example;
  const tables = {
    ...(figures !== undefined && { figures }),
    ...(indicators !== undefined && { indicators }),
  };
  const files = new Map<string, string>([
    ['content/units.yaml', readFileSync('content/units.yaml', 'utf8')],
    ['content/names.yaml', namesFile(names)],
    [
      'content/glossary.yaml',
      terms === undefined ? 'terms: []' : `terms:\n${indented(terms, 2)}\n`,
    ],
    [`${FOLDER}/report.yaml`, EXAMPLE_REPORT],
  ]);
  const marks: string[] = [];
  const otherMarks: string[] = [];
  const add = (path: string, written: string): void => {
    const { text, marked } = withoutMarks(written);
    files.set(path, text);
    for (const { mark, start, end } of marked) {
      (mark === '«' ? marks : otherMarks).push(`${path}:${start}-${end} ${text.slice(start, end)}`);
    }
  };
  for (const [name, written] of filesOf({ body, ...tables })) add(`${FOLDER}/${name}`, written);
  const prints = await fingerprints(files);
  add(`${FOLDER}/en/body.yaml`, withPrints(overlayText(english), prints));
  add(`${FOLDER}/en/report.yaml`, withPrints(COVER, prints));
  if (further !== undefined) add(`${FOLDER}/en/further.yaml`, withPrints(further, prints));
  return { subject: await subjectOf(files), marks: marks.sort(), otherMarks: otherMarks.sort() };
}

async function subjectOf(files: ReadonlyMap<string, string>): Promise<EnglishSubject> {
  const reader = readerOf(files);
  const loader = new Loader(reader);
  const { places } = loader;
  const report = await loadReport(loader, 'content', 'example');
  const words = report && (await loadWords(loader, reader, FOLDERS, report, 'en'));
  const chinese = await loader.data('wording', 'templates/wording/zh-Hans.yaml');
  const wording = await loader.data('wording', 'templates/wording/en.yaml');
  const glossary = await loader.data('glossary', 'content/glossary.yaml');
  if (!report || !words?.overlay || !chinese || !wording || !glossary) throw fault(loader, files);
  const source = resolve(report, places, 'zh-Hans');
  const english = resolve(report, places, 'en', words.words);
  loader.diagnostics.addAll([...source.diagnostics, ...english.diagnostics]);
  if (hasErrors(loader.diagnostics.all)) throw fault(loader, files);
  return englishSubject({
    report,
    places,
    source: { resolved: source, wording: chinese.data },
    english: { resolved: english, wording: wording.data },
    overlay: words.overlay,
    units: statesOf(report, places, words.overlay, sha256),
    terms: glossary.data.terms,
  });
}

function fault({ diagnostics }: Loader, files: ReadonlyMap<string, string>): Error {
  const told = summary(diagnostics.all).join('\n');
  return new Error(`the example is no report: ${told}\n${[...files.values()].join('\n')}`);
}

function readerOf(files: ReadonlyMap<string, string>): FileReader {
  const bytes = (path: string): Uint8Array | undefined => {
    const text =
      files.get(path) ?? (path.startsWith('templates/') ? readFileSync(path, 'utf8') : undefined);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return {
    read: (path) => Promise.resolve(bytes(path)),
    size: (path) => Promise.resolve(bytes(path)?.length),
    list: (path) =>
      Promise.resolve(
        [...files.keys()].flatMap((file) =>
          file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [],
        ),
      ),
  };
}

/** The numerals of the project's register, and the names of the example. */
function namesFile(names: string | undefined): string {
  const [numerals = ''] = readFileSync('content/names.yaml', 'utf8').split(/^names:$/m);
  return names === undefined ? numerals : `${numerals}names:\n${indented(names, 2)}\n`;
}

/** By the id of the unit. */
async function fingerprints(
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const loader = new Loader(readerOf(files));
  const report = await loadReport(loader, 'content', 'example');
  if (report === undefined) throw fault(loader, files);
  return new Map(
    translatables(report).map((unit) => [unit.id, fingerprint(unit, loader.places, sha256)]),
  );
}

/** Each line the English of the paragraph of its number. */
function overlayText(english: string): string {
  if (/^[a-z-]+:$/m.test(english)) return english;
  const entries = english
    .split('\n')
    .flatMap((line, at) =>
      line === ''
        ? []
        : [`  p${at + 1}:\n    source: now\n    state: translated\n    text: >-\n      ${line}\n`],
    );
  return `blocks:\n${entries.join('')}`;
}

function withPrints(yaml: string, prints: ReadonlyMap<string, string>): string {
  let id = '';
  return yaml
    .split('\n')
    .map((line) => {
      id = /^ {2}«?([a-z0-9-]+)»?:/.exec(line)?.[1] ?? id;
      return line.replace(/\bsource: now\b/, `source: ${prints.get(id) ?? '000000000000'}`);
    })
    .join('\n');
}
