/** `notes.yaml`: notes and explained terms (名词解释), called in prose by `{{note "id"}}`. A report need not have it. */
import { z } from 'zod';
import { id, prose } from './scalars.js';

export const notesSchema = z.strictObject({
  notes: z.array(
    z.strictObject({
      id,
      term: prose.optional().meta({ description: '所解释的词，印在释文前' }),
      text: prose,
    }),
  ),
});

export type NotesFile = z.infer<typeof notesSchema>;
