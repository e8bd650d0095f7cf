/** `figures.yaml`: quantities that stand in several places, and derived ones. */
import { z } from 'zod';
import { id } from './scalars.js';
import { valueSchema } from './value.js';

export const figuresSchema = z.strictObject({
  figures: z.array(z.strictObject({ id, value: valueSchema })),
});

export type FiguresFile = z.infer<typeof figuresSchema>;
