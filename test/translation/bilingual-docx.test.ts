/** Tables for reviewers out and in: nothing changed changes nothing, and what was edited comes in, however Word writes it. */
import { describe, expect, test } from 'vitest';
import {
  deleted,
  inserted,
  movedAway,
  movedHere,
  partOf,
  retyped,
  run,
  textOf,
  withCell,
  withComment,
  withRow,
  withText,
} from '../support/bilingual.js';
import {
  BODY_PATH,
  everything,
  exportedBytes,
  imported,
  newLines,
  seed,
  told,
  withChanges,
} from '../support/exchange.js';
import { REPORT } from '../support/office.js';

const SOURCE = `content/${REPORT}/body/implementation.yaml`;
const TEXT = 'blocks/innovation-empowers#text';
const HEADING = 'blocks/section-innovation#text';
const NOTHING = { files: [], changes: [], diagnostics: [] };

/** The lines that the overlay has after a heading came back with this in its cell. */
async function headingFrom(content: string): Promise<readonly string[]> {
  const docx = withCell(await exportedBytes(seed, 'docx'), HEADING, 'target', () => content);
  const result = await imported(seed, docx);
  expect(told(result)).toEqual([]);
  return newLines(seed, result);
}

test('the file is the same each time, and changes nothing when it comes back as it was', async () => {
  for (const office of [seed, everything]) {
    const docx = await exportedBytes(office, 'docx');
    expect(await exportedBytes(office, 'docx')).toEqual(docx);
    expect(await imported(office, docx)).toEqual(NOTHING);
  }
});

describe('what a reviewer sees', () => {
  test('a row for each field, whole, with its place, its state and its id', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const xml = partOf(docx);
    const rows = [...xml.matchAll(/>(\d+)\/(\d+) </g)].map(([, number]) => Number(number));
    expect(rows).toEqual(rows.map((_, at) => at + 1));
    expect(new Set([...xml.matchAll(/>\d+\/(\d+) </g)].map(([, count]) => Number(count)))).toEqual(
      new Set([rows.length]),
    );
    expect(textOf(docx, TEXT, 'id')).toMatch(
      new RegExp(
        `^\\d+/${rows.length} 已译\\n${TEXT} baogao [0-9a-f]{12} [0-9a-f]{12} translated 〖1｜`,
      ),
    );
  });

  test('calls as numbered codes with what they print in each language', async () => {
    const docx = await exportedBytes(seed, 'docx');
    expect(textOf(docx, TEXT, 'source')).toContain(
      '市级科技型企业〖2: 50家〗、高新技术企业〖3: 17家〗，规模以上企业研发投入增长〖4: 20%〗',
    );
    expect(textOf(docx, TEXT, 'target')).toContain('R&D spending grew by 〖4: 20 percent〗');
    expect(textOf(docx, TEXT, 'target')).toContain('took shape. We added 〖1: 6〗 bases');
    expect(textOf(docx, TEXT, 'target')).toMatch(/two projects”〖\d+: note platforms〗 took shape/);
  });

  test('only what is in the states that were asked for', async () => {
    const docx = await exportedBytes(seed, 'docx', ['draft']);
    const ids = [...partOf(docx).matchAll(/>((?:blocks|indicators|adjustments)\/[^<]+)</g)];
    expect(ids.map(([, id]) => id)).toEqual([
      'blocks/education-progress#lead',
      'blocks/education-progress#text',
    ]);
    expect(await imported(seed, docx)).toEqual(NOTHING);
  });

  test('turned pages, a head that stands again on each, codes on a ground, marks hidden', async () => {
    const docx = await exportedBytes(seed, 'docx');
    expect(partOf(docx)).toMatch(/<w:pgSz [^>]*w:orient="landscape"/);
    expect(partOf(docx)).toMatch(/<w:tblHeader\/>/);
    const styles = partOf(docx, 'word/styles.xml');
    expect(styles).toMatch(/w:styleId="PlaceholderCode".*?<w:shd [^>]*w:fill="(?!auto)/);
    expect(styles).toMatch(/w:styleId="HiddenMark".*?<w:vanish\/>/);
  });
});

