/** `templates/wording/<edition>.yaml`: the fixed words of an edition. `{name}` stands for what the template fills in. */
import { z } from 'zod';
import { quantityWordingSchema } from './quantity-wording.js';
import { plainText } from './scalars.js';
import { STAGES } from './stage.js';
import { statusSchema } from './value.js';

export const wordingSchema = z.strictObject({
  words: z.record(plainText, z.string()),
  statuses: z.record(statusSchema, plainText),
  /** The kind of number at each heading level, with `{n}` for it. */
  headings: z.array(z.strictObject({ form: plainText, digits: z.enum(['han', 'arabic']) })).min(4),
  'list-separator': plainText,
  /** The names of the stages as printed. */
  stages: z.partialRecord(z.enum(STAGES), plainText),
  /** Absent in simplified Chinese, in which quantities print as they are written. */
  quantities: quantityWordingSchema.optional(),
});

export type WordingFile = z.infer<typeof wordingSchema>;
