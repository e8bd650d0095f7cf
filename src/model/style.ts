/** The house style as its file says it (`templates/style/<name>.yaml`): roles → looks, in the units of the trade. */
import { z } from 'zod';

/** `三号`, `小四`, `16pt`. */
const typeSize = z.string().describe('字号或磅值：三号、小四、16pt');
/** `37mm`, `2字` (of the role's own size), `1行` (of the page's line pitch), `28.99pt`. */
const length = z.string().describe('长度：37mm、2字、1行、14pt');
/** Numbers and true/false: a reader of YAML may hand them on as they were written. */
const count = z.coerce.number().int().positive();
const flag = z
  .union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')])
  .describe('true 或 false');
const align = z.enum(['left', 'center', 'right', 'justify']);
/** The name of a face role, such as `fangsong`; `fonts.yaml` says which font stands behind it. */
export type FaceRole = string;
const face = z
  .string()
  .describe('字体角色：fangsong、heiti、kaiti、xiaobiaosong、songti 等，见 fonts.yaml');

/**
 * How paragraphs of one role look. What is left out comes from `based-on`, or from `body`;
 * `body` itself must say face, size and pitch.
 */
export const roleStyleSchema = z.strictObject({
  'based-on': z.string().optional().describe('以哪一类段落为基础'),
  face: face.optional(),
  size: typeSize.optional(),
  bold: flag.optional(),
  /** Distance from baseline to baseline; `1行` is the page's own pitch. */
  pitch: length.optional(),
  align: align.optional(),
  'first-line': length.optional(),
  left: length.optional(),
  right: length.optional(),
  /** Space above and below; not between neighbours of the same role (three title lines stay together). */
  before: length.optional(),
  after: length.optional(),
  /** False: no automatic space between Han characters and Latin letters or digits. */
  'latin-gap': flag.optional(),
  'keep-with-next': flag.optional(),
});

/** Roles of paragraphs: each has a style of the same name in Word. */
export const PARAGRAPH_ROLES = [
  'body',
  'closing',
  'series',
  'title',
  'subtitle',
  'organ',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'contentsTitle',
  'contents1',
  'contents2',
  'contents3',
  'contents4',
  'caption',
  'tableHead',
  'tableNumber',
  'tableName',
  'tableFigure',
  'tableNote',
  'panelTitle',
  'panelBody',
  'imprint',
  'pageNumber',
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** Roles of words within a paragraph: each is a character style in Word. */
export const CHARACTER_ROLES = ['lead', 'emphasis'] as const;
export type CharacterRole = (typeof CHARACTER_ROLES)[number];

const rule = z.strictObject({ width: length });

export const styleSchema = z
  .strictObject({
    name: z.string(),
    page: z.strictObject({
      width: length,
      height: length,
      top: length,
      bottom: length,
      /** The binding edge (订口). */
      left: length,
      right: length,
      /** Lines a page and characters a line; the line pitch is the type area's height by the lines. */
      lines: count,
      characters: count,
    }),
    roles: z.partialRecord(z.enum(PARAGRAPH_ROLES), roleStyleSchema),
    characters: z.partialRecord(
      z.enum(CHARACTER_ROLES),
      z.strictObject({ face: face.optional(), bold: flag.optional() }),
    ),
    table: z.strictObject({
      /** Full grid: outer and inner rules. */
      outer: rule,
      inner: rule,
      /** Space between rule and text, above and below, left and right. */
      'padding-vertical': length,
      'padding-horizontal': length,
      /** Further indent of the names of parts and components. */
      'part-indent': length,
    }),
    panel: z.strictObject({
      outer: rule,
      'padding-vertical': length,
      'padding-horizontal': length,
    }),
    imprint: z.strictObject({ outer: rule, indent: length }),
    'page-number': z.strictObject({
      /** `— {n} —` */
      form: z.string().regex(/\{n\}/).meta({ description: '页码的样子，{n} 处是数字' }),
      /** From the foot of the type area to the top of the number. */
      distance: length,
      /** From the outer edge of the type area. */
      indent: length,
    }),
  })
  .describe('版式');

export type RoleStyle = z.infer<typeof roleStyleSchema>;
export type StyleFile = z.infer<typeof styleSchema>;
