/** From the tree's inlines to runs of one font and look. */
import { handle, type Handlers } from '../../core/handlers.js';
import type { SourceRange } from '../../core/position.js';
import type { Inline } from '../../doc/nodes.js';
import type { Piece } from '../../fonts/coverage.js';
import type { Face, Faces } from '../../fonts/face.js';
import type { CharacterRole, FaceRole, HouseStyle, ParagraphStyle } from '../../style/style.js';
import { characterSpacing } from './grid.js';
import type { Run } from './pdfmake/nodes.js';
import { isLatin, splitByFont } from './runs.js';

/** What text is made with. */
export interface Typography {
  readonly style: HouseStyle;
  readonly faces: Faces;
  /** Grows by all that is written, so that it can be checked against the fonts. */
  readonly written: Piece[];
}

/** How a stretch of text looks, and where it leads. */
interface Look {
  readonly face: FaceRole;
  readonly bold: boolean;
  readonly size: number;
  readonly target?: string;
}

interface Context {
  readonly typography: Typography;
  readonly look: Look;
}

const handlers: Handlers<Inline, Context, readonly Run[]> = {
  text: (node, context) => write(node.text, node.origin, context),
  strong: (node, { typography, look }) =>
    writeAll(node.content, { typography, look: stressed(look, node.role, typography.style) }),
  quantity: (node, context) => write(node.text, node.origin, context),
  reference: (node, { typography, look }) =>
    writeAll(node.content, { typography, look: { ...look, target: node.target } }),
  lineBreak: (node, context) => write('\n', node.origin, context),
};

/** The runs of a paragraph in this style. */
export function inlineRuns(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  typography: Typography,
): readonly Run[] {
  return writeAll(inlines, { typography, look: style });
}

/** Text that is no inline of the tree, such as a heading's label or a page number. */
export function textRuns(
  text: string,
  origin: SourceRange,
  style: ParagraphStyle,
  typography: Typography,
): readonly Run[] {
  return write(text, origin, { typography, look: style });
}

/** Holds the line of a paragraph that has no text. */
export function blankRun({ face, size }: ParagraphStyle, { faces }: Typography): Run {
  return { text: '', font: faceOf(face, faces).eastAsian, size, spacing: 0, bold: false };
}

function writeAll(inlines: readonly Inline[], context: Context): readonly Run[] {
  return inlines.flatMap((inline) => handle(handlers, inline, context));
}

function write(text: string, origin: SourceRange, { typography, look }: Context): readonly Run[] {
  typography.written.push({ role: look.face, text, range: origin });
  const runs = splitByFont(text, faceOf(look.face, typography.faces));
  const spacing = characterSpacing(typography.style.page, look.size);
  return runs.map((run) => ({
    text: run.text,
    font: run.font,
    size: look.size,
    spacing: isLatin(run.text.charAt(0)) ? 0 : spacing,
    bold: look.bold,
    ...(look.target !== undefined && { target: look.target }),
  }));
}

function stressed(look: Look, role: CharacterRole, style: HouseStyle): Look {
  const { face = look.face, bold = look.bold } = style.characters[role];
  return { ...look, face, bold };
}

/** The fonts stage fills every face role of the style, so that a missing one is a bug. */
function faceOf(role: FaceRole, faces: Faces): Face {
  const face = faces.get(role);
  if (face === undefined) throw new Error(`no face for the role ${role}`);
  return face;
}
