/** The registers shared by all reports: units (`units.yaml`), proper names and numerals that are names (`names.yaml`). */
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

export const NAME_KINDS = [
  'place',
  'organ',
  'person',
  'enterprise',
  'project',
  'set-phrase',
] as const;

const hantName = plainText.optional();

/** A proper name: its forms are a matter of record, not of conversion or translation. */
const nameSchema = z.strictObject({
  text: plainText,
  kind: z.enum(NAME_KINDS),
  en: plainText.optional().meta({ description: '英文名' }),
  'zh-Hant': hantName.meta({ description: '繁体，各地相同' }),
  'zh-Hant-TW': hantName.meta({ description: '台湾用的形式，与 zh-Hant 不同才写' }),
  'zh-Hant-HK': hantName.meta({ description: '香港用的形式，与 zh-Hant 不同才写' }),
});

export const namesSchema = z.strictObject({
  numerals: z.array(
    z.union([
      z.strictObject({ text: plainText, why }),
      z.strictObject({ pattern: plainText.meta({ description: '正则表达式' }), why }),
    ]),
  ),
  names: z
    .array(nameSchema)
    .optional()
    .meta({ description: '专名：地名、机构、人名、企业、项目、固定说法' }),
});

export type ProperName = z.infer<typeof nameSchema>;
export type UnitsFile = z.infer<typeof unitsSchema>;
export type NamesFile = z.infer<typeof namesSchema>;
