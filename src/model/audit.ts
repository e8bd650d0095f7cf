/** What a finished document is measured against (`templates/audit/<name>.yaml`): requirements, tolerances, names of faces. */
import { z } from 'zod';

const clause = z.string().min(1).describe('标准的条号');
const length = z
  .string()
  .regex(/^\d+(\.\d+)?(mm|pt)$/)
  .meta({ description: '长度：37mm、28.99pt' });
const characters = z
  .string()
  .regex(/^\d+(\.\d+)?字$/)
  .meta({ description: '字数：2字、0.1字' });
const size = z
  .string()
  .regex(/^([初一二三四五六七八]号|小[初一二三四五六]|\d+(\.\d+)?pt)$/)
  .meta({ description: '字号或磅值：三号、小四、16pt' });
const whole = z.coerce.number().int().positive();
/** A key of `faces`. */
const face = z.string().min(1).describe('字体角色，见 faces');

const bare = z.strictObject({ clause });
const extent = z.strictObject({ clause, value: length, tolerance: length });
const area = z.strictObject({ clause, width: length, height: length, tolerance: length });
const count = z.strictObject({ clause, value: whole });
const faceOf = z.strictObject({ clause, face });
const sizeOf = z.strictObject({ clause, size, tolerance: length });
const typeOf = z.strictObject({ clause, face, size, tolerance: length });
const marks = z.strictObject({ clause, marks: z.string().min(1) });
const place = z.strictObject({
  clause,
  side: z.enum(['left', 'right']),
  indent: characters,
  tolerance: length,
});

export const auditSchema = z
  .strictObject({
    standard: z.string().min(1).describe('标准的名称'),
    clauses: z.strictObject({
      paper: area,
      'margin-top': extent,
      'margin-left': extent,
      'margin-right': extent,
      'margin-bottom': extent,
      'type-area': area,
      'lines-per-page': count,
      /** `tolerance`: how far a line may stand from its place. */
      'line-pitch': z.strictObject({ clause, from: length, to: length, tolerance: length }),
      'characters-per-line': count,
      'body-face': faceOf,
      'body-size': sizeOf,
      'title-face': faceOf,
      'title-size': sizeOf,
      'title-centred': bare,
      'heading1-face': faceOf,
      'heading2-face': faceOf,
      'heading3-face': faceOf,
      'heading4-face': faceOf,
      'heading-size': sizeOf,
      'first-line': z.strictObject({ clause, indent: characters, tolerance: characters }),
      'line-start': marks,
      'line-end': marks,
      'figures-whole': bare,
      'marks-face': marks,
      'table-head': bare,
      'imprint-rules': z.strictObject({ clause, outer: length, tolerance: length }),
      'imprint-type': typeOf,
      'imprint-indent': z.strictObject({ clause, indent: characters, tolerance: length }),
      'imprint-place': z.strictObject({ clause, tolerance: length }),
      'page-number-present': bare,
      'page-number-form': z.strictObject({
        clause,
        form: z.string().regex(/\{n\}/).meta({ description: '页码的样子，{n} 处是数字' }),
        /** Characters that print as the dash of the form. */
        dashes: z.string().optional(),
      }),
      'page-number-type': typeOf,
      'page-number-odd': place,
      'page-number-even': place,
      'page-number-distance': extent,
      'fonts-embedded': bare,
      'glyphs-present': bare,
    }),
    /** Role → names by which fonts of that kind go in files; a name also stands for all that begin with it. */
    faces: z.record(z.string(), z.array(z.string().min(1)).min(1)),
  })
  .describe('量度依据');

export type AuditFile = z.infer<typeof auditSchema>;
export type Requirements = AuditFile['clauses'];
export type ClauseId = keyof Requirements;
