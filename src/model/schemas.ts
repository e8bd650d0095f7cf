/** All kinds of file by name, and their JSON Schemas for editors. */
import { z } from 'zod';
import { acceptedSchema } from './accepted.js';
import { auditSchema } from './audit.js';
import { bodySchema } from './body.js';
import { confirmationsSchema } from './confirmations.js';
import { conversionSchema, conversionsSchema, fixedSchema } from './conversion.js';
import { figuresSchema } from './figures.js';
import { fontsSchema, ownFontsSchema } from './fonts.js';
import { glossarySchema } from './glossary.js';
import { indicatorsSchema } from './indicators.js';
import { notesSchema } from './notes.js';
import { overlaySchema } from './overlay.js';
import { namesSchema, unitsSchema } from './registers.js';
import { reportSchema } from './report.js';
import { sourcesSchema } from './sources.js';
import { styleSchema } from './style.js';
import { wordingSchema } from './wording.js';

export const schemas = {
  report: reportSchema,
  indicators: indicatorsSchema,
  figures: figuresSchema,
  body: bodySchema,
  units: unitsSchema,
  names: namesSchema,
  glossary: glossarySchema,
  notes: notesSchema,
  overlay: overlaySchema,
  sources: sourcesSchema,
  confirmations: confirmationsSchema,
  wording: wordingSchema,
  style: styleSchema,
  fonts: fontsSchema,
  ownfonts: ownFontsSchema,
  audit: auditSchema,
  accepted: acceptedSchema,
  conversion: conversionSchema,
  conversions: conversionsSchema,
  fixed: fixedSchema,
} as const;

export type FileKind = keyof typeof schemas;

/** What a valid file of a kind holds. */
export type DataOf<Kind extends FileKind> = z.output<(typeof schemas)[Kind]>;

/** JSON Schema (draft 2020-12) of a kind of file, for the yaml-language-server of an editor. */
export function jsonSchema(kind: FileKind): Record<string, unknown> {
  return { ...z.toJSONSchema(schemas[kind], { io: 'input' }) };
}