describe('what comes in', () => {
  test('one field, and all else stays byte for byte', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const edited = withCell(docx, TEXT, 'target', (content) =>
      content.replace('were listed as major new products', 'were listed'),
    );
    const result = await imported(seed, edited);
    expect(told(result)).toEqual([]);
    expect(result.files.map(({ path }) => path)).toEqual([BODY_PATH]);
    expect(result.changes.map(({ unit, state }) => [unit.id, state])).toEqual([
      ['innovation-empowers', 'translated'],
    ]);
    const lines = (await newLines(seed, result)).join(' ');
    expect(lines).toContain('Fuyao Glass Inc. were listed. We paid out');
    expect(lines).not.toContain('Outcomes');
  });

  test('codes moved, written by their number, and copied from the source', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const all = [3, 4, 5, 6, 7, 8, 9, 10].map((number) => `〖${number}〗`).join(', ');
    const text = `Companies: 〖2: 50家〗. Bases: 〖 1 〗; 〖1：6〗. ${all}`;
    const result = await imported(seed, withText(docx, TEXT, text));
    expect(told(result)).toEqual([]);
    expect((await newLines(seed, result)).join(' ')).toContain(
      'Companies: {{q "tech-firms"}}. Bases: {{q "science-bases"}}; {{q "science-bases"}}. {{q "high-tech-firms-new"}}, {{q "rnd-spending-growth"}}',
    );
  });

  test('lines of the cover, as breaks and as paragraphs; items and cells', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const id = 'blocks/cover#title';
    const lines = ['Report', 'on the Plan'];
    const broken = withCell(docx, id, 'target', () =>
      lines.map((line) => run(line)).join('<w:r><w:br/></w:r>'),
    );
    expect(await newLines(seed, await imported(seed, broken))).toEqual(lines);
    const parted = withCell(docx, id, 'target', () =>
      lines.map((line) => run(line)).join('</w:p><w:p>'),
    );
    expect(await newLines(seed, await imported(seed, parted))).toEqual(lines);
    const other = await exportedBytes(everything, 'docx');
    const cell = withText(other, 'blocks/table-subsidy#rows.1.1', 'Aged 80 or more');
    const both = withText(cell, 'blocks/clinic-rules#items.2', 'Staff are trained');
    const text = (await newLines(everything, await imported(everything, both))).join('\n');
    expect(text).toContain('rows.1.1: Aged 80 or more');
    expect(text).toContain('items.2: Staff are trained,');
  });

  test('a new translation of what was missing, as a draft or as what the remarks say', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const id = 'blocks/part-outlook#text';
    const filled = withText(docx, id, 'Overall Plan for 2022');
    const draft = await imported(seed, filled);
    expect(told(draft)).toEqual([]);
    expect(await newLines(seed, draft)).toContain('state: draft');
    const reviewed = await imported(seed, withText(filled, id, '已审', 'remarks'));
    expect(told(reviewed)).toEqual([]);
    expect(await newLines(seed, reviewed)).toContain('state: reviewed');
  });

  test('a second time it changes nothing', async () => {
    const docx = withText(await exportedBytes(seed, 'docx'), HEADING, 'New industries');
    const [file] = (await imported(seed, docx)).files;
    const office = withChanges(seed, { [BODY_PATH]: file?.bytes ?? '' });
    expect(await imported(office, docx)).toEqual(NOTHING);
  });

  test('a changed figure, which the table prints as it was, is no matter', async () => {
    const docx = withText(await exportedBytes(seed, 'docx'), HEADING, 'New industries');
    const office = withChanges(seed, { [SOURCE]: (text) => text.replace('"50家"', '"63家"') });
    const result = await imported(office, docx);
    expect(told(result)).toEqual([]);
    expect(await newLines(office, result)).toEqual(['text: New industries']);
  });
});

