/** `templates/wording/<edition>.yaml`: the fixed words of an edition. `{name}` stands for what the template fills in. */
import { z } from 'zod';
import { quantityWordingSchema } from './quantity-wording.js';
import { plainText } from './scalars.js';
import { STAGES } from './stage.js';
import { statusSchema } from './value.js';

const digits = z.enum(['han', 'arabic', 'roman']);

export const wordingSchema = z.strictObject({
  words: z.record(plainText, z.string()),
  statuses: z.record(statusSchema, plainText),
  /** The kind of number at each heading level, with `{n}` for it. */
  headings: z.array(z.strictObject({ form: plainText, digits })).min(4),
  'draft-digits': digits.optional().describe('第几稿用哪种数字，不写就是 han'),
  months: z.array(plainText).length(12).optional().describe('十二个月的名称；不写就印数字'),
  'list-separator': plainText,
  /** The names of the stages as printed. */
  stages: z.partialRecord(z.enum(STAGES), plainText),
  /** Absent in simplified Chinese, in which quantities print as they are written. */
  quantities: quantityWordingSchema.optional(),
});

export type Digits = z.infer<typeof digits>;
export type WordingFile = z.infer<typeof wordingSchema>;
