/** `templates/fonts.yaml`: which fonts stand behind the face roles of the house styles, and where open ones come from. */
import { z } from 'zod';
import { EDITIONS } from '../core/edition.js';

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: '字体文件的 sha256：64 位小写十六进制' });

/** Names become file names in the cache and arguments of programs: nothing but plain characters. */
const fontId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .meta({ description: '字体的标识：小写字母、数字和连字符' });
const packagePath = z
  .string()
  .regex(/^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/ +-]*$/)
  .meta({ description: '包内的文件路径，不以 / 开头' });

/** A file within a Debian package, path as in `dpkg-deb --contents`, without `./`. */
const debianSource = z.strictObject({
  package: z
    .string()
    .regex(/^[a-z0-9][a-z0-9+.-]+$/)
    .meta({ description: 'Debian 的包名' }),
  file: packagePath,
});

/** A file within an npm package, path below its root. */
const npmSource = z.strictObject({
  package: z
    .string()
    .regex(/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/)
    .meta({ description: 'npm 的包名' }),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/)
    .meta({ description: '包的确切版本，如 0.4.2' }),
  file: packagePath,
});

/** The family or PostScript name of one face of a collection. */
const faceName = z.string().min(1).describe('字体集（TTC、OTC）里哪一款，写字体名');

/** A font file known by its hash; without a source it must be brought by `baogao fonts fetch --from`. */
export const pinnedFontSchema = z.strictObject({
  name: z.string().min(1).describe('供人看的名字'),
  licence: z.string().min(1).describe('许可证'),
  sha256,
  face: faceName.optional(),
  debian: debianSource.optional(),
  npm: npmSource.optional(),
});

/** What stands for one script within a face role. */
const scriptSchema = z.strictObject({
  office: z.string().min(1).describe('Word、WPS 里的字体名'),
  system: z
    .array(z.string().min(1))
    .default([])
    .describe('本机装有的字体，写字体名或 PostScript 名，取第一个有的'),
  candidates: z.array(fontId).min(1).describe('PDF 用的字体，取第一个能用的'),
});

export const faceSchema = z.strictObject({
  'east-asian': scriptSchema,
  latin: scriptSchema.extend({
    bold: scriptSchema.optional().describe('西文的粗体；没有写的，PDF 用描边加粗'),
  }),
  supplements: z.strictObject({
    fonts: z.array(fontId).describe('补字的字体，从前到后找'),
    /** Characters that are meant to come from a supplement; any other is worth a look. */
    expected: z.string().describe('明知要靠补字的字'),
  }),
});

/** Editions are keys one by one, so that a new edition must say its faces before anything is printed. */
export const fontsSchema = z
  .strictObject({
    faces: z.record(fontId, z.partialRecord(z.enum(EDITIONS), faceSchema)),
    pinned: z.record(fontId, pinnedFontSchema),
  })
  .describe('字体');

/** `fonts.local.yaml`: the font files of an office, by the names that `office` has in the fonts file. */
export const ownFontsSchema = z
  .record(
    z.string().min(1),
    z.strictObject({
      file: z.string().min(1).describe('字体文件；相对路径从本文件所在的文件夹算起'),
      face: faceName.optional(),
      /** Must be said: whether its licence lets a font go into a document only its buyer knows. */
      embed: z.boolean().describe('许可证是否准许嵌入 PDF：true、false'),
    }),
  )
  .describe('本单位的字体');

export type OwnFontsFile = z.infer<typeof ownFontsSchema>;
export type OwnFontEntry = OwnFontsFile[string];
export type FontsFile = z.infer<typeof fontsSchema>;
export type FaceEntry = z.infer<typeof faceSchema>;
export type PinnedFont = z.infer<typeof pinnedFontSchema>;
export type ScriptEntry = z.infer<typeof scriptSchema>;
