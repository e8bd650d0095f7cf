/** `report.yaml`: what the report is, its cover, its parts and its imprint. */
import { z } from 'zod';
import { EDITIONS } from '../core/edition.js';
import { count, date, id, plainText, prose } from './scalars.js';
import { STAGES } from './stage.js';

/** A file inside the report's folder: no way up, no way out. */
const bodyPath = z
  .string()
  .regex(/^(?!.*(?:^|\/)\.)[A-Za-z0-9][A-Za-z0-9/_-]*\.yaml$/)
  .meta({ description: '报告文件夹内的文件，如 body/preamble.yaml' });

export const reportSchema = z.strictObject({
  id,
  editions: z.array(z.enum(EDITIONS)).min(1),
  style: id.meta({ description: 'templates/style/ 中的版式' }),
  date,
  stage: z.enum(STAGES).optional().meta({ description: '稿别；各稿印什么，见版式的 stages' }),
  draft: count.optional().meta({ description: '第几稿' }),
  recall: z.boolean().optional().meta({ description: '会后收回' }),
  'copy-number': z.boolean().optional().meta({ description: '留份号空白' }),
  /** Where the notes of notes.yaml are printed; an annex or endnotes also need a note-list block. */
  notes: z.enum(['footnote', 'endnote', 'annex']).optional(),
  'footnote-numbering': z
    .enum(['page', 'document'])
    .optional()
    .meta({ description: '脚注的号：page 每页从①起（默认），document 通篇连编' }),
  /** Where adjustments of indicators are printed that have a text to print. */
  adjustments: z.enum(['table-note', 'footnote', 'both']).optional().meta({
    description: '指标的口径调整印在哪里：table-note 表注（默认），footnote 脚注，both 两处都印',
  }),
  cover: z.strictObject({
    series: z.array(prose).optional(),
    title: z.array(prose).min(1).meta({ description: '标题，一行一项' }),
    subtitle: prose.optional(),
    organ: prose,
  }),
  revision: z
    .strictObject({
      author: plainText.optional().meta({ description: '修订人，默认署名单位' }),
      date: date.optional().meta({ description: '修订日期，默认报告的日期' }),
    })
    .optional()
    .meta({ description: '花脸稿里修订的署名和日期' }),
  body: z.array(bodyPath).min(1),
  imprint: z.strictObject({ office: plainText, date }).optional(),
});

export type ReportFile = z.infer<typeof reportSchema>;
export type AdjustmentPlacement = NonNullable<ReportFile['adjustments']>;
