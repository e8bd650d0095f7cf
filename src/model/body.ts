/** `body/*.yaml`: the blocks of a report, in order. */
import { z } from 'zod';
import { count, date, id, plainText, prose, year } from './scalars.js';

const headingSchema = z.strictObject({
  id,
  heading: z
    .enum(['1', '2', '3', '4'])
    .meta({ enum: [1, 2, 3, 4], type: 'integer', description: '标题级别；序号由程序编' }),
  text: prose,
});

const paragraphSchema = z.strictObject({
  id,
  role: z.enum(['body', 'closing']).optional(),
  lead: prose.optional().meta({ description: '段首标题' }),
  text: prose,
});

const panelSchema = z.strictObject({
  id,
  panel: prose.meta({ description: '专栏的标题；“专栏N：”由程序编' }),
  text: prose,
});

const notePartSchema = z.union([
  z.strictObject({ legend: plainText.optional(), text: prose }),
  z.strictObject({ adjustment: id }),
]);

const noteSchema = z.strictObject({
  label: plainText.optional().meta({ description: '印出的序号，如 "1. "；没有则省略' }),
  parts: z.array(notePartSchema).min(1),
});

const tableSchema = z.strictObject({
  id,
  table: z.literal('indicators'),
  caption: prose.meta({ description: '表题；“表N：”由程序编' }),
  year,
  orientation: z.enum(['portrait', 'landscape']).optional(),
  columns: z.array(z.strictObject({ head: prose, role: z.enum(['target', 'actual']) })).min(1),
  notes: z.array(noteSchema).optional(),
});

const listSchema = z.strictObject({
  id,
  list: z
    .enum(['numbered', 'bracketed', 'dashed'])
    .meta({ description: '序号：1.、（1）或破折号' }),
  items: z.array(prose).min(1),
});

/** A cell: text, or text that spans columns and rows. */
const cellSchema = z.union([
  z.string(),
  z.strictObject({ text: z.string(), columns: count.optional(), rows: count.optional() }),
]);

/** A table written out cell by cell; covered cells are left out, as in the tree. */
const plainTableSchema = z.strictObject({
  id,
  table: z.literal('plain'),
  caption: prose,
  orientation: z.enum(['portrait', 'landscape']).optional(),
  columns: z
    .array(z.strictObject({ role: z.enum(['number', 'name', 'figure']), share: count }))
    .min(1),
  head: z.array(z.array(cellSchema).min(1)).min(1),
  rows: z.array(z.array(cellSchema)).min(1),
  notes: z.array(noteSchema).optional(),
});

const pictureSchema = z.strictObject({
  id,
  picture: z
    .string()
    .regex(/^(?!.*(?:^|\/)\.)[A-Za-z0-9][A-Za-z0-9/_-]*\.(png|jpe?g|svg)$/i)
    .meta({ description: '报告文件夹内的图片，如 pictures/map.png' }),
  alternative: plainText.meta({ description: '替代文字：图上是什么' }),
  caption: prose.optional(),
  width: z
    .string()
    .regex(/^([1-9]\d?|100)%$/)
    .optional()
    .meta({ description: '占版心宽度的百分比，如 80%' }),
});

/** Begins an annex on a new page; the blocks after it belong to it. */
const annexSchema = z.strictObject({ id, annex: prose.meta({ description: '附件的标题' }) });

/** Lists that the program makes: annexes below the body (附件说明), notes where they stand at the end. */
const listOfSchema = z.strictObject({ id, 'list-of': z.enum(['annexes', 'notes']) });

const signatureSchema = z.strictObject({
  id,
  signature: prose.meta({ description: '署名' }),
  date,
});

export const blockSchema = z.union([
  paragraphSchema,
  headingSchema,
  panelSchema,
  tableSchema,
  plainTableSchema,
  listSchema,
  pictureSchema,
  annexSchema,
  listOfSchema,
  signatureSchema,
]);
export const bodySchema = z.strictObject({ blocks: z.array(blockSchema) });

export type BodyFile = z.infer<typeof bodySchema>;
export type BlockData = z.infer<typeof blockSchema>;
export type HeadingData = z.infer<typeof headingSchema>;
export type ParagraphData = z.infer<typeof paragraphSchema>;
export type PanelData = z.infer<typeof panelSchema>;
export type TableData = z.infer<typeof tableSchema>;
export type PlainTableData = z.infer<typeof plainTableSchema>;
export type CellData = z.infer<typeof cellSchema>;
export type ListData = z.infer<typeof listSchema>;
export type PictureData = z.infer<typeof pictureSchema>;
export type AnnexData = z.infer<typeof annexSchema>;
export type ListOfData = z.infer<typeof listOfSchema>;
export type SignatureData = z.infer<typeof signatureSchema>;
export type NoteData = z.infer<typeof noteSchema>;
