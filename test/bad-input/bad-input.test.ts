/** Bad input: each fault is named at its place in plain words, nothing is made, and nothing is thrown. */
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/core/severity.js';
import { formatDiagnostics } from '../../src/core/report-text.js';
import { build, replace, summary, type BuildOptions } from '../support/office.js';
import { cases } from './cases.js';
import { furtherCases } from './further-cases.js';

const everything: BuildOptions = {
  report: 'everything',
  contentFolder: 'test/fixtures/everything/content',
};

describe.each([
  ['the real report', cases, {}],
  ['the report that has everything', furtherCases, everything],
] as const)('one fault in %s', (_, list, options) => {
  test.each(list)('$name', async ({ changes, findings }) => {
    const { files, diagnostics } = await build(changes, [], options);
    const found = summary(diagnostics).join('\n');
    for (const finding of findings) expect(found).toContain(finding);
    expect(hasErrors(diagnostics)).toBe(true);
    expect(files).toEqual([]);
    const shown = formatDiagnostics(diagnostics, { language: 'zh', color: false, frames: true });
    expect(shown).toContain('提示');
    expect(shown).not.toMatch(/\bat .*\.(js|ts):\d+/);
  });
});

test('all faults of all files are told in one run', async () => {
  const { diagnostics } = await build({
    'content/wansheng-2022-plan/report.yaml': replace('style: gbt9704', 'styel: gbt9704'),
    'content/wansheng-2022-plan/figures.yaml': 'figures: 无\n',
    'content/units.yaml': 'units:\n\t亩: {}\n',
    'templates/fonts.yaml': '',
  });
  const files = new Set(diagnostics.map(({ range }) => range?.file.path));
  expect([...files].sort()).toEqual([
    'content/units.yaml',
    'content/wansheng-2022-plan/figures.yaml',
    'content/wansheng-2022-plan/report.yaml',
    'templates/fonts.yaml',
  ]);
});

test('a byte order mark, as Windows editors write it, does no harm', async () => {
  const path = 'content/wansheng-2022-plan/figures.yaml';
  const { files, diagnostics } = await build({ [path]: (text) => `\ufeff${text}` });
  expect(hasErrors(diagnostics)).toBe(false);
  expect(files.length).toBe(1);
});

test('text that looks like markup stays text', async () => {
  const { files, diagnostics } = await build({
    'content/wansheng-2022-plan/body/closing.yaml':
      'blocks:\n  - id: closing\n    text: 各位代表<b>，&amp;</report>！\n',
  });
  expect(hasErrors(diagnostics)).toBe(false);
  expect(files.length).toBe(1);
});
