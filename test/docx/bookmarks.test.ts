/** Every block and every row of an indicator is marked, by a name from which its id is found again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBookmarks } from '../../src/render/docx/bookmarks.js';
import { body, document, row, table } from '../support/build.js';
import { all, ownText, rendered, textOf, type Element } from './read-docx.js';
import { report } from '../support/report.js';

const COLUMNS = [{ role: 'name', share: 1 }] as const;

function names(...ids: readonly string[]): readonly string[] {
  return planBookmarks(ids.map((id) => body(id, '正文。'))).all.map((bookmark) => bookmark.name);
}

/** The text between the two ends of each bookmark. */
function enclosed(root: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open = new Map<string, string>();
  for (const piece of all(root, 'w:bookmarkStart', 'w:bookmarkEnd', 'w:t')) {
    const number = piece.attributes['w:id'] ?? '';
    if (piece.name === 'w:bookmarkStart') open.set(number, piece.attributes['w:name'] ?? '');
    else if (piece.name === 'w:bookmarkEnd') open.delete(number);
    else
      for (const name of open.values()) found.set(name, (found.get(name) ?? '') + ownText(piece));
  }
  expect(open.size).toBe(0);
  return found;
}

describe('the bookmarks of a report', () => {
  it('come in pairs, each with a number and a name of its own', async () => {
    const { document: root } = await rendered(report);
    const starts = all(root, 'w:bookmarkStart');
    const numbers = starts.map((start) => start.attributes['w:id']);
    expect(
      all(root, 'w:bookmarkEnd')
        .map((end) => end.attributes['w:id'])
        .sort(),
    ).toEqual([...numbers].sort());
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(starts.map((start) => start.attributes['w:name'])).size).toBe(starts.length);
  });

  it('stand round every block and every row that has an id', async () => {
    const { document: root } = await rendered(report);
    const marked = enclosed(root);
    const blocks = report.blocks.flatMap((block) => ('id' in block ? [block.id] : []));
    for (const id of blocks) expect(marked.has(`b_${id.replaceAll('-', '_')}`), id).toBe(true);
    expect(marked.get('b_cover')).toMatch(/^会议文件之四.*发展改革局$/);
    expect(marked.get('b_part_2022')).toBe('2022年计划草案');
    expect(marked.get('b_table_2021')).toMatch(/^表1：.*暂未下达目标。$/);
    expect(marked.get('b_panel_1')).toBe(
      '专栏1：工业强区类项目福耀玻璃三期、博奥镁铝扩能。第二段。',
    );
    expect(marked.get('r_industry_growth_mining')).toBe('其中：采矿业5-7.1');
    expect(marked.get('b_imprint')).toBe('区三届人大一次会议秘书处2022年1月4日印制');
  });

  it('close in the last cell of a table that has no notes', async () => {
    const rows = [row('item', ['粮食产量']), row('item', ['蔬菜产量'], 'vegetables')];
    const { document: root } = await rendered(document(table('crops', '表1：产量', COLUMNS, rows)));
    expect(enclosed(root).get('b_crops')).toBe('表1：产量粮食产量蔬菜产量');
    expect(all(root, 'w:tc').map(textOf)).toEqual(['粮食产量', '蔬菜产量']);
  });

  it('are where the links of the file lead', async () => {
    const { document: root } = await rendered(report);
    const there = all(root, 'w:bookmarkStart').map((start) => start.attributes['w:name']);
    for (const link of all(root, 'w:hyperlink'))
      expect(there).toContain(link.attributes['w:anchor']);
  });
});

describe('the name of a bookmark', () => {
  it('is the id with underscores', () => {
    expect(names('innovation-empowers', 'part-2021')).toEqual([
      'b_innovation_empowers',
      'b_part_2021',
    ]);
  });

  it('has a hash where Word would take two ids for one, whatever their order', () => {
    const [dashed, underscored, other] = names('gdp-growth', 'gdp_growth', 'retail');
    expect(dashed).toMatch(/^b_gdp_growth_[0-9a-f]{8}$/);
    expect(underscored).toMatch(/^b_gdp_growth_[0-9a-f]{8}$/);
    expect(dashed).not.toBe(underscored);
    expect(other).toBe('b_retail');
    expect(names('retail', 'gdp_growth', 'gdp-growth')).toEqual([other, underscored, dashed]);
    const [upper, lower] = names('GDP', 'gdp');
    expect(upper?.toLowerCase()).not.toBe(lower?.toLowerCase());
  });

  it('is cut to 40 characters and told apart by its hash', () => {
    const long = 'accelerate-the-integrated-development-of-the-qijiang-wansheng-area';
    const [first, second] = names(`${long}-1`, `${long}-2`);
    expect(first).toMatch(/^b_accelerate_the_integrated_dev_[0-9a-f]{8}$/);
    expect(first).toHaveLength(40);
    expect(second).not.toBe(first);
  });

  it('tells rows of one indicator in two tables apart, and a link leads to the first', () => {
    const tables = ['table-1', 'table-2'].map((id) =>
      table(id, '表', COLUMNS, [row('item', ['工业'], 'industry')]),
    );
    const bookmarks = planBookmarks(tables);
    const rows = bookmarks.all.filter((bookmark) => bookmark.kind === 'row');
    expect(new Set(rows.map((bookmark) => bookmark.name)).size).toBe(2);
    expect(bookmarks.target('industry')).toBe(rows[0]);
    expect(bookmarks.target('table-2')?.name).toBe('b_table_2');
    expect(bookmarks.target('agriculture')).toBeUndefined();
  });

  it('is one that Word takes, and no other block’s, for all ids', () => {
    const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,60}$/);
    const alike = fc.constantFrom('a-b', 'a_b', 'A-B', 'a.b', 'a-b-c', 'a_b_c');
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(id, alike)), (ids) => {
        const given = names(...ids);
        for (const name of given) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
        expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(ids.length);
      }),
    );
  });
});
