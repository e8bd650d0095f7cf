/** `en/sources.json`: the source texts that the translations render, so that the words before a change are known. Kept by the program. */
import { z } from 'zod';

export const sourcesSchema = z.record(
  z.string(),
  z.strictObject({
    /** The fingerprint of these texts. */
    source: z.string().regex(/^[0-9a-f]{12}$/),
    /** By the names of fields: words with their calls, without the values of figures. */
    fields: z.record(z.string(), z.string()),
  }),
);

/** By the name of the unit: `blocks/innovation-empowers`. */
export type SourcesFile = z.infer<typeof sourcesSchema>;
export type KeptSource = SourcesFile[string];
