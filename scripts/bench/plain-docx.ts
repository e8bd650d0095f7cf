/** The report as a competent person would write it with docx alone: what baogao's DOCX is measured against. */
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  PageBreak,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
  type IParagraphStyleOptions,
} from 'docx';
import type { Item } from './read-report.js';
import { readTask, splitLead } from './task.js';

const LATIN = 'Times New Roman';
const face = (eastAsia: string) => ({ eastAsia, ascii: LATIN, hAnsi: LATIN });

/** Sizes are half points, distances twips, as Word has them. */
const style = (
  id: string,
  font: string,
  size: number,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']> = {},
): IParagraphStyleOptions => ({
  id,
  name: id,
  run: { font: face(font), size },
  paragraph: {
    spacing: { line: size > 24 ? 579 : 360, lineRule: LineRuleType.EXACT },
    ...paragraph,
  },
});

const paragraphStyles = [
  style('cover', '方正小标宋简体', 44, { alignment: AlignmentType.CENTER }),
  style('heading1', '黑体', 32, { indent: { firstLine: 640 }, keepNext: true, outlineLevel: 0 }),
  style('heading2', '楷体_GB2312', 32, {
    indent: { firstLine: 640 },
    keepNext: true,
    outlineLevel: 1,
  }),
  style('body', '仿宋_GB2312', 32, { alignment: AlignmentType.BOTH, indent: { firstLine: 640 } }),
  style('caption', '黑体', 28, { alignment: AlignmentType.CENTER, keepNext: true }),
  style('note', '仿宋_GB2312', 21),
  style('imprint', '仿宋_GB2312', 28),
  style('cell', '仿宋_GB2312', 21),
  style('head', '黑体', 21, { alignment: AlignmentType.CENTER }),
];

function table(rows: readonly (readonly string[])[]): Table {
  const widths = rows[0]?.length === 4 ? [700, 5300, 1420, 1420] : [700, 6200, 1940];
  return new Table({
    columnWidths: widths,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index === 0,
          children: row.map(
            (text, column) =>
              new TableCell({
                width: { size: widths[column] ?? 1000, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    text,
                    style: index === 0 ? 'head' : 'cell',
                    alignment: column === 1 ? AlignmentType.LEFT : AlignmentType.CENTER,
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function panel(title: string, text: string): Table {
  const cells = [
    new Paragraph({ text: title, style: 'head' }),
    new Paragraph({ text, style: 'body' }),
  ];
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: cells.map((cell) => new TableRow({ children: [new TableCell({ children: [cell] })] })),
  });
}

function block(item: Item, at: number, items: readonly Item[]): Paragraph | Table {
  switch (item.kind) {
    case 'table':
      return table(item.rows);
    case 'panel':
      return panel(item.title, item.text);
    case 'body': {
      const { lead, rest } = splitLead(item.text);
      const run = new TextRun({ text: lead, font: face('楷体_GB2312') });
      return new Paragraph({ style: 'body', children: [run, new TextRun(rest)] });
    }
    case 'heading1':
    case 'heading2':
    case 'caption':
    case 'note':
    case 'imprint':
      return new Paragraph({ text: item.text, style: item.kind });
    case 'cover': {
      const last = items[at + 1]?.kind !== 'cover';
      const children = [new TextRun(item.text), ...(last ? [new PageBreak()] : [])];
      return new Paragraph({ style: 'cover', children });
    }
  }
}

const footer = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 28 })],
      }),
    ],
  });

const { task, out } = readTask(process.argv.slice(2));
const document = new Document({
  evenAndOddHeaderAndFooters: true,
  styles: { paragraphStyles },
  sections: [
    {
      properties: {
        page: {
          size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
          margin: {
            top: convertMillimetersToTwip(37),
            bottom: convertMillimetersToTwip(35),
            left: convertMillimetersToTwip(28),
            right: convertMillimetersToTwip(26),
          },
        },
      },
      footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
      children: task.items.map(block),
    },
  ],
});
writeFileSync(out, await Packer.toBuffer(document));
