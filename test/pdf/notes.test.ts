/** Notes: their marks, their texts wherever they stand, and the links between the two. */
import { describe, expect, it } from 'vitest';
import type { Block, Doc, Note } from '../../src/doc/nodes.js';
import { noteMark } from '../../src/render/pdf/note-marks.js';
import {
  annex,
  body,
  cell,
  document,
  heading,
  imprint,
  inline,
  note,
  noteList,
  panel,
  reference,
  row,
  table,
} from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import type { PdfLine } from './read-pdf.js';
import { filled, find, pagesOf, render, textOf, withinType, words } from './rendering.js';

/** Numbered through the document, so that marks are those of the tree. */
function through(...blocks: readonly Block[]): Doc {
  return { ...document(...blocks), footnotes: { numbering: 'document' } };
}

async function numberedPages(
  ...blocks: readonly Block[]
): Promise<readonly (readonly PdfLine[])[]> {
  return (await render(through(...blocks))).pages.map((lines) => withinType(lines));
}

describe('the mark of a note', () => {
  it.each<readonly [Note['placement'], number, string]>([
    ['footnote', 1, '①'],
    ['footnote', 20, '⑳'],
    ['footnote', 21, '21'],
    ['endnote', 1, '[1]'],
    ['annex', 12, '[12]'],
  ])('%s %i is %s', (placement, number, mark) => {
    expect(noteMark(note('n', number, placement, ''), 'circled')).toBe(mark);
  });

  it('is small and raised, and takes no room from the line', async () => {
    const marked = [...inline('GDP'), note('n', 1, 'endnote', 'TEXT')];
    const [lines = []] = await pagesOf(body('a', marked), body('b', 'NEXT'));
    const [text, mark, next] = [find(lines, 'GDP'), find(lines, '[1]'), find(lines, 'NEXT')];
    expect(mark.size).toBeCloseTo(text.size * 0.65, 1);
    expect(text.y - mark.y).toBeCloseTo(text.size / 3, 1);
    expect(next.y - text.y).toBeCloseTo(testHouseStyle.page.linePitch, 1);
  });

  it('begins no line, wherever the text breaks', async () => {
    for (let before = 10; before < 30; before++) {
      const marked = inline(words(before));
      const text = [...marked, note('n', 30, 'footnote', 'TEXT'), ...inline(' AND MORE')];
      const [lines = []] = await numberedPages(body('a', text));
      const at = lines.findIndex((line) => line.text === '30');
      expect(lines[at - 1]?.y).toBeCloseTo((lines[at]?.y ?? 0) + 16 / 3, 1);
    }
  });
});

/** Marks that Tinos has glyphs for: plain numbers behind ⑳. */
const footnote = (number: number, words: string): Note =>
  note(`n${number}`, number, 'footnote', words);

describe('footnotes', () => {
  const [one, two, three, four, five, six] = [21, 22, 23, 24, 25, 26].map((number) =>
    footnote(number, `TEXT${number}`),
  );
  const marked = (words: string, mark: Note | undefined) => [
    ...inline(words),
    ...(mark === undefined ? [] : [mark]),
  ];
  const columns = [{ role: 'name', share: 1 }] as const;

  it('of headings, tables, panels and their notes are printed at the foot of their page, none lost', async () => {
    const listed = table(
      't',
      'CAPTION',
      columns,
      [row('item', [cell(marked('ROW', three))])],
      [marked('NOTE', four)],
    );
    const pages = await numberedPages(
      heading('h', 1, '1.', marked('HEADING', one)),
      body('a', marked('BODY', two)),
      listed,
      panel('p', marked('PANEL', five), marked('LIST', six)),
      annex('x', 'ANNEX', 'TITLE'),
    );
    const text = textOf(pages[0] ?? []);
    expect(text).toMatch(/LIST 26 21TEXT21 22TEXT22 23TEXT23 24TEXT24 25TEXT25 26TEXT26$/);
    expect(textOf(pages[1] ?? [])).toBe('ANNEX TITLE');
  });

  it('of an annex are printed on its page, before the imprint', async () => {
    const pages = await numberedPages(
      body('a', marked('BODY', one)),
      annex('x', 'ANNEX', 'TITLE'),
      body('b', marked('MORE', two)),
      imprint('OFFICE', '2022'),
    );
    expect(pages.map(textOf)).toEqual([
      'BODY 21 21TEXT21',
      'ANNEX TITLE MORE 22 22TEXT22 OFFICE 2022',
    ]);
  });

  it('are printed once, though a table’s head with their mark stands on every page', async () => {
    const head = row('head', [cell(marked('HEAD', one))]);
    const rows = Array.from({ length: 60 }, (_, at) => row('item', [`I${at}`]));
    const caption = [...marked('CAPTION', two)];
    const long = { ...table('t', '', columns, [head, ...rows]), caption, continuation: caption };
    const file = await render(through(long));
    const text = file.pages.map(textOf).join(' ');
    expect(text.match(/CAPTION 22/g)?.length).toBeGreaterThan(1);
    expect(text.match(/TEXT2[12]/g)).toEqual(['TEXT22', 'TEXT21']);
    const names = file.dictionaries.join('\n').match(/\(mark:n2[12]\) \[/g);
    expect(names).toHaveLength(2);
  });

  it('begin with their rule on the page of the first', async () => {
    for (let lines = 17; lines <= 22; lines++) {
      const file = await render(through(...filled(lines - 1), body('a', marked('BODY', one))));
      const at = file.pages.findIndex((page) => textOf(page).includes('TEXT21'));
      expect(file.content(at)).toMatch(/ l\n/);
    }
  });
});

describe('a list of notes', () => {
  const first = note('growth', 1, 'endnote', 'GROWTH TEXT');
  const second = note('retail', 2, 'endnote', 'RETAIL TEXT');
  const file = render(
    document(
      body('a', [...inline('A'), first, ...inline('B'), second]),
      body('again', [...inline('C'), reference('growth', '[1]')]),
      noteList('endnote', first, second),
    ),
  );

  it('prints each note behind its mark', async () => {
    const [page = []] = (await file).pages;
    expect(textOf(page)).toContain('A [1] B [2] C [1] [1]GROWTH TEXT [2]RETAIL TEXT');
  });

  it('is led to by every mark, and leads back to the first', async () => {
    const { links, destinations } = await file;
    expect(links).toEqual([
      'note:growth',
      'note:retail',
      'note:growth',
      'mark:growth',
      'mark:retail',
    ]);
    for (const link of links) expect(destinations.get(link)).toBe(0);
    expect(destinations.get('notes')).toBe(0);
  });

  it('has the notes of a table’s cells, and no footnotes, which are counted apart', async () => {
    const mixed = row('item', [cell([...inline('CELL'), first, note('foot', 1, 'footnote', 'F')])]);
    const pages = await pagesOf(
      table('t', 'CAPTION', [{ role: 'name', share: 1 }], [mixed]),
      noteList('endnote', first),
    );
    // The marks of the test's font: it has no ①.
    expect(textOf(pages[0] ?? [])).toMatch(/CELL \[1\].* \[1\]GROWTH TEXT.*F$/);
  });

  it('leaves nothing for the end of the body', async () => {
    const [page = []] = (await file).pages;
    expect(textOf(page).match(/GROWTH/g)).toHaveLength(1);
  });
});

it('prints a note that no list has at the end, rather than losing it', async () => {
  const lost = note('lost', 1, 'endnote', 'LOST TEXT');
  const [page = []] = await pagesOf(body('a', [...inline('A'), lost]));
  expect(textOf(page)).toBe('A [1] [1]LOST TEXT');
});
