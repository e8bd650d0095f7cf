/** The registers shared by all reports: units (`units.yaml`) and numerals that are names (`names.yaml`). */
import { z } from 'zod';
import { plainText } from './scalars.js';

export const unitsSchema = z.strictObject({
  units: z.record(
    plainText,
    z.strictObject({
      dimension: plainText,
      factor: z
        .string()
        .regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/)
        .optional()
        .meta({
          type: ['string', 'number'],
          description: '折合该量纲基本单位的倍数，可写分数 2000/3',
        }),
    }),
  ),
});

const why = plainText.optional().meta({ description: '为什么它不是数量' });

export const namesSchema = z.strictObject({
  numerals: z.array(
    z.union([
      z.strictObject({ text: plainText, why }),
      z.strictObject({ pattern: plainText.meta({ description: '正则表达式' }), why }),
    ]),
  ),
});

export type UnitsFile = z.infer<typeof unitsSchema>;
export type NamesFile = z.infer<typeof namesSchema>;
