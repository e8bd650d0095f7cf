/** The report as a competent person would set it with pdfmake alone: what baogao's PDF is measured against. */
import { writeFileSync } from 'node:fs';
import pdfmake from 'pdfmake';
import type { Content, StyleDictionary, TableCell } from 'pdfmake/interfaces.js';
import type { Item } from './read-report.js';
import { FACES, readTask, splitLead } from './task.js';

const POINTS_PER_MM = 72 / 25.4;
const mm = (value: number) => value * POINTS_PER_MM;

const styles: StyleDictionary = {
  cover: { font: 'xiaobiaosong', fontSize: 22, alignment: 'center', lineHeight: 1.3 },
  heading1: { font: 'heiti', leadingIndent: 32 },
  heading2: { font: 'kaiti', leadingIndent: 32 },
  body: { leadingIndent: 32, alignment: 'justify' },
  lead: { font: 'kaiti' },
  caption: { font: 'heiti', alignment: 'center', fontSize: 14 },
  note: { fontSize: 10.5 },
  imprint: { fontSize: 14, margin: [0, 30, 0, 0] },
  cells: { fontSize: 10.5, lineHeight: 1.1 },
  head: { font: 'heiti', alignment: 'center' },
};

function table(rows: readonly (readonly string[])[]): Content {
  const [head = [], ...rest] = rows;
  const cells = (row: readonly string[]): TableCell[] =>
    row.map((text, column) => (column === 1 ? text : { text, alignment: 'center' }));
  return {
    style: 'cells',
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: head.map((_, column) => [36, '*', 90, 90][column] ?? '*'),
      body: [head.map((text) => ({ text, style: 'head' })), ...rest.map(cells)],
    },
  };
}

function content(item: Item, at: number, items: readonly Item[]): Content {
  switch (item.kind) {
    case 'table':
      return table(item.rows);
    case 'panel':
      return {
        margin: [0, 6, 0, 6],
        table: {
          widths: ['*'],
          body: [[{ text: item.title, style: 'head' }], [{ text: item.text, style: 'body' }]],
        },
      };
    case 'body': {
      const { lead, rest } = splitLead(item.text);
      return { text: [{ text: lead, style: 'lead' }, rest], style: 'body' };
    }
    case 'heading1':
    case 'heading2':
    case 'caption':
    case 'note':
    case 'imprint':
      return { text: item.text, style: item.kind };
    case 'cover': {
      const last = items[at + 1]?.kind !== 'cover';
      return { text: item.text, style: 'cover', ...(last && { pageBreak: 'after' as const }) };
    }
  }
}

const { task, out } = readTask(process.argv.slice(2));
pdfmake.setFonts(Object.fromEntries(FACES.map((name) => [name, { normal: task.faces[name] }])));
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
const pdf = pdfmake.createPdf({
  pageSize: 'A4',
  pageMargins: [mm(28), mm(37), mm(26), mm(35)],
  defaultStyle: { font: 'fangsong', fontSize: 15.75, lineHeight: 1.3 },
  styles,
  content: task.items.map(content),
  footer: (page) => ({
    text: `— ${String(page)} —`,
    fontSize: 14,
    alignment: page % 2 === 0 ? 'left' : 'right',
    margin: [mm(28), 0, mm(28), 0],
  }),
});
writeFileSync(out, await pdf.getBuffer());
