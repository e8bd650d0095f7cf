/** Notes: at the foot of their page, in the list where the tree has one, or else at the end of their part of the document. */
import type { Block, Note, NoteList } from '../../../doc/nodes.js';
import { paragraph, type Flowing } from '../flow.js';
import { footnoteMark, markOf, markPlace, notePlace } from '../note-marks.js';
import type { FootnoteSetting } from '../pdfmake/footnotes/footnote-setting.js';
import type { RuleNode } from '../pdfmake/nodes.js';
import type { Tag } from '../structure/tag.js';
import { anchor, within, type BlockContext } from './context.js';
import { notesOf } from './notes-of.js';

/** Part of the measure that the rule above notes is wide; as long as Word's on an A4 page. */
const RULE_SHARE = 1 / 3;
/** Lines of text that a note from the page before leaves room for: a paragraph can begin, and have a note of its own. */
const LEAST_TEXT = 4;

/** All footnotes of a document, to be printed at the feet of its pages. */
export function setFootnotes(notes: readonly Note[], context: BlockContext): FootnoteSetting {
  const { page, paragraphs, table, footnoteMarks } = context.style;
  const footnotes = notes.filter(({ placement }) => placement === 'footnote');
  return {
    notes: new Map(footnotes.map((note) => [note.id, setFootnote(note, context).node])),
    restarts: context.typography.notes.restart,
    mark: (number) => footnoteMark(number, footnoteMarks),
    gap: paragraphs.note.pitch,
    rule: { width: table.innerRule, share: RULE_SHARE },
    leastText: LEAST_TEXT * page.linePitch,
  };
}

export function setNoteList({ id, notes }: NoteList, context: BlockContext): readonly Flowing[] {
  const within: Tag = { type: 'Sect' };
  const [first, ...others] = notes.map((note) => setNote(note, { within }, context));
  if (first === undefined) return [];
  // The list's own place: its first line already carries the note's.
  const [run] = first.node.text;
  if (run !== undefined && anchor(id, context).id !== undefined) {
    first.node.text[0] = { ...run, place: id };
  }
  return [first, ...others];
}

/** Notes that neither a page's foot nor a list of the document has, and whose marks have been printed since the last were gathered. */
export class GatheredNotes {
  readonly #told: Set<string>;
  #waiting: Note[] = [];

  constructor(blocks: readonly Block[]) {
    const lists = blocks.flatMap((block) => (block.type === 'noteList' ? block.notes : []));
    this.#told = new Set(lists.map(({ id }) => id));
  }

  add(block: Block): void {
    for (const note of notesOf(block)) {
      if (note.placement === 'footnote' || this.#told.has(note.id)) continue;
      this.#told.add(note.id);
      this.#waiting.push(note);
    }
  }

  /** Sets what was gathered. */
  set(context: BlockContext): readonly Flowing[] {
    const notes = this.#waiting.map((note) => setFootnote(note, context));
    this.#waiting = [];
    if (notes.length === 0) return [];
    const { before, pitch } = context.style.paragraphs.note;
    // Word numbers no lines of footnotes.
    const uncounted = notes.map((item) => ({ ...item, node: { ...item.node, counted: false } }));
    return [{ node: rule(context), before: before + pitch, after: pitch / 2 }, ...uncounted];
  }
}

/** A note that is read behind its mark, wherever it is printed. */
function setFootnote(note: Note, context: BlockContext): ReturnType<typeof paragraph> {
  return setNote(note, { at: markPlace(note.id) }, context);
}

function setNote(
  note: Note,
  place: Pick<Tag, 'at' | 'within'>,
  context: BlockContext,
): ReturnType<typeof paragraph> {
  const id = notePlace(note.id);
  const { mark, footnote } = markOf(note, context.typography.notes);
  return paragraph('note', note.content, note.origin, within(note.id, context), {
    ...anchor(id, context),
    tag: { type: 'Note', id, ...place },
    labelTag: { type: 'Lbl' },
    label: mark,
    labelApart: true,
    labelTarget: markPlace(note.id),
    ...(footnote !== undefined && {
      labelFootnote: footnote,
      labelRaised: context.style.footnoteMarks === 'plain',
    }),
  });
}

function rule({ measure, style }: BlockContext): RuleNode {
  const lineWidth = style.table.innerRule;
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure * RULE_SHARE, y2: 0, lineWidth }],
    keepWithNext: true,
  };
}
