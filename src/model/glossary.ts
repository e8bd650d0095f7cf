/** `glossary.yaml`: how the terms of the reports are put into English. */
import { z } from 'zod';
import { plainText } from './scalars.js';

const term = z.strictObject({
  zh: plainText.meta({ description: '中文术语' }),
  en: plainText.meta({ description: '英文译法，照句中的样子写（一般小写）' }),
  also: z
    .array(plainText)
    .min(1)
    .optional()
    .meta({ description: '也可用的译法；单复数、句首大写不必写' }),
  note: plainText.optional().meta({ description: '给译者的说明' }),
});

export const glossarySchema = z.strictObject({ terms: z.array(term) });

export type GlossaryFile = z.infer<typeof glossarySchema>;
export type Term = z.infer<typeof term>;
