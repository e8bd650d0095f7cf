/** The lines that are shown with a finding, and the marks under them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/core/code-frame.js';
import { columnsOf } from '../../src/core/display-width.js';
import { range, SourceFile } from '../../src/core/position.js';
import { cpuTime } from '../support/cpu-time.js';

/** The frame of the first place where `part` stands in `text`. */
function frameOf(text: string, part: string): string[] {
  const start = text.indexOf(part);
  const place = range(new SourceFile('a.yaml', text), start, start + part.length);
  return codeFrame(place, { color: false }).split('\n');
}

const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + columnsOf(character), 0);

describe('a frame', () => {
  it('shows the line, those beside it, and marks under the place', () => {
    expect(
      frameOf('blocks:\n  - id: a\n    text: 注: 说明\n    role: closing\n', '注: 说明'),
    ).toEqual([
      '  2 |   - id: a',
      '> 3 |     text: 注: 说明',
      '    |           ^^^^^^^^',
      '  4 |     role: closing',
    ]);
  });

  it('pads with full-width spaces under Han characters', () => {
    expect(frameOf('增长：8.5%', '8.5')).toEqual(['> 1 | 增长：8.5%', '    | 　　　^^^']);
  });

  it('has room for the numbers of its lines', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `第${index + 1}行`).join('\n');
    expect(frameOf(lines, '9行')).toEqual([
      '   8 | 第8行',
      '>  9 | 第9行',
      '     | 　^^^',
      '  10 | 第10行',
    ]);
  });

  it('marks one column where the place is empty, also at the end of a line', () => {
    const file = new SourceFile('a.yaml', 'a:\nb: 1\n');
    const frame = codeFrame(range(file, 2, 2), { color: false });
    expect(frame).toBe('> 1 | a:\n    |   ^\n  2 | b: 1');
  });

  it('marks the first line of a place that has several', () => {
    expect(frameOf('text: 一\n  二\n  三\n', '一\n  二\n  三')).toEqual([
      '> 1 | text: 一',
      '    |       ^^',
      '  2 |   二',
    ]);
  });

  it('shows empty lines and those of Windows', () => {
    expect(frameOf('\r\n\r\n甲\r\n\r\n', '甲')).toEqual(['  2 |', '> 3 | 甲', '    | ^^', '  4 |']);
  });

  it('clips long lines around the place', () => {
    const [line = '', marks = ''] = frameOf(
      `text: ${'规划'.repeat(500)}错${'建设'.repeat(500)}`,
      '错',
    );
    expect(line).toMatch(/^> 1 \| …规?(划规)+划错(建设)+建?…$/);
    expect(columns(line)).toBeLessThan(90);
    expect(columns(marks.slice(0, marks.indexOf('^')))).toBe(
      columns(line.slice(0, line.indexOf('错'))),
    );
  });

  it('does not clip the beginning where the place is near it', () => {
    const [line = '', marks] = frameOf(`text: ${'规划'.repeat(500)}`, '规划'.repeat(500));
    expect(line).toMatch(/^> 1 \| text: (规划)+规?…$/);
    expect(marks).toMatch(/^ {4}\| {7}\^+$/);
  });

  it('is quick even if the line is the whole file', () => {
    const text = '字'.repeat(4_000_000);
    const file = new SourceFile('a.yaml', text);
    const taken = cpuTime(() => {
      for (let n = 0; n < 20; n += 1)
        codeFrame(range(file, n * 100_000, n * 100_000), { color: false });
    });
    expect(taken).toBeLessThan(1000);
  });

  it('gives a terminal nothing to obey', () => {
    const [line] = frameOf('a\u001b[31m红\u202e\u009b\u0007', '红');
    expect(line).toBe('> 1 | a␛[31m红\ufffd\ufffd␇');
  });

  it('shows tabs as two spaces', () => {
    expect(frameOf('\tb: 1', 'b')).toEqual(['> 1 |   b: 1', '    |   ^']);
  });

  it('has colours if they are wanted', () => {
    const place = range(new SourceFile('a.yaml', '甲'), 0, 1);
    expect(codeFrame(place, { color: true })).toContain('\u001b[31m');
  });

  it('has its marks under the place, whatever stands before it', () => {
    const character = fc.constantFrom(
      '增',
      'a',
      '，',
      '“',
      '\t',
      '𠀀',
      'é',
      'e\u0301',
      '😀',
      ' ',
      '　',
      '—',
    );
    const characters = fc.array(character, { maxLength: 60 }).map((all) => all.join(''));
    fc.assert(
      fc.property(characters, characters, (before, after) => {
        const [line = '', marks = ''] = frameOf(`${before}错误${after}`, '错误');
        const pad = marks.slice(0, marks.indexOf('^'));
        expect(columns(pad)).toBe(columns(line.slice(0, line.indexOf('错误'))));
        expect(marks).toMatch(/\|[ \u3000]*[ \u3000]\^{4}$/);
      }),
      { numRuns: 500 },
    );
  });
});
