/** Files that nobody writes in good faith, or that are no YAML at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/core/position.js';
import { parseYaml, toData } from '../../src/source/index.js';
import { cpuTime } from '../support/cpu-time.js';
import { reportsOn } from './yaml.js';

describe('an alias bomb', () => {
  it('is refused, not expanded', () => {
    const lines = ['a0: &a0 [哈, 哈, 哈]'];
    for (let n = 1; n <= 30; n += 1) {
      const last = `*a${n - 1}`;
      lines.push(`a${n}: &a${n} [${Array(9).fill(last).join(', ')}]`);
    }
    let reports: readonly string[] = [];
    const taken = cpuTime(() => {
      reports = reportsOn(lines.join('\n'));
    });
    const rules = new Set(reports.map((report) => report.split(' ')[1]));
    expect([...rules]).toEqual(['yaml-anchor', 'yaml-alias']);
    expect(taken).toBeLessThan(2000);
  });
});

describe('deep nesting', () => {
  const brackets = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const maps = (depth: number): string =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

  it('is accepted up to 64 levels', () => {
    expect(reportsOn(brackets(64))).toEqual([]);
    expect(reportsOn(maps(64))).toEqual([]);
  });

  it('is refused at the 65th', () => {
    expect(reportsOn(brackets(65))).toEqual(['1:65 yaml-too-deep [']);
    expect(reportsOn(maps(65))).toEqual(['65:65 yaml-too-deep a']);
  });

  it.each([
    ['brackets', '['],
    ['braces', '{'],
    ['lists', '- '],
    ['maps', 'a: '],
  ])('is refused at any depth: %s', (_, open) => {
    const [report, ...others] = reportsOn(open.repeat(50_000));
    expect(report).toContain('yaml-too-deep');
    expect(others).toEqual([]);
  });
});

describe('many lines', () => {
  it.each([
    ['of entries', (n: number) => `a${n}: ${n}\n`],
    ['of the same mistake', () => 'a: {{q}}个\n'],
    ['of the same key', () => 'a: 一\n'],
    ['that are no YAML', () => ']\n'],
  ])(
    '%s take time in proportion',
    (_, line) => {
      const yaml = Array.from({ length: 30_000 }, (__, n) => line(n)).join('');
      const taken = cpuTime(() => {
        parseYaml(new SourceFile('a.yaml', yaml));
      });
      // In proportion it takes two or three seconds, otherwise half a minute.
      expect(taken).toBeLessThan(12_000);
    },
    60_000,
  );
});

describe('any text at all', () => {
  const signs = fc.constantFrom(
    ...[
      'a: ',
      '- ',
      '? ',
      ': ',
      '\n',
      '\n  ',
      '\n    ',
      '\r\n',
      '\t',
      ' ',
      '"',
      "'",
      '\\',
      '\\u4e2d',
    ],
    ...[
      '{',
      '}',
      '{{',
      '}}',
      '[',
      ']',
      ', ',
      '#',
      ' #',
      '# ',
      '&a',
      '*a',
      '!',
      '!!str ',
      '%',
      '@',
      '`',
    ],
    ...[
      '>-\n  ',
      '|+\n  ',
      '>5',
      '|',
      '>',
      '---\n',
      '...\n',
      '<<: ',
      '中',
      '，',
      '：',
      '　',
      '𠀀',
      '\ufeff',
    ],
    ...['\u0002', '\u0018', '\u001f', '\u0000', '\ud800', '\r', '\u2028', 'true', '9.50'],
  );
  const anything = fc.oneof(
    fc.array(signs, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('is either data or reported, with places within the file', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { root, diagnostics } = parseYaml(new SourceFile('a.yaml', text));
        expect(root === undefined).toBe(diagnostics.length > 0);
        if (root !== undefined) toData(root);
        for (const { range, related } of diagnostics) {
          for (const place of [range, ...related.map((other) => other.range)]) {
            expect(place?.start).toBeGreaterThanOrEqual(0);
            expect(place?.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
