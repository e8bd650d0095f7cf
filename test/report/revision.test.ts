/** A revised figure changes what states it, what tabulates it and what is computed from it, and nothing else. */
import { expect, test } from 'vitest';
import { open } from '../docx/read-docx.js';
import { shownParagraphs } from '../docx/shown-text.js';
import { build, replace, summary, type Changes } from '../support/office.js';

const INDICATORS = 'content/wansheng-2022-plan/indicators.yaml';

async function paragraphs(changes: Changes): Promise<readonly string[]> {
  const { files, diagnostics } = await build(changes, ['docx']);
  const docx = files.find(({ path }) => path.endsWith('.docx'));
  if (docx === undefined) throw new Error(summary(diagnostics).join('\n'));
  return shownParagraphs(open(docx.bytes));
}

/** The words around each difference, before → after. */
async function moved(changes: Changes): Promise<readonly string[]> {
  const [before, after] = [await paragraphs({}), await paragraphs(changes)];
  expect(after.length).toBe(before.length);
  return before.flatMap((text, index) => {
    const other = after[index] ?? '';
    return text === other ? [] : [difference(text, other)];
  });
}

function difference(a: string, b: string): string {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const context = (text: string): string =>
    text.slice(Math.max(0, start - 8), text.length - end + 3);
  return `${context(a)} → ${context(b)}`;
}

test('an outcome moves in the prose, in the table and in the comparison with the target', async () => {
  expect(
    await moved({
      [INDICATORS]: replace('{ target: 7.5, actual: 18 }', '{ target: 7.5, actual: 19.2 }'),
    }),
  ).toEqual([
    '22亿元、增长18%，一 → 22亿元、增长19.2%，一',
    '22亿元、增长18%，两 → 22亿元、增长19.2%，两',
    '18 → 19.2',
    '标20、10、10.5、27 → 标20、10、11.7、27',
  ]);
});

test('a component moves the sum of its parent', async () => {
  expect(await moved({ [INDICATORS]: replace('actual: 1095 }', 'actual: 1100.5 }') })).toEqual([
    '1544.5 → 1550',
    '1095 → 1100.5',
  ]);
});

test('a qualifier moves with its figure, where the sentence prints it', async () => {
  expect(
    await moved({ [INDICATORS]: replace('2022: { target: 9以上 }', '2022: { target: 9左右 }') }),
  ).toEqual(['业增加值增长9%以上，全社 → 业增加值增长9%左右，全社', '9以上 → 9左右']);
});

test('an indicator taken out of the year renumbers the rows and what refers to them', async () => {
  const changes = {
    [INDICATORS]: (text: string) => text.replace(/ {2}- id: forest-coverage[\s\S]*?\n\n/, ''),
  };
  const [before, after] = [await paragraphs({}), await paragraphs(changes)];
  const note = (texts: readonly string[]): string =>
    texts.find((text) => text.includes('暂不执行第')) ?? '';
  expect(note(before)).toContain('第21项“能源消耗总量增速”');
  expect(note(before)).toContain('第24项“主要污染物总量减少”');
  expect(note(after)).toContain('第20项“能源消耗总量增速”');
  expect(note(after)).toContain('第23项“主要污染物总量减少”');
  expect(after.some((text) => text.startsWith('29项指标中，'))).toBe(true);
});
