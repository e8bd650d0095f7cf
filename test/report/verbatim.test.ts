/** The report prints what was approved, character for character, slips included. */
import { beforeAll, describe, expect, test } from 'vitest';
import { open } from '../docx/read-docx.js';
import { shownParagraphs } from '../docx/shown-text.js';
import { build, summary } from '../support/office.js';
import { approvedText, spacesBesideHan, withoutSpace } from './expected.js';

let shown: readonly string[];
let warnings: readonly string[];

beforeAll(async () => {
  const { files, diagnostics } = await build({}, ['docx']);
  warnings = summary(diagnostics);
  const docx = files.find(({ path }) => path.endsWith('.docx'));
  if (docx === undefined) throw new Error(warnings.join('\n'));
  shown = shownParagraphs(open(docx.bytes));
});

describe('the seed report as DOCX', () => {
  test('has the approved text, from 会议文件 to 印制', () => {
    const text = withoutSpace(shown.join('\n'));
    expect(text.startsWith('会议文件之四')).toBe(true);
    expect(text.endsWith('2022年1月4日印制')).toBe(true);
    expect(text).toBe(withoutSpace(approvedText));
  });

  test('has no space beside a Han character but that of the note labels', () => {
    expect(spacesBesideHan(shown.join('\n'))).toEqual([
      '注：1. 加“*”为约束性指',
      '注：1. 加“*”为约束性指',
      '2. 按全市统一部署，将',
    ]);
  });

  test('warns of the one statement that its own figures do not bear out', () => {
    expect(warnings).toEqual([expect.stringContaining('stated-differs: 文中是“3个”，算得“2个”')]);
  });
});

test('the comparison sees a single character', () => {
  const slip = withoutSpace(approvedText).replace('主要污染总量减少', '主要污染物总量减少');
  expect(slip).not.toBe(withoutSpace(approvedText));
});
