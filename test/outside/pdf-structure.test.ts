/** The structure of the PDF file before another program: the text in the order of reading, with real Chinese type. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { TaggedFile } from '../pdf/read-tags.js';
import { PdfFile } from '../pdf/read-pdf.js';
import { approvedText, withoutSpace } from '../report/expected.js';
import { body, document, inline, list, note, reference } from '../support/build.js';
import { chineseFaces } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { buildSeedReport } from './seed-report.js';
import { runTool } from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'baogao-structure-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The text of the structure as poppler has it, quoted stretch by stretch, and the names of the elements. */
function structureOf(path: string): { readonly text: string; readonly types: readonly string[] } {
  const { code, stdout, stderr } = runTool('pdfinfo', ['-struct-text', path]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const quoted = [...stdout.matchAll(/^ *"(.*)"$/gm)].map(([, text = '']) => text);
  const types = [...stdout.matchAll(/^ *([A-Z]\w*)(?: \(\w+\))?:?$/gm)].map(
    ([, type = '']) => type,
  );
  return { text: withoutSpace(quoted.join('')), types };
}

describe('the seed report', () => {
  let pdf = '';
  beforeAll(() => {
    ({ pdf } = buildSeedReport({ out: folder, formats: 'pdf' }));
  });

  it('is the approved text in the order of reading, with nothing repeated and no page number', () => {
    expect(structureOf(pdf).text).toBe(withoutSpace(approvedText));
  });

  it('has its headings, its two tables, and each head of them once', () => {
    const { types } = structureOf(pdf);
    const count = (type: string): number => types.filter((found) => found === type).length;
    expect(['H1', 'Table', 'THead', 'TBody'].map(count)).toEqual([3, 2, 2, 2]);
    expect(count('H2')).toBe(13);
  });

  it('has each text in one marked content, and each of these in one element', () => {
    expect(new TaggedFile(new PdfFile(readFileSync(pdf))).faults).toEqual([]);
  });

  it('says that it is tagged, and claims no more', () => {
    const { stdout } = runTool('pdfinfo', [pdf]);
    expect(stdout).toMatch(/^Tagged: +yes$/m);
    expect(stdout).not.toMatch(/PDF subtype/);
  });
});

describe('marks that give up half their cell', () => {
  const text = '“一区”）。（“两群”）';
  const doc: Doc = document(
    list(
      'list',
      ['（1）', `“${text}`],
      ['（2）', [reference('b', '（见“下”）'), ...inline('）。')]],
    ),
    body('b', [...inline('”'), note('n', 1, 'footnote', '（“注”）。'), ...inline(`”${text}`)]),
  );
  let path = '';
  beforeAll(async () => {
    path = join(folder, 'marks.pdf');
    const { bytes } = await renderPdf(doc, testHouseStyle, chineseFaces(testHouseStyle));
    writeFileSync(path, bytes);
  });

  it('are read once, on either side of a label, a link or a note', () => {
    const { text: read } = structureOf(path);
    expect(read).toBe(`（1）“${text}（2）（见“下”））。”①①（“注”）。”${text}`);
    expect(new TaggedFile(new PdfFile(readFileSync(path))).faults).toEqual([]);
  });

  it('stand on the page as they were written', () => {
    const { stdout } = runTool('pdftotext', ['-raw', path, '-']);
    expect(withoutSpace(stdout)).toContain(`（1）“${text}（2）（见“下”））。”①”${text}`);
    expect(runTool('qpdf', ['--check', path])).toMatchObject({ code: 0, stderr: '' });
  });
});
