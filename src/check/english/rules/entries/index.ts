/** Rules about the files of the translation: whether they have what the report has, and no more. */
import type { EnglishRule } from '../../rule.js';
import { orphan, twice, uncalledNote, unknownField } from './needless.js';
import { draft, missing, stale } from './untranslated.js';

export const entryRules: readonly EnglishRule[] = [
  missing,
  stale,
  draft,
  orphan,
  unknownField,
  twice,
  uncalledNote,
];
