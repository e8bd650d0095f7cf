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
      'text of 小三',
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
      // Without indents the lines that are measured are counted one character short: known, and on the safe side.
      ['characters-per-line', 'first-line'],
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
      // So thick that its middle is more than a millimetre above the foot, wherever the text shows that to be.
      'outer:\n    width: 3mm',
      ['imprint-rules', 'imprint-place'],
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
    const args = ['build', REPORT, '--format', 'pdf', '--templates', templates, '--out', at];
    const { code, stderr } = baogao(args);
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

describe('what LibreOffice makes of the DOCX', () => {
  let report: AuditJson;
  beforeAll(() => {
    const env = officeFonts(folder);
    runTool('soffice', ['--convert-to', 'pdf', '--outdir', folder, seed.docx], { env });
    report = audited(join(folder, `${REPORT}.zh-Hans.pdf`));
  });

  it('is measured in every clause', () => {
    expect(report.findings).toHaveLength(Object.keys(requirements.clauses).length);
    expect(ids(report, 'look')).toEqual(['heading3-face', 'heading4-face']);
  });

  it.each<ClauseId>([
    'paper',
    'margin-top',
    'margin-left',
    'margin-right',
    'margin-bottom',
    'type-area',
    'lines-per-page',
    'characters-per-line',
    'body-face',
    'body-size',
    'heading1-face',
    'heading2-face',
    'heading-size',
    'first-line',
    'line-end',
    'table-head',
    'imprint-type',
    'page-number-present',
    'page-number-form',
    'page-number-type',
    'page-number-odd',
    'page-number-even',
    'fonts-embedded',
    'glyphs-present',
  ])('passes %s', (id) => {
    expect(report.findings.find((one) => one.id === id)).toMatchObject({ verdict: 'pass' });
  });
});
