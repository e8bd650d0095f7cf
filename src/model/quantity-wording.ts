/** `quantities` of a wording file: how an edition that is not in simplified Chinese prints quantities. */
import { z } from 'zod';
import { plainText } from './scalars.js';

/** `company|companies`, or one form for both. */
const forms = plainText
  .regex(/^[^|]+(\|[^|]+)?$/)
  .meta({ description: '英文单数|复数，如 kilometer|kilometers；单复数相同的只写一个' });

const englishUnit = z.strictObject({
  /** Absent for mere counters (个, 家), which print nothing. */
  words: forms.optional(),
  /** Before a noun, where it is not `{n}-word`: `{n} percent`. */
  attributive: plainText.regex(/\{n\}/).optional(),
  /** In place of the words, before the number: `US$`. */
  before: plainText.optional(),
  /** In place of the words, behind the number in tables: `%`. */
  sign: plainText.optional(),
  /** Behind the name of an indicator, where it is not the words. */
  label: plainText.optional(),
  /** The same amount in a unit that readers know, in brackets. */
  companion: z
    .strictObject({
      words: forms,
      factor: z.string().regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/),
    })
    .optional(),
});

const englishQuantities = z.strictObject({
  minus: plainText,
  /** Before the last of a list. */
  'list-last': z.string().min(1),
  /** Behind the name of an indicator whose unit is a mere counter. */
  'count-label': plainText,
  units: z.record(plainText, englishUnit),
  /** By the form of the source: 以上, 超过, ≥. */
  comparisons: z.record(plainText, plainText),
  approximations: z.record(plainText, plainText),
  /** 余 */
  more: plainText,
  /** 同口径: behind the figure in prose, and shorter in a table's cell. */
  basis: z.strictObject({ prose: plainText, cell: plainText }),
  /** The forms that a table's cell prints as signs. */
  'cell-signs': z.record(plainText, plainText),
  /** Numerals that are names, when a text is read back. */
  names: z.array(
    z.strictObject({
      pattern: plainText.meta({ description: '正则表达式' }),
      why: plainText.optional(),
    }),
  ),
});

export const quantityWordingSchema = z.strictObject({
  /** For traditional Chinese: what is printed in place of a character, as in `万: 萬`. */
  characters: z
    .record(z.string().regex(/^.$/u), z.string().regex(/^.$/u))
    .optional()
    .meta({ description: '繁体版：数量中的字逐字替换，如 万: 萬' }),
  english: englishQuantities.optional().meta({ description: '英文版：数量怎么写' }),
});

export type EnglishUnit = z.infer<typeof englishUnit>;
export type EnglishQuantities = z.infer<typeof englishQuantities>;
export type QuantityWording = z.infer<typeof quantityWordingSchema>;
