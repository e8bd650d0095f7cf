/** `body/*.yaml`: the blocks of a report, in order. */
import { z } from 'zod';
import { id, plainText, prose, year } from './scalars.js';

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
  columns: z.array(z.strictObject({ head: prose, role: z.enum(['target', 'actual']) })).min(1),
  notes: z.array(noteSchema).optional(),
});

export const blockSchema = z.union([headingSchema, panelSchema, tableSchema, paragraphSchema]);
export const bodySchema = z.strictObject({ blocks: z.array(blockSchema) });

export type BodyFile = z.infer<typeof bodySchema>;
export type BlockData = z.infer<typeof blockSchema>;
export type HeadingData = z.infer<typeof headingSchema>;
export type ParagraphData = z.infer<typeof paragraphSchema>;
export type PanelData = z.infer<typeof panelSchema>;
export type TableData = z.infer<typeof tableSchema>;
export type NoteData = z.infer<typeof noteSchema>;
