/** One style file, with what a review copy changes or without, in points: every role complete. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Points } from '../core/lengths.js';
import type { SourceRange } from '../core/position.js';
import {
  CHARACTER_ROLES,
  type FaceRole,
  type LineNumbers,
  type ParagraphRole,
  type StyleFile,
} from '../model/style.js';
import { lineages, type Lineage, type PlaceOf } from './inheritance.js';
import { Measure } from './measure.js';
import { resolvePage } from './page.js';
import { resolveParagraph } from './paragraph.js';
import { resolveParallel, stated } from './resolve-parallel.js';
import type { HouseStyle, ParagraphStyle } from './style.js';

export interface Dressed {
  readonly style: HouseStyle;
  /** The face roles that the style names, each with the place where it does so first. */
  readonly faces: ReadonlyMap<FaceRole, SourceRange>;
}

/** `lineNumbers` as a review copy has them; their place is asked for under `line-numbers`. */
export function dress(
  file: StyleFile,
  at: PlaceOf,
  diagnostics: Diagnostics,
  lineNumbers?: LineNumbers,
): Dressed {
  const measure = new Measure(at, diagnostics);
  const page = resolvePage(file.page, measure, at, diagnostics);
  const chains = lineages(file, at, diagnostics);
  const resolved: Partial<Record<ParagraphRole, ParagraphStyle>> = {};
  for (const [role, lineage] of chains) {
    resolved[role] = resolveParagraph(role, lineage, page.linePitch, measure, at, diagnostics);
  }
  // Complete, since `lineages` has an entry for every role.
  const paragraphs = resolved as Record<ParagraphRole, ParagraphStyle>;

  /** Lengths outside the roles: 字 is the size of the role that stands there. */
  const lengthsBy =
    (role: ParagraphRole) =>
    (value: string, ...path: string[]): Points =>
      measure.length({ value, path }, { character: paragraphs[role].size, line: page.linePitch });
  const inTable = lengthsBy('tableName');
  const inPanel = lengthsBy('panelBody');
  const inImprint = lengthsBy('imprint');
  const atFoot = lengthsBy('pageNumber');
  const inMargin = lengthsBy('lineNumber');
  const { table, panel, imprint, 'page-number': number } = file;

  const characters = {
    lead: stated(file.characters.lead),
    emphasis: stated(file.characters.emphasis),
    noteMark: stated(file.characters.noteMark),
  };
  const parallel = resolveParallel(file, at, diagnostics, {
    source: { page, paragraphs, characters },
    length: lengthsBy('body'),
    measure,
  });
  const style: HouseStyle = {
    name: file.name,
    page,
    paragraphs,
    characters,
    ...(parallel && { parallel }),
    table: {
      outerRule: inTable(table.outer.width, 'table', 'outer', 'width'),
      innerRule: inTable(table.inner.width, 'table', 'inner', 'width'),
      paddingVertical: inTable(table['padding-vertical'], 'table', 'padding-vertical'),
      paddingHorizontal: inTable(table['padding-horizontal'], 'table', 'padding-horizontal'),
      partIndent: inTable(table['part-indent'], 'table', 'part-indent'),
    },
    panel: {
      outerRule: inPanel(panel.outer.width, 'panel', 'outer', 'width'),
      paddingVertical: inPanel(panel['padding-vertical'], 'panel', 'padding-vertical'),
      paddingHorizontal: inPanel(panel['padding-horizontal'], 'panel', 'padding-horizontal'),
      atPageBreak: panel['at-page-break'] ?? 'closed',
    },
    imprint: {
      outerRule: inImprint(imprint.outer.width, 'imprint', 'outer', 'width'),
      indent: inImprint(imprint.indent, 'imprint', 'indent'),
    },
    pageNumber: {
      form: number.form,
      distance: atFoot(number.distance, 'page-number', 'distance'),
      indent: atFoot(number.indent, 'page-number', 'indent'),
      position: number.position ?? 'outer',
    },
    footnoteMarks: file['footnote-marks'] ?? 'circled',
    ...(lineNumbers && {
      lineNumbers: {
        every: lineNumbers.every,
        distance: inMargin(lineNumbers.distance, 'line-numbers', 'distance'),
      },
    }),
  };
  return { style, faces: facesNamed(file, chains, at) };
}

function facesNamed(
  file: StyleFile,
  chains: ReadonlyMap<ParagraphRole, Lineage>,
  at: PlaceOf,
): Map<FaceRole, SourceRange> {
  const faces = new Map<FaceRole, SourceRange>();
  const name = (face: FaceRole, path: readonly string[]): void => {
    if (!faces.has(face)) faces.set(face, at(path));
  };
  for (const role of chains.keys()) {
    const face = file.roles[role]?.face;
    if (face !== undefined) name(face, ['roles', role, 'face']);
  }
  for (const role of CHARACTER_ROLES) {
    const face = file.characters[role]?.face;
    if (face !== undefined) name(face, ['characters', role, 'face']);
  }
  for (const part of ['cover', 'roles'] as const) {
    for (const [role, { face }] of Object.entries(file.parallel?.translation?.[part] ?? {})) {
      if (face !== undefined) name(face, ['parallel', 'translation', part, role, 'face']);
    }
  }
  for (const role of CHARACTER_ROLES) {
    const face = file.parallel?.translation?.characters?.[role]?.face;
    if (face !== undefined) name(face, ['parallel', 'translation', 'characters', role, 'face']);
  }
  return faces;
}
