/** The example of a rule as a report: its files in memory, with the marks taken out and their places kept. */
import { readFileSync } from 'node:fs';
import type { Example } from '../../src/check/rule.js';
import { Subject } from '../../src/check/subject.js';
import type { SourceRange } from '../../src/core/position.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { hasErrors } from '../../src/core/severity.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { resolve } from '../../src/resolve/resolve.js';

export interface CheckReport {
  readonly subject: Subject;
  /** What the stages before say of it; no errors. */
  readonly diagnostics: readonly Diagnostic[];
  /** The places between «», in the order of files, in the form of `placeText`. */
  readonly marks: readonly string[];
  /** Those between ‹›. */
  readonly otherMarks: readonly string[];
}

const FOLDER = 'content/example';

export async function checkReport(example: Example): Promise<CheckReport> {
  const files = new Map<string, string>([
    ['content/units.yaml', readFileSync('content/units.yaml', 'utf8')],
    ['content/names.yaml', readFileSync('content/names.yaml', 'utf8')],
    [`${FOLDER}/report.yaml`, EXAMPLE_REPORT],
  ]);
  const marks: string[] = [];
  const otherMarks: string[] = [];
  for (const [name, written] of filesOf(example)) {
    const path = `${FOLDER}/${name}`;
    const { text, marked } = withoutMarks(written);
    files.set(path, text);
    for (const { mark, start, end } of marked) {
      (mark === '«' ? marks : otherMarks).push(`${path}:${start}-${end} ${text.slice(start, end)}`);
    }
  }
  const bytes = (path: string): Uint8Array | undefined => {
    const text =
      files.get(path) ?? (path.startsWith('templates/') ? readFileSync(path, 'utf8') : undefined);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const loader = new Loader({
    read: (path) => Promise.resolve(bytes(path)),
    size: (path) => Promise.resolve(bytes(path)?.length),
    list: () => Promise.resolve([]),
  });
  const report = await loadReport(loader, 'content', 'example');
  const wording = await loader.data('wording', 'templates/wording/zh-Hans.yaml');
  const resolved = report && resolve(report, loader.places, 'zh-Hans');
  const diagnostics = [...loader.diagnostics.all, ...(resolved?.diagnostics ?? [])];
  if (!report || !wording || !resolved || hasErrors(diagnostics)) {
    const told = diagnostics.map(({ rule, params }) => `${rule} ${JSON.stringify(params)}`);
    throw new Error(
      `the example is no report: ${told.join('; ')}\n${[...files.values()].join('\n')}`,
    );
  }
  const { places } = loader;
  const { content } = resolved;
  const subject = new Subject({ report, places, content, wording: wording.data });
  return { subject, diagnostics, marks: marks.sort(), otherMarks: otherMarks.sort() };
}

/** A place as text that says where it is and what stands there. */
export function placeText({ file, start, end }: SourceRange): string {
  return `${file.path}:${start}-${end} ${file.text.slice(start, end)}`;
}

export const EXAMPLE_REPORT = `id: example
editions: [zh-Hans]
style: gbt9704
date: 2022-01-08
cover:
  title: [关于国民经济和社会发展计划的报告]
  organ: 清河县发展和改革局
body: [body/body.yaml]
`;

/** Its files in the folder of the report. */
export function filesOf({
  body,
  figures,
  indicators,
  notes,
}: Example): readonly [string, string][] {
  const list = (key: string, text = ''): string =>
    text === '' ? `${key}: []\n` : `${key}:\n${indented(text, 2)}\n`;
  return [
    ['figures.yaml', list('figures', figures)],
    [
      'indicators.yaml',
      `marks: { obligatory: "*", adjusted: ▽ }\n${list('indicators', indicators)}`,
    ],
    ['body/body.yaml', list('blocks', body.startsWith('- ') ? body : paragraphs(body))],
    ...(notes === undefined ? [] : [['notes.yaml', list('notes', notes)] as [string, string]]),
  ];
}

/** Each line a paragraph, in a form that needs no quoting. */
function paragraphs(body: string): string {
  return body
    .split('\n')
    .map((line, index) => `- id: p${index + 1}\n  text: >-\n    ${line}`)
    .join('\n');
}

export function indented(text: string, depth: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(depth));
}

export interface Marked {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

export function withoutMarks(written: string): {
  readonly text: string;
  readonly marked: readonly Marked[];
} {
  const open: { readonly mark: string; readonly start: number }[] = [];
  const marked: Marked[] = [];
  let text = '';
  for (const character of written) {
    if ('«‹'.includes(character)) open.push({ mark: character, start: text.length });
    else if ('»›'.includes(character)) {
      const begun = open.pop();
      if (begun === undefined) throw new Error(`a mark is closed that is not open: ${written}`);
      marked.push({ ...begun, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${written}`);
  return { text, marked };
}
