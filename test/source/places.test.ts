/** The way back: each character of a text that was read is found where it was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locator, type SourceNode, type SourceScalar } from '../../src/source/index.js';
import { rootOf } from './yaml.js';

function scalarOf(yaml: string): SourceScalar {
  const root = rootOf(yaml);
  const node: SourceNode | undefined = root.type === 'map' ? root.entries[0]?.value : root;
  if (node?.type !== 'scalar') throw new Error('no scalar');
  return node;
}

/** The source of a part of a text, as it is shown. */
function sourceOf(scalar: SourceScalar, part: string): string {
  const place = scalar.at(scalar.text.indexOf(part), part.length);
  return place.file.text.slice(place.start, place.end);
}

describe('a part of a text', () => {
  it.each([
    ['plain', 'a: 工业增加值增长8.5%', '增长', '增长'],
    ['over a fold', 'a: >-\n  工业增\n  长8.5%\n', '增长', '增\n  长'],
    ['in the line behind a fold', 'a: >-\n  工业增\n  长8.5%\n', '8.5', '8.5'],
    ['behind a doubled quotation mark', "a: 'it''s 5%'", '5%', '5%'],
    ['that is a doubled quotation mark', "a: 'it''s 5%'", "'", "''"],
    ['behind an escape', 'a: "\\u4e2d增长"', '增长', '增长'],
    ['that is an escape', 'a: "\\u4e2d增长"', '中', '\\u4e2d'],
    ['that begins with an escape', 'a: "\\u4e2d增长"', '中增', '\\u4e2d增'],
    ['that is a fold', 'a: >-\n  green\n  deal\n', ' ', '\n  '],
    ['in a literal of Windows', 'a: |-\r\n  一\r\n  二\r\n', '\n', '\r\n'],
  ])('%s', (_, yaml, part, source) => {
    expect(sourceOf(scalarOf(yaml), part)).toBe(source);
  });

  it('of length 0 is a place between two characters', () => {
    const scalar = scalarOf('a: "增长"');
    expect([0, 1, 2].map((offset) => scalar.at(offset, 0).start)).toEqual([4, 5, 6]);
    expect(scalar.at(1, 0).end).toBe(5);
  });

  it('beyond the text is its end', () => {
    const scalar = scalarOf('a: 增长');
    expect(scalar.at(1, 99)).toMatchObject({ start: 4, end: 5 });
    expect(scalar.at(99, 1)).toMatchObject({ start: 5, end: 5 });
  });

  it('of an empty text is between its quotation marks, or where its first line would be', () => {
    expect(scalarOf("a: ''\nb: 1").at(0, 0)).toMatchObject({ start: 4, end: 4 });
    expect(scalarOf('a: >-\nb: 1').at(0, 0)).toMatchObject({ start: 6, end: 6 });
  });
});

describe('each character', () => {
  const piece = fc.constantFrom('增', '，', 'a', '5', '𠀀', ' b', '\n', '\n\n', '\r\n', '》', '.');
  const pieces = fc.array(piece, { maxLength: 14 }).map((all) => `头${all.join('')}尾`);
  const indented = pieces.map((body) => body.replaceAll(/\n(?!\r?\n)/g, '\n  '));

  it.each([
    ['plain', (body: string) => `a: ${body}\n`],
    ['single-quoted', (body: string) => `a: '${body}'\n`],
    ['double-quoted', (body: string) => `a: "${body}"\n`],
    ['folded', (body: string) => `a: >\n  ${body}\n`],
    ['literal', (body: string) => `a: |+\n  ${body}\n\n`],
  ])('of a %s text is found as itself, breaks and folds as a break', (_, write) => {
    fc.assert(
      fc.property(indented, (body) => {
        const scalar = scalarOf(write(body));
        let end = 0;
        for (let offset = 0; offset < scalar.text.length; offset += 1) {
          const place = scalar.at(offset, 1);
          const source = place.file.text.slice(place.start, place.end);
          const character = scalar.text.charAt(offset);
          if (!source.includes('\n')) expect(source).toBe(character);
          else expect([' ', '\n']).toContain(character);
          expect(place.start).toBeGreaterThanOrEqual(scalar.text.charAt(offset) === '\n' ? 0 : end);
          end = place.end;
        }
        const whole = scalar.at(0, scalar.text.length);
        expect(whole.file.text.slice(whole.start, whole.end)).toMatch(/^头[^]*尾\s*$/);
      }),
      { numRuns: 300 },
    );
  });
});

const REPORT = `\
id: wansheng-2022-plan
cover:
  title: [重庆市, 计划]
  organ: 发展改革局
indicators:
  - id: gdp
    years:
      2021: { target: 7左右, actual: }
`;

describe('a path', () => {
  const located = locator(rootOf(REPORT));
  const at = (path: (string | number)[], target: 'key' | 'value'): string => {
    const { file, start, end } = located.locate(path, target);
    return file.text.slice(start, end);
  };

  it.each([
    [['id'], 'value', 'wansheng-2022-plan'],
    [['id'], 'key', 'id'],
    [['cover', 'title'], 'value', '[重庆市, 计划]'],
    [['cover', 'title', 1], 'value', '计划'],
    [['cover'], 'value', 'title: [重庆市, 计划]\n  organ: 发展改革局'],
    [['indicators', 0, 'years', '2021', 'target'], 'value', '7左右'],
    [['indicators', 0, 'years', 2021], 'key', '2021'],
    [['indicators', 0, 'years', '2021', 'actual'], 'key', 'actual'],
    [['indicators', 0, 'years', '2021', 'actual'], 'value', ''],
  ] as const)('%j leads to the %s', (path, target, source) => {
    expect(at([...path], target)).toBe(source);
  });

  it.each([
    [['cover', 'subtitle'], 'value', 'title: [重庆市, 计划]\n  organ: 发展改革局'],
    [['cover', 'subtitle'], 'key', 'cover'],
    [['cover', 'organ', 'name', 3], 'value', '发展改革局'],
    [['cover', 'title', 7], 'value', '[重庆市, 计划]'],
    [['nothing'], 'key', REPORT.trimEnd()],
    [[], 'value', REPORT.trimEnd()],
  ] as const)('%j, which leads nowhere, gives the nearest %s', (path, target, source) => {
    expect(at([...path], target)).toBe(source);
  });

  it('to a text gives the text, any other none', () => {
    expect(located.scalarAt(['cover', 'organ'])?.text).toBe('发展改革局');
    expect(located.scalarAt(['cover', 'title', 0])?.text).toBe('重庆市');
    expect(located.scalarAt(['cover'])).toBeUndefined();
    expect(located.scalarAt(['cover', 'subtitle'])).toBeUndefined();
    expect(located.scalarAt(['__proto__'])).toBeUndefined();
  });
});
