/** The seed report as DOCX, read by a word processor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/folders.js';
import { approvedText, withoutSpace } from '../report/expected.js';
import { officeFonts } from './office-fonts.js';
import { readPages } from './pdf-text.js';
import { buildSeedReport } from './seed-report.js';
import { runTool } from './tools.js';

const folder = temporaryFolder();
let docx: string;
let env: Readonly<Record<string, string>>;

beforeAll(() => {
  ({ docx } = buildSeedReport({ out: join(folder, 'out'), formats: 'docx' }));
  env = officeFonts(folder);
});

/** What LibreOffice makes of the file. */
function convert(filter: string): string {
  const to = filter.split(':')[0] ?? filter;
  const { code } = runTool('soffice', ['--convert-to', filter, '--outdir', folder, docx], { env });
  expect(code).toBe(0);
  return join(folder, `wansheng-2022-plan.zh-Hans.${to}`);
}

describe('in LibreOffice', () => {
  it('reads as the approved text, with the numbers of its headings', () => {
    const text = readFileSync(convert('txt:Text (encoded):UTF8'), 'utf8').replace(/^\ufeff/, '');
    // LibreOffice writes no frames into plain text: the imprint's is the last line, and stands in its PDF below.
    const [imprint = ''] = approvedText.trimEnd().split('\n').slice(-1);
    expect(imprint).toMatch(/秘书处.*印制$/);
    expect(withoutSpace(text + imprint)).toBe(withoutSpace(approvedText));
  });

  it('is set in pages, with every character and figure in its place', () => {
    const pages = readPages(convert('pdf'));
    const heads = pages.flat().filter((line) => withoutSpace(line).startsWith('序号指标名称'));
    // The same two table heads, again at the top of each page that a table goes on to.
    expect(new Set(heads).size).toBe(2);
    const lines = pages.flatMap((page, at) => {
      // The imprint in its frame is drawn behind the number.
      const number = at > 0 ? page.indexOf(`— ${at} —`, -2) : -1;
      const body = number === -1 ? page : page.toSpliced(number, 1);
      return heads.includes(body[0] ?? '') ? body.slice(1) : body;
    });
    // Marks are not compared: LibreOffice draws none where one hangs at the end of a line set closer.
    const characters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    expect(characters(lines.join(''))).toBe(characters(approvedText));
  });
});
