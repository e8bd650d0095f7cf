/** The comments of a proof: one on each figure as often as it is printed, and no trace of them in any other copy. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import {
  annexList,
  body,
  cell,
  contents,
  document,
  heading,
  note,
  quantity,
  row,
  strong,
  table,
} from '../support/build.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';
import { all, open, ownText, textOf, type Docx } from './read-docx.js';

const gdp = quantity('gdp-2021', '235亿元');
const growth = quantity('gdp-growth.2021.actual', '8.5%');
const unremarked = quantity('firms', '446个');

const plain: Doc = document(
  contents(2),
  heading('goal', 1, '一、', [...words('地区生产总值'), gdp]),
  body('outcome', [
    strong('lead', [...words('总量'), gdp, ...words('。')]),
    ...words('增长'),
    growth,
    note('census', 1, 'footnote', [...words('快报数为'), growth]),
    ...words('，企业'),
    unremarked,
  ]),
  table(
    'table',
    '表1',
    [{ role: 'figure', share: 1 }],
    [row('head', ['2021年完成']), row('item', [cell([growth])], 'gdp-growth')],
    [],
  ),
  annexList(['1.', [...words('实现'), gdp], 'annex']),
);

const remarks = new Map([
  ['gdp-2021', ['标识：gdp-2021', '核定：“张三” & <李四>']],
  ['gdp-growth.2021.actual', ['标识：gdp-growth.2021.actual']],
]);
const proof: Doc = { ...plain, remarks };

function words(text: string) {
  return [{ type: 'text', text, origin: gdp.origin }] as const;
}

const bytesOf = (doc: Doc): Promise<Uint8Array> => renderDocx(doc, testHouseStyle, testOfficeFaces);
const read = async (doc: Doc): Promise<Docx> => open(await bytesOf(doc));

/** A further part shifts the numbers by which the document knows its others. */
function withoutNumbers(xml: string): string {
  return xml.replace(/ r:id="rId\d+"/g, '');
}

/** The words of the document between the two ends of each comment, by its number; a note's mark has none. */
function commented(docx: Docx): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const within = new Set<string>();
  for (const element of all(docx.document, 'w:commentRangeStart', 'w:commentRangeEnd', 'w:t')) {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') {
      within.add(id);
      found.set(id, '');
    } else if (element.name === 'w:commentRangeEnd') within.delete(id);
    else for (const open of within) found.set(open, (found.get(open) ?? '') + ownText(element));
  }
  return found;
}

describe('a proof', () => {
  it('says of each figure, wherever it is printed, what is to be said of it', async () => {
    const docx = await read(proof);
    const figures = commented(docx);
    const comments = all(docx.part('word/comments.xml'), 'w:comment');
    const said = comments.map((comment) => [
      figures.get(comment.attributes['w:id'] ?? ''),
      all(comment, 'w:p').map(textOf),
    ]);
    const ofGdp = ['235亿元', remarks.get('gdp-2021')];
    const ofGrowth = ['8.5%', remarks.get('gdp-growth.2021.actual')];
    const count = (which: unknown): number =>
      said.filter((item) => JSON.stringify(item) === JSON.stringify(which)).length;
    // The contents repeat the heading as Word would make them, and have no figure of their own.
    expect([count(ofGdp), count(ofGrowth), said.length]).toEqual([3, 2, 6]);
    // Of a figure in a note it is said at the mark, since validators look for no comments in notes.
    const inNote = ['8.5%', ...(remarks.get('gdp-growth.2021.actual') ?? [])];
    expect(count(['', inNote])).toBe(1);
    expect(JSON.stringify(docx.part('word/footnotes.xml'))).not.toContain('w:comment');
  });

  it('says of a text what is to be said of it, at the mark where it stands in a note', async () => {
    const [text] = words('译文');
    const said = { ...text, remark: ['译文：过时'] };
    const doc = document(body('a', [said, note('n', 1, 'footnote', [said])]));
    const docx = await read({ ...doc, remarks: new Map() });
    const comments = all(docx.part('word/comments.xml'), 'w:comment');
    expect(comments.map((comment) => all(comment, 'w:p').map(textOf))).toEqual([
      ['译文：过时'],
      ['译文', '译文：过时'],
    ]);
    expect([...commented(docx).values()]).toEqual(['译文', '']);
    expect(JSON.stringify(docx.part('word/footnotes.xml'))).not.toContain('w:comment');
  });

  it('is dated as the report is, and signed by no person', async () => {
    for (const { attributes } of all((await read(proof)).part('word/comments.xml'), 'w:comment')) {
      expect(attributes).toMatchObject({
        'w:author': 'baogao',
        'w:initials': 'b',
        'w:date': '2022-01-04T00:00:00Z',
      });
    }
  });

  it('reads as the edition does, but for the comments', async () => {
    const [marked, usual] = (await Promise.all([proof, plain].map(bytesOf))).map((bytes) =>
      unzipSync(bytes),
    );
    if (marked === undefined || usual === undefined) throw new Error('nothing was made');
    const without = (xml: string): string =>
      withoutNumbers(xml)
        .replace(/<w:commentRange(Start|End) [^>]*>/g, '')
        .replace(
          /<w:r><w:rPr><w:rStyle w:val="CommentReference"\/><\/w:rPr><w:commentRef.*?<\/w:r>/g,
          '',
        );
    const changed = Object.keys(marked).filter(
      (name) =>
        without(strFromU8(marked[name] ?? new Uint8Array())) !==
        withoutNumbers(strFromU8(usual[name] ?? new Uint8Array())),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/styles.xml',
    ]);
  });

  it('gives the same bytes again', async () => {
    expect(await bytesOf({ ...proof })).toEqual(await bytesOf(proof));
  });
});

describe('any other copy', () => {
  it('has no part, no style and no word of comments', async () => {
    const parts = Object.entries(unzipSync(await bytesOf(plain)));
    for (const [name, content] of parts) {
      expect(name).not.toContain('comments');
      expect(strFromU8(content)).not.toMatch(/w:comment|comments\.xml|CommentText|annotation/);
    }
  });

  it('is what a proof with nothing to say would be, but for its styles', async () => {
    const names = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));
    const silent = await bytesOf({ ...plain, remarks: new Map() });
    expect(names(silent)).toEqual(names(await bytesOf(plain)));
  });
});
