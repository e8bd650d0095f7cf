/** From the tree's inlines to runs of one font and look. */
import { handle, type Handlers } from '../../core/handlers.js';
import type { SourceRange } from '../../core/position.js';
import type { Language } from '../../core/edition.js';
import type { Inline, Note, Remarks } from '../../doc/nodes.js';
import type { Piece } from '../../fonts/coverage.js';
import type { Face, Faces } from '../../fonts/face.js';
import type { CharacterRole, FaceRole, HouseStyle, ParagraphStyle } from '../../style/style.js';
import type { Region } from './composition/characters.js';
import { characterSpacing } from './grid.js';
import type { LanguageTraits } from './languages.js';
import { markOf, markPlace, noteMark, notePlace, type Notes } from './note-marks.js';
import type { Run } from './pdfmake/nodes.js';
import { isLatin, splitByFont } from './runs.js';

/** What text is made with. */
export interface Typography {
  readonly style: HouseStyle;
  readonly faces: Faces;
  /** Where the marks of its text are from. */
  readonly region: Region;
  /** The languages of a document that is in two; others have none. */
  readonly languages?: ReadonlyMap<Language, LanguageTraits>;
  /** That of its text, where it is another than its paragraph's. */
  readonly language?: LanguageTraits;
  readonly notes: Notes;
  /** Of a proof only. */
  readonly remarks?: Remarks;
  /** Grows by all that is written, so that it can be checked against the fonts. */
  readonly written: Piece[];
  /** Id of the block or note whose text it is; what stands around the text has none. */
  readonly block?: string;
}

/** A mark's size and how far it is raised, in ems of the text that it stands in, as Word sets them. */
const MARK_SIZE = 0.65;
const MARK_RISE = 1 / 3;

/** What stands above the line as the mark of a note does. */
function raised({ size }: { readonly size: number }): { size: number; rise: number } {
  return { size: size * MARK_SIZE, rise: size * MARK_RISE };
}

/** How a stretch of text looks, where it leads, and by which name it is led to. */
interface Look {
  readonly face: FaceRole;
  readonly bold: boolean;
  readonly size: number;
  readonly rise?: number;
  readonly target?: string;
  readonly place?: string;
  /** Id of the quantity that is printed. */
  readonly figure?: string;
}

interface Context {
  readonly typography: Typography;
  readonly look: Look;
}

const handlers: Handlers<Inline, Context, readonly Run[]> = {
  text: (node, context) => remarked(write(node.text, node.origin, context), node.remark),
  strong: (node, { typography, look }) =>
    writeAll(node.content, { typography, look: stressed(look, node.role, typography.style) }),
  passage: (node, { typography, look }) => {
    const language = languageIn(typography, node.language);
    const spoken = { ...typography, region: language.region, language };
    return writeAll(node.content, { typography: spoken, look });
  },
  quantity: (node, { typography, look }) => {
    const runs = write(node.text, node.origin, { typography, look: { ...look, figure: node.id } });
    return remarked(runs, typography.remarks?.get(node.id));
  },
  reference: (node, context) => {
    const { typography, look } = context;
    // A note's second mark refers to the note.
    const note = typography.notes.byId.get(node.target);
    if (note !== undefined) return writeMark(note, node.origin, context);
    return writeAll(node.content, { typography, look: { ...look, target: node.target } });
  },
  note: (node, context) => writeMark(node, node.origin, context),
  tag: ({ role, text, origin }, context) => (role === 'code' ? write(text, origin, context) : []),
  lineBreak: (node, context) => write('\n', node.origin, context),
  inserted: (node, context) => writeAll(node.content, context),
  deleted: () => [],
};

function remarked(runs: readonly Run[], lines: readonly string[] | undefined): readonly Run[] {
  if (lines === undefined) return runs;
  const remark = { lines };
  return runs.map((run) => ({ ...run, remark }));
}

/** Whoever renders a document gives the traits of all its languages, so that missing ones are a bug. */
export function languageIn({ languages }: Typography, language: Language): LanguageTraits {
  const traits = languages?.get(language);
  if (traits === undefined) throw new Error(`no traits for the language ${language}`);
  return traits;
}

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
  isRaised = false,
): readonly Run[] {
  const look = isRaised ? { ...style, ...raised(style) } : style;
  return write(text, origin, { typography, look });
}

/** Holds the line of a paragraph that has no text. */
export function blankRun({ face, size }: ParagraphStyle, { faces }: Typography): Run {
  return { text: '', font: faceOf(face, faces).eastAsian, size, spacing: 0, bold: false };
}

function writeAll(inlines: readonly Inline[], context: Context): readonly Run[] {
  return inlines.flatMap((inline) => handle(handlers, inline, context));
}

function writeMark(note: Note, origin: SourceRange, { typography, look }: Context): readonly Run[] {
  const { marked } = typography.notes;
  const isFirst = !marked.has(note.id);
  marked.add(note.id);
  const { mark: words, footnote } = markOf(note, typography.notes);
  const mark: Look = {
    ...stressed(look, 'noteMark', typography.style),
    ...raised(look),
    target: notePlace(note.id),
    ...(isFirst && { place: markPlace(note.id) }),
  };
  // Of all numbers that it may get, this is the highest.
  typography.written.push({
    role: mark.face,
    text: noteMark(note, typography.notes.marks),
    range: origin,
  });
  return write(words, origin, { typography, look: mark }).map((run) => ({
    ...run,
    mark: true,
    ...(footnote !== undefined && { footnote }),
  }));
}

function write(text: string, origin: SourceRange, { typography, look }: Context): readonly Run[] {
  typography.written.push({ role: look.face, text, range: origin });
  const face = faceOf(look.face, typography.faces);
  const runs = splitByFont(text, face, typography.region, look.bold);
  const spacing = characterSpacing(typography.style.page, look.size);
  const { size, rise, target, place, figure } = look;
  const { block, language } = typography;
  return runs.map((run, at) => ({
    text: run.text,
    font: run.font,
    size,
    spacing: isLatin(run.text.charAt(0), typography.region) ? 0 : spacing,
    bold: run.thicken,
    ...(rise !== undefined && { rise }),
    ...(target !== undefined && { target }),
    ...(place !== undefined && at === 0 && { place }),
    ...(block !== undefined && { block }),
    ...(figure !== undefined && { figure }),
    ...(language !== undefined && { language }),
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
