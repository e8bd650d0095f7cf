/** What a snapshot keeps beside content and templates: the list of its files, and what stood on which page. */
import { z } from 'zod';
import type { PageText } from '../core/page-text.js';

const fileSchema = z.strictObject({
  /** In the snapshot's folder. */
  path: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});

const manifestSchema = z.strictObject({
  /** The form of this file. */
  snapshot: z.literal(1),
  name: z.string(),
  /** Version of the program. */
  baogao: z.string(),
  reports: z.array(z.string()),
  files: z.array(fileSchema),
});

const lineSchema = z.strictObject({
  text: z.string(),
  words: z.string().optional(),
  x: z.number(),
  y: z.number(),
  height: z.number(),
  block: z.string().optional(),
  paragraph: z.number(),
  figures: z.array(z.string()).optional(),
  again: z.literal(true).optional(),
});

const pagesSchema = z.array(
  z.strictObject({
    number: z.number().optional(),
    lines: z.array(lineSchema),
    pictures: z.array(z.strictObject({ block: z.string().optional(), y: z.number() })),
    around: z.array(z.string()),
  }),
);

export type SnapshotManifest = Readonly<z.infer<typeof manifestSchema>>;

/** Undefined where the bytes are no manifest of a form that we know. */
export function readManifest(bytes: Uint8Array): SnapshotManifest | undefined {
  return manifestSchema.safeParse(json(bytes)).data;
}

export function readPageData(bytes: Uint8Array): readonly PageText[] | undefined {
  const { data } = pagesSchema.safeParse(json(bytes));
  // Optional keys that JSON does not have are absent, never undefined.
  return data as readonly PageText[] | undefined;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
