/** `baogao audit` over real files: the seed report passes, broken ones fail by name, and LibreOffice's pages are measured. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findings } from '../../src/audit/audit.js';
import type { AuditJson } from '../../src/audit/findings-json.js';
import { measurePdf } from '../../src/audit/pdf/measure-pdf.js';
import { openPdf, type PdfFile } from '../../src/audit/pdf/open-pdf.js';
import type { Glyph, PdfPage } from '../../src/audit/pdf/page.js';
import type { ClauseId } from '../../src/model/audit.js';
import { packageFolder } from '../../src/platform/fonts-cache.js';
import { failed, finding } from '../audit/verdicts.js';
import { requirements } from '../audit/requirements.js';
import { temporaryFolder } from '../cli/folders.js';
import { baogao, ROOT } from '../cli/run.js';
import { officeFonts } from './office-fonts.js';
import { buildSeedReport, REPORT, type SeedFiles } from './seed-report.js';
import { runTool } from './tools.js';

const folder = temporaryFolder();
let seed: SeedFiles;

beforeAll(() => {
  seed = buildSeedReport({ out: join(folder, 'out') });
});

function audited(file: string): AuditJson {
  const { stdout, stderr } = baogao(['audit', file, '--format', 'json']);
  expect(stderr).toBe('');
  // The command's own documented format.
  const [first] = JSON.parse(stdout) as readonly AuditJson[];
  if (first === undefined) throw new Error('nothing was audited');
  return first;
}

const ids = ({ findings: all }: AuditJson, verdict: string): readonly ClauseId[] =>
  all.filter((one) => one.verdict === verdict).map(({ id }) => id);

describe('the seed report', () => {
  it('passes as PDF in every clause; it has no headings of the third and fourth level', () => {
    const report = audited(seed.pdf);
    expect(ids(report, 'fail')).toEqual([]);
    expect(ids(report, 'look')).toEqual(['heading3-face', 'heading4-face']);
    expect(baogao(['audit', seed.pdf]).code).toBe(0);
  });

  it('passes as DOCX in every clause that a DOCX tells of', () => {
    expect(ids(audited(seed.docx), 'fail')).toEqual([]);
  });

  it('has its lines, heads, marks and characters measured, not passed over', () => {
    const { findings: all } = audited(seed.pdf);
    const count = (id: ClauseId): number =>
      Number(/^(\d+) 处都合$/.exec(all.find((one) => one.id === id)?.measured ?? '')?.[1] ?? 0);
    expect(count('line-start')).toBeGreaterThan(400);
    expect(count('marks-face')).toBeGreaterThan(200);
    expect(count('table-head')).toBeGreaterThanOrEqual(2);
    expect(count('fonts-embedded')).toBeGreaterThanOrEqual(6);
    expect(count('page-number-present')).toBeGreaterThan(20);
  });
});

describe('a PDF made with a broken style fails by name:', () => {
  /** Text of the style file, which must stand there once, and what it is changed to. */
  const broken: readonly (readonly [string, string, string, readonly ClauseId[]])[] = [
    [
      'paper 6 mm too wide',
      'width: 210mm\n  height: 297mm\n  top: 37mm\n  bottom: 35mm\n  left: 28mm\n  right: 26mm',
      'width: 216mm\n  height: 297mm\n  top: 37mm\n  bottom: 35mm\n  left: 28mm\n  right: 32mm',
      ['paper', 'margin-right'],
    ],
    [
      'a measure 5 mm too wide',
      'left: 28mm\n  right: 26mm',
      'left: 28mm\n  right: 21mm',
      ['margin-right', 'type-area'],
    ],
    [
      'the type area 5 mm too low',
      'top: 37mm\n  bottom: 35mm',
      'top: 42mm\n  bottom: 30mm',
      ['margin-top', 'margin-bottom'],
    ],
    [
      'the binding margin 5 mm too wide',
      'left: 28mm\n  right: 26mm',
      'left: 33mm\n  right: 21mm',
      ['margin-left', 'margin-right'],
    ],
    ['21 lines', 'lines: 22', 'lines: 21', ['lines-per-page', 'line-pitch']],
    ['27 characters', 'characters: 28', 'characters: 27', ['characters-per-line']],
    ['text in SongTi', '  body:\n    face: fangsong', '  body:\n    face: songti', ['body-face']],
    [
      // Smaller type is not spread: 156 mm hold 29 characters of 15 pt.
      'text of 小三, of which 29 fill a line',
      'face: fangsong\n    size: 三号\n    pitch: 1行',
      'face: fangsong\n    size: 小三\n    pitch: 1行',
      ['characters-per-line', 'body-size', 'heading-size'],
    ],
    [
      'a title of 三号',
      'size: 二号\n    pitch: 40pt',
      'size: 三号\n    pitch: 40pt',
      ['title-size'],
    ],
    ['a title in HeiTi', 'face: xiaobiaosong', 'face: heiti', ['title-face']],
    [
      'a title at the left',
      'pitch: 40pt\n    align: center',
      'pitch: 40pt\n    align: left',
      ['title-centred'],
    ],
    [
      'headings 一、 in FangSong',
      '  heading1:\n    face: heiti',
      '  heading1:\n    face: fangsong',
      ['heading1-face'],
    ],
    [
      'headings （一） in HeiTi',
      '  heading2:\n    face: kaiti',
      '  heading2:\n    face: heiti',
      ['heading2-face'],
    ],
    [
      'headings of 小三',
      '  heading1:\n    face: heiti',
      '  heading1:\n    face: heiti\n    size: 小三',
      ['heading-size'],
    ],
    [
      'no indent',
      'align: justify\n    first-line: 2字',
      'align: justify\n    first-line: 0字',
      ['first-line'],
    ],
    [
      'numbers in FangSong',
      '  pageNumber:\n    face: songti',
      '  pageNumber:\n    face: fangsong',
      ['page-number-type'],
    ],
    ['numbers with hyphens', 'form: — {n} —', 'form: "- {n} -"', ['page-number-form']],
    ['numbers 12 mm below', 'distance: 7mm', 'distance: 12mm', ['page-number-distance']],
    [
      'numbers in by three characters',
      'distance: 7mm\n  indent: 1字',
      'distance: 7mm\n  indent: 3字',
      ['page-number-odd', 'page-number-even'],
    ],
    [
      'thick rules of the imprint',
      'outer:\n    width: 0.35mm',
      'outer:\n    width: 1mm',
      ['imprint-rules'],
    ],
    [
      'an imprint that is not set in',
      'width: 0.35mm\n  indent: 1字',
      'width: 0.35mm\n  indent: 0字',
      ['imprint-indent'],
    ],
    [
      'an imprint of 三号',
      '  imprint:\n    face: fangsong\n    size: 四号',
      '  imprint:\n    face: fangsong\n    size: 三号',
      ['imprint-type'],
    ],
  ];

  it.each(broken)('%s', (name, from, to, clauses) => {
    const at = join(folder, name.replaceAll(/\W/g, '-'));
    const templates = join(at, 'templates');
    cpSync(join(ROOT, 'templates'), templates, { recursive: true });
    const path = join(templates, 'style/gbt9704.yaml');
    const parts = readFileSync(path, 'utf8').split(from);
    expect(parts).toHaveLength(2);
    writeFileSync(path, parts.join(to));
    const args = ['build', REPORT, '--edition', 'zh-Hans', '--format', 'pdf'];
    const { code, stderr } = baogao([...args, '--templates', templates, '--out', at]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    const pdf = join(at, REPORT, `${REPORT}.zh-Hans.pdf`);
    expect(ids(audited(pdf), 'fail')).toEqual(clauses);
  });
});

