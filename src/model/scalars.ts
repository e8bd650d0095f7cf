/** The kinds of scalar that content files hold. All arrive as text, since figures are read from their source, never as floats. */
import { z } from 'zod';

/** JSON Schema for editors: a scalar that YAML may read as text or as a number. */
const textOrNumber = { type: ['string', 'number'] } as const;

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/)
  .meta({
    description:
      '标识：小写英文字母开头，只含字母、数字和连字符（lower-case letters, digits, hyphens）',
  });

/** Text without calls. */
export const plainText = z.string().min(1);

/** Text with calls such as `{{q "id"}}`. */
export const prose = z.string().min(1).meta({ description: '正文，可含 {{q "…"}} 等引用' });

/** A quantity as printed: `8.5左右`, `235亿元`. */
export const printedQuantity = z
  .string()
  .min(1)
  .meta({ ...textOrNumber, description: '数量的印刷形式：8.5左右、235亿元、同口径7以上、七个' });

export const expression = z
  .string()
  .min(1)
  .meta({
    ...textOrNumber,
    description: '算式：a.2021.actual - a.2021.target、sum(a, b)、growth(a, b)、rows(2021)',
  });

export const year = z
  .string()
  .regex(/^\d{4}$/)
  .meta({ type: ['integer', 'string'], pattern: '^\\d{4}$', description: '四位年份' });

export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ description: '日期：2022-01-04' });

/** A positive whole number. */
export const count = z
  .string()
  .regex(/^[1-9]\d*$/)
  .meta({ type: ['integer', 'string'], pattern: '^[1-9][0-9]*$', description: '正整数' });
