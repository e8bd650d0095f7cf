/** The house style as its file says it (`templates/style/<name>.yaml`): roles → looks, in the units of the trade. */
import { z } from 'zod';
import { STAGES } from './stage.js';

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
  pitch: length.optional().describe('行距，从一行的字底到下一行的字底：1行、16pt'),
  align: align.optional().describe('对齐：left、center、right、justify（两端）'),
  'first-line': length.optional().describe('首行缩进：2字'),
  /** How much further in than the first line the others stand, where the text begins behind a label. */
  hanging: length.optional().describe('悬挂：回行比首行多缩进多少，如 1.5字'),
  left: length.optional().describe('左缩进'),
  right: length.optional().describe('右缩进'),
  /** Space above and below; not between neighbours of the same role (three title lines stay together). */
  before: length.optional().describe('段前：1行、4pt；同类段落之间不加'),
  after: length.optional().describe('段后：1行、4pt；同类段落之间不加'),
  /** False: no automatic space between Han characters and Latin letters or digits. */
  'latin-gap': flag.optional().describe('汉字与字母、数字之间是否留空隙'),
  'keep-with-next': flag.optional().describe('是否与下一段同页'),
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
  'list',
  'pictureCaption',
  'annexList',
  'annexLabel',
  'annexTitle',
  'note',
  'signature',
  'imprint',
  'pageNumber',
  'corner',
  'runningHead',
  'watermark',
  'reviewFoot',
  'lineNumber',
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** Roles of words within a paragraph: each is a character style in Word. */
export const CHARACTER_ROLES = ['lead', 'emphasis', 'noteMark'] as const;
export type CharacterRole = (typeof CHARACTER_ROLES)[number];

const characterSchema = z.strictObject({ face: face.optional(), bold: flag.optional() });

const rule = z.strictObject({ width: length });

const pageSchema = z.strictObject({
  width: length,
  height: length,
  top: length.describe('天头：37mm'),
  bottom: length.describe('地脚：35mm'),
  /** The binding edge (订口). */
  left: length.describe('订口：28mm'),
  right: length.describe('切口：26mm'),
  /** The line pitch is the type area's height by the lines. */
  lines: count.describe('每页行数；行距 = 版心高 ÷ 行数'),
  /** Only where the page is a grid of characters, as Chinese ones are. */
  characters: count.optional().describe('每行字数；西文的版式不写'),
});

/** What a stage of the report shows; what is left out is not shown. */
const stageLookSchema = z.strictObject({
  /** In the corner of the cover, in this order. */
  corner: z
    .array(z.enum(['stage', 'draft', 'recall', 'copy-number']))
    .optional()
    .describe('首页角上依次印什么：stage 稿名、draft 第几稿、recall 会后收回、copy-number 份号'),
  'running-head': flag.optional().describe('页眉印稿名'),
  watermark: flag.optional().describe('稿名作水印'),
  'title-suffix': flag.optional().describe('文件标题（属性）后加稿名'),
  drops: z
    .array(z.enum(['series', 'imprint']))
    .optional()
    .describe('不印的部分：series 文件序列、imprint 版记'),
});

/** Roles of the cover, where the translation stands below the source and not beside it. */
export const COVER_ROLES = ['series', 'title', 'subtitle', 'organ'] as const;

const coverRoleSchema = roleStyleSchema.omit({ 'based-on': true, 'keep-with-next': true });

/** A role of the translation: lines stand beside those of the source, so that their distances are the source's. */
const translationRoleSchema = coverRoleSchema.omit({ pitch: true, before: true, after: true });

/** Two languages beside each other. */
const parallelSchema = z.strictObject({
  gutter: length.describe('两栏之间空多少'),
  'source-share': z
    .string()
    .regex(/^[1-9]\d%$/)
    .optional()
    .describe('除去中间的空，原文一栏占几成：42%；译文长，给它多些。不写两栏一样宽'),
  rule: rule.optional().describe('两栏之间的细线；不写没有线'),
  between: length.optional().describe('一对段落与下一对之间空多少'),
  translation: z
    .strictObject({
      cover: z
        .partialRecord(z.enum(COVER_ROLES), coverRoleSchema)
        .optional()
        .describe('封面各行：译文在原文下面，行距、段前、段后可以另写'),
      roles: z
        .partialRecord(z.enum(PARAGRAPH_ROLES).exclude(COVER_ROLES), translationRoleSchema)
        .optional()
        .describe('其余各类段落：行距、段前、段后随原文'),
      characters: z.partialRecord(z.enum(CHARACTER_ROLES), characterSchema).optional(),
    })
    .optional()
    .describe('译文与原文不同的地方'),
});

/** How a copy differs that is read on paper and talked about by page and line. */
const reviewSchema = z.strictObject({
  page: pageSchema.partial().optional(),
  roles: z.partialRecord(z.enum(PARAGRAPH_ROLES), roleStyleSchema).optional(),
  'line-numbers': z.strictObject({
    every: count.describe('每几行印一个行号'),
    /** From the type area to the number. */
    distance: length.describe('行号离版心多远'),
  }),
});

export const styleSchema = z
  .strictObject({
    name: z.string(),
    page: pageSchema,
    roles: z.partialRecord(z.enum(PARAGRAPH_ROLES), roleStyleSchema),
    /** By stage; a stage that is not here shows nothing of itself. */
    stages: z.partialRecord(z.enum(STAGES), stageLookSchema).optional().describe('各稿印什么'),
    review: reviewSchema.optional().describe('审阅件（build --review）与正式稿不同的地方'),
    characters: z.partialRecord(z.enum(CHARACTER_ROLES), characterSchema),
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
    parallel: parallelSchema.optional().describe('中英对照：两栏'),
    panel: z.strictObject({
      outer: rule,
      'padding-vertical': length,
      'padding-horizontal': length,
      'at-page-break': z
        .enum(['closed', 'open'])
        .optional()
        .describe('专栏跨页处的框：closed 上下都封口（不写即此），open 不封口，只有两边的线'),
    }),
    imprint: z.strictObject({ outer: rule, indent: length }),
    'page-number': z.strictObject({
      /** `— {n} —` */
      form: z.string().regex(/\{n\}/).meta({ description: '页码的样子，{n} 处是数字' }),
      /** From the foot of the type area to the top of the number. */
      distance: length,
      /** From the outer edge of the type area. */
      indent: length,
      position: z
        .enum(['outer', 'center'])
        .optional()
        .describe('页码的位置：outer 单页居右、双页居左（不写即此），center 居中'),
    }),
    'footnote-marks': z
      .enum(['circled', 'plain'])
      .optional()
      .describe('脚注的号：circled 是①②（不写即此），plain 是上标的1、2'),
  })
  .describe('版式');

export type LineNumbers = z.infer<typeof reviewSchema>['line-numbers'];
export type StageLook = z.infer<typeof stageLookSchema>;
export type RoleStyle = z.infer<typeof roleStyleSchema>;
export type StyleFile = z.infer<typeof styleSchema>;