describe('the seed report’s own pages, with one thing moved, fail by name:', () => {
  let file: PdfFile;
  beforeAll(async () => {
    const opened = await openPdf(readFileSync(seed.pdf), packageFolder('pdfjs-dist'));
    if (typeof opened === 'string') throw new Error(opened);
    file = opened;
  });

  type Change = (glyph: Glyph, page: PdfPage) => Glyph | undefined;
  const isNumber = ({ y }: Glyph): boolean => y > 750;
  const isText = ({ size }: Glyph): boolean => Math.abs(size - 16) < 0.1;
  const broken: readonly (readonly [string, Change, readonly ClauseId[]])[] = [
    [
      'numbers in the middle',
      (glyph, { number }) =>
        isNumber(glyph) ? { ...glyph, x: glyph.x + (number % 2 === 0 ? -1 : 1) * 182.5 } : glyph,
      ['page-number-odd', 'page-number-even'],
    ],
    [
      'a page without a number',
      (glyph, { number }) => (isNumber(glyph) && number === 5 ? undefined : glyph),
      ['page-number-present'],
    ],
    [
      'a number that jumps',
      (glyph, { number }) =>
        isNumber(glyph) && number === 5 && glyph.text === '4' ? { ...glyph, text: '6' } : glyph,
      ['page-number-present'],
    ],
    [
      'a quote in Times',
      (glyph) => (glyph.text === '“' ? { ...glyph, face: 'Tinos-Regular' } : glyph),
      ['marks-face'],
    ],
    [
      'lines that begin with a comma',
      (glyph, { number }) =>
        number === 5 && isText(glyph) && glyph.x < 80 ? { ...glyph, text: '，' } : glyph,
      ['line-start'],
    ],
    [
      'lines that end with an opening quote',
      (glyph, { number }) =>
        number === 5 && isText(glyph) && glyph.x > 505 ? { ...glyph, text: '“' } : glyph,
      ['line-end'],
    ],
    [
      'a head of another table on a continued page',
      (glyph, { number }) =>
        number > 12 && glyph.text === '序' && glyph.size < 11 ? { ...glyph, text: '编' } : glyph,
      ['table-head'],
    ],
    [
      'a character without a shape',
      (glyph) => ({ ...glyph, present: glyph.text !== '綦' }),
      ['glyphs-present'],
    ],
  ];

  it.each(broken)('%s', (_, change, clauses) => {
    const pages = file.pages.map((page) => ({
      ...page,
      glyphs: page.glyphs.flatMap((glyph) => change(glyph, page) ?? []),
    }));
    const all = findings(measurePdf({ ...file, pages }, requirements.faces), requirements);
    expect(failed(all)).toEqual(clauses);
    for (const id of clauses) expect(finding(all, id).places.length).toBeGreaterThan(0);
  });
});

