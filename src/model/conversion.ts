/** What turns a report into Traditional Chinese beside the dictionaries: house forms of an edition, and decisions of the office. */
import { z } from 'zod';
import { CONVERTED_EDITIONS } from '../core/edition.js';
import { id, plainText, prose } from './scalars.js';

const character = z.string().regex(/^.$/u);
const edition = z.enum(CONVERTED_EDITIONS);

/** `templates/conversion/*.yaml`: zh-Hant.yaml holds what both editions share, the others what one of them has of its own. */
export const conversionSchema = z.strictObject({
  risk: z
    .string()
    .optional()
    .meta({ description: '最容易转错的字，逐字列出：干后里面…；convert-review 把它们排在前面' }),
  forms: z
    .record(character, z.string().min(2))
    .optional()
    .meta({ description: '词典没有列全的一字多体：累: 累纍' }),
  phrases: z.record(plainText, plainText).optional().meta({
    description: '词典转错的词。被发明: 被發明；写通行的繁体，字形再随各版本的 characters',
  }),
  words: z
    .record(plainText, plainText)
    .optional()
    .meta({ description: '本版本的用词习惯，照写照印。布局: 布局' }),
  characters: z
    .record(character, character)
    .optional()
    .meta({ description: '本版本的字形：词典给的字: 要印的字。汙: 污' }),
});

const decisionSchema = z.strictObject({
  text: plainText.meta({ description: '简体原文' }),
  within: plainText
    .optional()
    .meta({ description: '只在这一句里算数：含有 text 的一段原文；不写则处处算数' }),
  in: edition.optional().meta({ description: '哪个版本；不写则各繁体版本都用' }),
  as: plainText.meta({ description: '印作什么，照印不再转换' }),
  why: plainText.optional(),
});

/** `conversions.yaml`: what people decided and reviewed, for all reports. */
export const conversionsSchema = z.strictObject({
  decisions: z.array(decisionSchema).optional(),
  reviewed: z
    .partialRecord(edition, z.record(plainText, plainText))
    .optional()
    .meta({ description: '看过的：原文: 转换后的字；转换结果变了，要重新看' }),
});

const field = z
  .string()
  .regex(
    /^(text|lead|panel|caption|alternative|annex|signature|series|title|subtitle|organ|office|term|name(\.\d{4})?|note|former-name|(columns|items)\.\d+|(head|rows|notes)\.\d+\.\d+)$/,
  )
  .meta({
    description:
      '栏目：text、lead、panel、caption、columns.1、notes.1.1、head.1.2、rows.3.1、items.1、name.2021 等',
  });
const fixedTexts = z.record(id, z.record(field, prose)).optional();

/** `<report>/zh-Hant-TW.yaml` and `zh-Hant-HK.yaml`: texts that a person wrote for that edition; they are not converted. */
export const fixedSchema = z.strictObject({
  blocks: fixedTexts.meta({ description: '各块（或 cover、imprint、注释）的标识: 栏目: 文字' }),
  indicators: fixedTexts.meta({ description: '指标的标识: { name: …, name.2021: … }' }),
  adjustments: fixedTexts.meta({ description: '指标调整的标识: { note: … }' }),
});

export type ConversionFile = z.infer<typeof conversionSchema>;
export type ConversionsFile = z.infer<typeof conversionsSchema>;
export type ConversionDecision = z.infer<typeof decisionSchema>;
export type FixedFile = z.infer<typeof fixedSchema>;