describe('as Word writes it', () => {
  test.each<[what: string, content: string, text: string]>([
    [
      'insertions',
      run('New ') + inserted(run('modern ')) + run('industries'),
      'New modern industries',
    ],
    ['deletions', run('New ') + deleted('old ') + run('industries'), 'New industries'],
    [
      'an insertion in which something was deleted',
      inserted(run('New ') + deleted('old ') + run('industries')),
      'New industries',
    ],
    ['moves', movedHere('New ') + run('industries') + movedAway('New '), 'New industries'],
    [
      'runs cut for the checking of words',
      `${run('New ind')}<w:proofErr w:type="spellStart"/>${run('ust')}<w:proofErr w:type="spellEnd"/>${run('ries')}`,
      'New industries',
    ],
    [
      'bookmarks',
      `<w:bookmarkStart w:id="77" w:name="_GoBack"/>${run('New ')}<w:bookmarkEnd w:id="77"/>${run('industries')}`,
      'New industries',
    ],
    [
      'looks',
      run('New ', '<w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>') + run('industries'),
      'New industries',
    ],
    [
      'a changed look',
      run(
        'New industries',
        '<w:rPr><w:i/><w:rPrChange w:id="88" w:author="张三"><w:rPr/></w:rPrChange></w:rPr>',
      ),
      'New industries',
    ],
    [
      'content controls and links',
      `<w:sdt><w:sdtPr><w:alias w:val="New"/></w:sdtPr><w:sdtContent>${run('New ')}</w:sdtContent></w:sdt><w:hyperlink w:anchor="x">${run('industries')}</w:hyperlink>`,
      'New industries',
    ],
    [
      'fields',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2022')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      '2022',
    ],
    [
      'spaces and hyphens that do not break',
      `${run('New\u00a0high\u202f')}<w:r><w:t>tech</w:t><w:noBreakHyphen/><w:t>nology</w:t><w:softHyphen/></w:r>`,
      'New high tech-nology',
    ],
    [
      'tabs, breaks and paragraphs',
      `<w:r><w:t>New</w:t><w:tab/><w:t>modern</w:t><w:br/></w:r></w:p><w:p>${run('industries')}`,
      'New modern industries',
    ],
    [
      'round quotation marks',
      run('New “industries” of the zone’s'),
      'New “industries” of the zone’s',
    ],
  ])('%s', async (_, content, text) => {
    expect(await headingFrom(content)).toEqual([`text: ${text}`]);
  });

  test('a paragraph whose end was deleted goes on in the next', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const ended = '<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="张三"/></w:rPr></w:pPr>';
    const cover = withRow(docx, 'blocks/cover#title', (row) =>
      row.replace(
        /<w:p>(?:(?!<w:p>)[^])*<w:lang w:val="en-GB"[^]*?<\/w:p>/,
        `${ended}${run('Report')}</w:p><w:p>${run(' on the Plan')}</w:p>`,
      ),
    );
    expect(await newLines(seed, await imported(seed, cover))).toEqual([
      expect.stringMatching(/^title: Report on the Plan$/),
    ]);
  });

  test('quotation marks made round in a call that was typed', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const typed = retyped(docx, TEXT, (text) =>
      text.replace(
        '〖2: 50〗 technology',
        '{{q “tech-firms” noun=“company|companies”}} technology',
      ),
    );
    const result = await imported(seed, typed);
    expect(told(result)).toEqual([]);
    expect((await newLines(seed, result)).join(' ')).toContain(
      '{{q "tech-firms" noun="company|companies"}}',
    );
  });

  test('a row that was deleted with tracked changes is one that did not come back', async () => {
    const docx = withRow(await exportedBytes(seed, 'docx'), HEADING, (row) =>
      row.replace(
        /^<w:tr>(?:<w:trPr\/>)?/,
        '<w:tr><w:trPr><w:del w:id="4" w:author="张三"/></w:trPr>',
      ),
    );
    const result = await imported(seed, docx);
    expect(told(result)).toEqual([expect.stringMatching(/^bilingual-rows-missing: 有1行没有交回/)]);
    expect(result.files).toEqual([]);
  });
});

describe('what reviewers say', () => {
  test('remarks and comments are told by row and id, and stand in no text', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const remarked = withText(docx, HEADING, '“体系”译 system 合适吗？', 'remarks');
    const result = await imported(seed, withComment(remarked, TEXT, 'Is this one figure or two?'));
    expect(told(result)).toEqual([
      `exchange-remark: ${HEADING}：审校意见：“体系”译 system 合适吗？`,
      `exchange-remark: ${TEXT}：审校意见：张三：Is this one figure or two?`,
    ]);
    expect(result.files).toEqual([]);
    const lines = result.diagnostics.map(({ range }) => range?.file.positionAt(range.start).line);
    const numbers = [HEADING, TEXT].map((id) => Number.parseInt(textOf(docx, id, 'id'), 10));
    expect(lines).toEqual(numbers);
  });

  test('a code may be left out with a reason', async () => {
    const docx = await exportedBytes(seed, 'docx');
    const without = retyped(docx, TEXT, (text) => text.replace('〖7: 2〗', 'several'));
    const result = await imported(seed, withText(without, TEXT, 'drop 7: named above', 'remarks'));
    expect(told(result)).toEqual([
      `exchange-call-dropped: ${TEXT}：译文不用 {{q "major-new-products"}}，理由：named above`,
    ]);
    expect(result.files).toHaveLength(1);
  });
});