describe.each(['small', 'everything'])('the fixture %s', (name) => {
  it('fails in nothing, as PDF and as DOCX', () => {
    const content = join(ROOT, 'test/fixtures', name, 'content');
    const args = ['build', '--audit', '--content', content, '--out', join(folder, name)];
    const { code, stdout } = baogao(args);
    expect(stdout.match(/，0 项不合格，/g)).toHaveLength(2);
    expect(code).toBe(0);
  });
});

describe('what LibreOffice makes of the DOCX', () => {
  let pdf: string;
  let report: AuditJson;
  beforeAll(() => {
    const env = officeFonts(folder);
    runTool('soffice', ['--convert-to', 'pdf', '--outdir', folder, seed.docx], { env });
    pdf = join(folder, `${REPORT}.zh-Hans.pdf`);
    report = audited(pdf);
  });

  it('is drawn with the faces of the report, each for the name that offices know it by', () => {
    const drawn = runTool('pdffonts', [pdf]).stdout.matchAll(/^[A-Z]{6}\+(\S+)/gm);
    expect([...new Set([...drawn].map(([, name]) => name))].sort()).toEqual([
      'FandolFang-Regular',
      'FandolHei-Regular',
      'FandolKai-Regular',
      'FandolSong-Bold',
      'FandolSong-Regular',
      'Tinos-Regular',
      'ZenOldMincho-Regular',
    ]);
  });

  /** What LibreOffice does otherwise than Word, and what a DOCX of running text cannot say. */
  const deviations: readonly (readonly [ClauseId, string])[] = [
    ['line-start', 'it lets a single dash begin a line, whatever list of marks the file has'],
    ['marks-face', 'it takes a mark beside Latin letters or figures for Latin, whatever its hint'],
    [
      'page-number-distance',
      'the line of the footer is as high as its font says, not as high as its size',
    ],
  ];

  it('passes in all clauses but three', () => {
    expect(ids(report, 'fail')).toEqual(deviations.map(([id]) => id));
    expect(ids(report, 'look')).toEqual(['heading3-face', 'heading4-face']);
    expect(ids(report, 'pass')).toHaveLength(report.findings.length - deviations.length - 2);
    expect(report.findings).toHaveLength(Object.keys(requirements.clauses).length);
  });

  it.each(deviations)('fails %s: %s', (id) => {
    const found = report.findings.find((one) => one.id === id);
    expect(found?.places.length).toBeGreaterThan(0);
  });
});
