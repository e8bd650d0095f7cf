/** The project's own requirements, as `baogao audit` reads them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { auditSchema } from '../../src/model/audit.js';

export const requirements = auditSchema.parse(
  parse(readFileSync('templates/audit/gbt9704.yaml', 'utf8')),
);
