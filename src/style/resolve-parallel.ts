/** The part of a style file that sets two languages beside each other, in points. */
import { Diagnostics } from '../core/diagnostic.js';
import { points, type Points } from '../core/lengths.js';
import type { FaceRole, ParagraphRole, StyleFile } from '../model/style.js';
import { PARAGRAPH_ROLES } from '../model/style.js';
import { lineages, type PlaceOf } from './inheritance.js';
import type { Measure } from './measure.js';
import { EVEN, isOnCover } from './parallel.js';
import { resolveParagraph } from './paragraph.js';
import { says } from './review.js';
import type { HouseStyle, ParagraphStyle, ParallelStyle } from './style.js';

/** The source's looks, which those of the translation stand on, and how lengths are read beside the text. */
export interface ParallelRequest {
  readonly source: Pick<HouseStyle, 'page' | 'paragraphs' | 'characters'>;
  readonly length: (value: string, ...path: string[]) => Points;
  readonly measure: Measure;
}

/** Undefined where the style was not made for two languages. A role keeps what the translation does not say anew. */
export function resolveParallel(
  file: StyleFile,
  at: PlaceOf,
  diagnostics: Diagnostics,
  { source, length, measure }: ParallelRequest,
): ParallelStyle | undefined {
  const { parallel } = file;
  if (parallel === undefined) return undefined;
  const { gutter, 'source-share': share, rule, between, translation = {} } = parallel;
  const written: StyleFile['roles'] = { ...translation.roles, ...translation.cover };
  const placed: PlaceOf = (path) => {
    const [, ...within] = path;
    const onCover = says(translation.cover, within) ? ['cover', ...within] : path;
    return at(says(translation, onCover) ? ['parallel', 'translation', ...onCover] : path);
  };
  const roles: StyleFile['roles'] = {};
  for (const role of PARAGRAPH_ROLES) {
    roles[role] = { ...file.roles[role], ...written[role] };
  }
  const { linePitch } = source.page;
  const inPlace = measure.placed(placed);
  // Who rests on whom is the source's affair, and its faults have been told.
  const chains = lineages({ ...file, roles }, placed, new Diagnostics());
  const paragraphs: Partial<Record<ParagraphRole, ParagraphStyle>> = {};
  for (const [role, lineage] of chains) {
    const own = resolveParagraph(role, lineage, linePitch, inPlace, placed, diagnostics);
    const { pitch, onGrid, before, after, keepWithNext } = source.paragraphs[role];
    const distances = isOnCover(role) ? {} : { pitch, onGrid, before, after };
    paragraphs[role] = { ...own, ...distances, keepWithNext };
  }
  const { lead, emphasis, noteMark } = translation.characters ?? {};
  return {
    gutter: length(gutter, 'parallel', 'gutter'),
    sourceShare: share === undefined ? EVEN : Number(share.slice(0, -1)) / 100,
    rule: rule === undefined ? points(0) : length(rule.width, 'parallel', 'rule', 'width'),
    between: between === undefined ? points(0) : length(between, 'parallel', 'between'),
    // Complete, since `lineages` has an entry for every role.
    paragraphs: paragraphs as Record<ParagraphRole, ParagraphStyle>,
    characters: {
      lead: { ...source.characters.lead, ...stated(lead) },
      emphasis: { ...source.characters.emphasis, ...stated(emphasis) },
      noteMark: { ...source.characters.noteMark, ...stated(noteMark) },
    },
  };
}

type Character = StyleFile['characters']['lead'];

/** What is written, without what is not. */
export function stated(written: Character): { readonly face?: FaceRole; readonly bold?: boolean } {
  return {
    ...(written?.face !== undefined && { face: written.face }),
    ...(written?.bold !== undefined && { bold: written.bold }),
  };
}
