/** What a report shows of its stage: on the cover, in the head, as a watermark, in the file's title; and what it leaves out. */
import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { composeEverything, everything, EVERYTHING } from '../support/everything.js';
import { replace } from '../support/office.js';

const STYLE = 'templates/style/gbt9704.yaml';
const REPORT = `${EVERYTHING}/report.yaml`;

/** The style with one look for 送审稿, whatever it has in the file. */
function withLook(look: string): (text: string) => string {
  return (text) => text.replace(/^stages:\n(?:[ #].*\n|\n)*/m, `stages:\n  送审稿: ${look}\n\n`);
}

async function shown(
  look: string,
  report: (text: string) => string = (text) => text,
): Promise<Doc> {
  const { doc, findings } = await composeEverything({ [STYLE]: withLook(look), [REPORT]: report });
  if (doc === undefined || findings.length > 0) throw new Error(findings.join('\n'));
  return doc;
}

const TITLE = '清河县人民政府关于2021年民生实事完成情况及2022年安排意见的报告';

describe('送审稿', () => {
  test('shows in the corner what its look asks for and the report says, in that order', async () => {
    const all = '{ corner: [copy-number, stage, draft, recall] }';
    expect((await shown(all)).furniture.corner).toEqual(['份号：', '送审稿', '第三稿', '会后收回']);
    expect((await shown('{ corner: [draft] }')).furniture.corner).toEqual(['第三稿']);
    expect(
      (await shown(all, (text) => text.replace(/^(draft|recall|copy-number): .*\n/gm, '')))
        .furniture.corner,
    ).toEqual(['送审稿']);
  });

  test('stands in the head, behind the page, and behind the title only where the look says so', async () => {
    const nothing = await shown('{}');
    expect(nothing.furniture).toEqual({ corner: [], runningHead: '', watermark: '', foot: '' });
    expect(nothing.properties.title).toBe(TITLE);
    const all = await shown('{ running-head: true, watermark: true, title-suffix: true }');
    expect(all.furniture).toMatchObject({ runningHead: '送审稿', watermark: '送审稿' });
    expect(all.properties.title).toBe(`${TITLE}（送审稿）`);
    expect(all.properties).toMatchObject({ stage: '送审稿', draft: '第三稿' });
  });

  test('drops the series and the imprint where the look says so', async () => {
    const parts = (doc: Doc): readonly string[] =>
      doc.blocks.flatMap((block) =>
        block.type === 'cover'
          ? block.lines.map(({ role }) => role)
          : block.type === 'imprint'
            ? ['imprint']
            : [],
      );
    expect(parts(await shown('{}'))).toEqual(expect.arrayContaining(['series', 'imprint']));
    const dropped = parts(await shown('{ drops: [series, imprint] }'));
    expect(dropped).toEqual(['title', 'title', 'title', 'subtitle', 'organ']);
  });
});

test('a report without a stage shows none', async () => {
  const doc = await everything({ stage: 'none' });
  expect(doc.furniture).toEqual({ corner: [], runningHead: '', watermark: '', foot: '' });
  expect(doc.properties.title).toBe(TITLE);
  expect(doc.properties).not.toHaveProperty('stage');
});

describe('a review copy says at its foot which draft it is, and of when', () => {
  test('with its stage', async () => {
    expect((await everything({ review: true })).furniture.foot).toBe(
      '送审稿第三稿（2022年1月8日）',
    );
  });

  test('without', async () => {
    expect((await everything({ review: true, stage: 'none' })).furniture.foot).toBe(
      '第三稿（2022年1月8日）',
    );
  });
});

test('a stage whose name the wording lacks is told', async () => {
  const { findings } = await composeEverything({
    [STYLE]: withLook('{ watermark: true }'),
    'templates/wording/zh-Hans.yaml': replace('  送审稿: 送审稿\n', ''),
  });
  expect(findings).toEqual([expect.stringContaining('unknown-word: 用语表中没有“送审稿”')]);
});

test('a proof is marked as one on every page, behind the name of the stage where that stands in the head', async () => {
  const { furniture } = await everything({ stage: 'none', proof: true });
  expect(furniture).toEqual({ corner: [], runningHead: '校样', watermark: '校样', foot: '' });
  const staged = await composeEverything(
    { [STYLE]: withLook('{ running-head: true, watermark: true }') },
    { proof: true },
  );
  expect(staged.doc?.furniture).toMatchObject({ runningHead: '送审稿校样', watermark: '校样' });
});
