/** Diagnostics as people and as other programs read them. */
import { describe, expect, it } from 'vitest';
import { diagnostic, type Diagnostic, related } from '../../src/core/diagnostic.js';
import { toJson } from '../../src/core/diagnostic-json.js';
import { range, SourceFile } from '../../src/core/position.js';
import { formatDiagnostic, formatDiagnostics } from '../../src/core/report-text.js';

const ZH = { language: 'zh', color: false, frames: true } as const;
const EN = { language: 'en', color: false, frames: false } as const;

const figures = new SourceFile('content/figures.yaml', 'id: 甲\nname: 产值\nid: 乙\n');
const twice = diagnostic('yaml-duplicate-key', range(figures, 15, 17), { key: 'id' }, [
  related('yaml-duplicate-key-first', range(figures, 0, 2), {}),
]);
const tab = diagnostic('yaml-tab', range(figures, 6, 7), {});
const body = new SourceFile('content/body/a.yaml', 'text: 1 #机组\n');
const hash = diagnostic('yaml-quote-this', range(body, 6, 11), { mark: '#', quoted: '"1 #机组"' }, [
  related('yaml-if-comment', range(body, 8, 11), {}),
]);
/** A finding about no file. */
const nowhere: Diagnostic = { rule: 'source-empty', params: {}, related: [] };

describe('one diagnostic', () => {
  it('has its place, message, rule, lines and hint, and further places with their own lines', () => {
    expect(formatDiagnostic(twice, ZH).split('\n')).toEqual([
      'content/figures.yaml:3:1: 错误: “id”在同一处写了两次 [yaml-duplicate-key]',
      '  2 | name: 产值',
      '> 3 | id: 乙',
      '    | ^^',
      '  提示：删掉一个；如果是列表的下一项，前面要有“- ”',
      '  content/figures.yaml:1:1: 第一次写在这里',
      '> 1 | id: 甲',
      '    | ^^',
      '  2 | name: 产值',
    ]);
  });

  it('comes in English, and without lines', () => {
    expect(formatDiagnostic(twice, EN).split('\n')).toEqual([
      'content/figures.yaml:3:1: error: “id” is written twice in the same place [yaml-duplicate-key]',
      '  hint: Delete one of them; if this is the next item of a list, it needs a “- ” in front',
      '  content/figures.yaml:1:1: It is first written here',
    ]);
  });

  it('does not show a line twice', () => {
    expect(formatDiagnostic(hash, ZH).split('\n')).toEqual([
      'content/body/a.yaml:1:7: 错误: YAML 把这里的 # 当作记号，文字会读错或丢失，要加引号 [yaml-quote-this]',
      '> 1 | text: 1 #机组',
      '    |       ^^^^^^^',
      '  提示：写成 "1 #机组"，或者写 >-，另起一行缩进书写文字',
      '  content/body/a.yaml:1:9: 如果这是注释，在 # 后面空一格',
    ]);
  });

  it('needs no place, and no lines of a file that was not read', () => {
    const large = diagnostic('source-utf16', range(new SourceFile('a.yaml', ''), 0, 0), {});
    expect(formatDiagnostic(nowhere, EN)).toMatch(/^error: There is nothing/);
    expect(formatDiagnostic(large, ZH).split('\n')).toHaveLength(2);
  });

  it('has colours if they are wanted, and none otherwise', () => {
    expect(formatDiagnostic(tab, { ...ZH, color: true })).toContain('\u001b[31m');
    expect(formatDiagnostic(tab, ZH)).not.toContain('\u001b');
  });

  it('gives a terminal nothing to obey', () => {
    const item = diagnostic('yaml-duplicate-key', range(figures, 0, 2), { key: '\u001b[2J' });
    expect(formatDiagnostic(item, EN)).toContain('“␛[2J”');
  });
});

describe('several diagnostics', () => {
  const firstLines = (text: string): string[] =>
    text.split('\n').filter((line) => line.includes('[yaml-') || line.includes('[source-'));

  it('stand in the order of files and places, those without a place first', () => {
    const lines = firstLines(formatDiagnostics([twice, tab, nowhere, hash], EN));
    expect(lines.map((line) => /\[(.*)\]$/.exec(line)?.[1])).toEqual([
      'source-empty',
      'yaml-quote-this',
      'yaml-tab',
      'yaml-duplicate-key',
    ]);
  });

  it('end with their number', () => {
    const advice = diagnostic('yaml-if-comment', range(body, 8, 11), {});
    expect(formatDiagnostics([twice, advice, tab], ZH)).toMatch(/\n\n共 2 个错误、1 个建议\n$/);
    expect(formatDiagnostics([twice, advice, tab], EN)).toMatch(/\n\n2 errors, 1 advice\n$/);
    expect(formatDiagnostics([tab], EN)).toMatch(/\n\n1 error\n$/);
  });

  it('are nothing if there is none', () => {
    expect(formatDiagnostics([], ZH)).toBe('');
  });
});

describe('diagnostics for programs', () => {
  it('have all that people see, in the same order', () => {
    expect(toJson([twice, hash, nowhere], 'zh')).toEqual([
      {
        rule: 'source-empty',
        severity: 'error',
        message: '文件里没有内容',
        hint: '写上内容；不需要这个文件时，把它删掉',
        file: '',
        line: 0,
        column: 0,
        endLine: 0,
        endColumn: 0,
      },
      {
        rule: 'yaml-quote-this',
        severity: 'error',
        message: 'YAML 把这里的 # 当作记号，文字会读错或丢失，要加引号',
        hint: '写成 "1 #机组"，或者写 >-，另起一行缩进书写文字',
        file: 'content/body/a.yaml',
        line: 1,
        column: 7,
        endLine: 1,
        endColumn: 12,
        related: [
          {
            file: 'content/body/a.yaml',
            line: 1,
            column: 9,
            message: '如果这是注释，在 # 后面空一格',
          },
        ],
      },
      {
        rule: 'yaml-duplicate-key',
        severity: 'error',
        message: '“id”在同一处写了两次',
        hint: '删掉一个；如果是列表的下一项，前面要有“- ”',
        file: 'content/figures.yaml',
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 3,
        related: [{ file: 'content/figures.yaml', line: 1, column: 1, message: '第一次写在这里' }],
      },
    ]);
  });

  it('leave out what there is not', () => {
    const [item] = toJson([diagnostic('yaml-if-comment', range(body, 8, 11), {})], 'en');
    expect(item).not.toHaveProperty('hint');
    expect(item).not.toHaveProperty('related');
  });
});
