/** `en/*.yaml`: what the English edition says in place of each text of the source. */
import { z } from 'zod';
import { id, plainText, prose } from './scalars.js';

/** Where a unit of translation stands: ids are unique within each. */
export const SECTIONS = ['blocks', 'indicators', 'adjustments'] as const;
export type Section = (typeof SECTIONS)[number];

/** How far a translation has come; missing and stale are not written but found. */
export const TRANSLATION_STATES = ['draft', 'translated', 'reviewed'] as const;

const bookkeeping = {
  source: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .meta({
      // One of digits alone is a number to an editor.
      type: ['string', 'number'],
      description: '所译原文的指纹，由 baogao translate sync 填写',
    }),
  state: z
    .enum(TRANSLATION_STATES)
    .meta({ description: '译文状态：draft 初稿，translated 已译，reviewed 已审' }),
  waived: plainText.optional().meta({ description: '原文改动而译文不必改的理由' }),
};

/** Fields are called as in the source, with the number of a column, item or cell behind a dot. */
const entry = z.strictObject(bookkeeping).catchall(prose);

const entries = z.record(id, entry).optional();

export const overlaySchema = z.strictObject({
  blocks: entries.meta({ description: '段落、标题、表、专栏……的译文；另有 cover、imprint' }),
  indicators: entries.meta({ description: '指标的译名' }),
  adjustments: entries.meta({ description: '口径调整记录的译文' }),
  'translator-notes': z
    .record(id, prose)
    .optional()
    .meta({ description: '译注：只有译文有的脚注，文中以 {{note "…"}} 引用' }),
});

export type OverlayFile = z.infer<typeof overlaySchema>;
export type OverlayEntry = z.infer<typeof entry>;
export type TranslationState = (typeof TRANSLATION_STATES)[number];
