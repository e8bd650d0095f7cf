/** `accepted.yaml`: findings of `baogao check` that the office knows and accepts, each with its reason. A report need not have it. */
import { z } from 'zod';
import { date, plainText } from './scalars.js';

const recordSchema = z.strictObject({
  rule: plainText.meta({ description: '规则，如 two-numeral-forms；见 docs/checks.md' }),
  about: plainText.meta({ description: '所指的事，照提示中规则后面的文字抄' }),
  reason: z.string().regex(/\S/).meta({ description: '为什么可以不改' }),
  by: plainText.optional().meta({ description: '谁认可的' }),
  date: date.optional(),
});

export const acceptedSchema = z.strictObject({ accepted: z.array(recordSchema) });

export type AcceptedFile = z.infer<typeof acceptedSchema>;
export type AcceptedRecord = z.infer<typeof recordSchema>;
