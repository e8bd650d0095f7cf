/** Outside programs are found, run, and asked for by the package that brings them. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { requireTool, runTool } from './tools.js';

it('says which package to install when a program is missing', () => {
  expect(() => requireTool('pdftotext', '/nowhere')).toThrow(
    'pdftotext is missing: install the Debian package poppler-utils (apt-get install poppler-utils).',
  );
  expect(() => requireTool('soffice', '')).toThrow('libreoffice-writer-nogui');
});

it('hands back what a program says and how it ended', () => {
  const good = runTool('xmllint', ['--xpath', 'string(/*)', '-'], {
    input: '<报告>2021年计划执行情况</报告>',
  });
  expect(good).toMatchObject({ code: 0, stdout: '2021年计划执行情况\n' });
  expect(runTool('xmllint', ['-'], { input: '<报告>' }).code).not.toBe(0);
});

it('runs the word processor without a screen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-tools-'));
  try {
    writeFileSync(join(folder, '报告.txt'), '2021年国民经济和社会发展计划执行情况\n');
    const args = ['--convert-to', 'pdf', '--outdir', folder, join(folder, '报告.txt')];
    expect(runTool('soffice', args).code).toBe(0);
    expect(existsSync(join(folder, '报告.pdf'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
