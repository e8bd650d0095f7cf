/** Builders for small documents: the tree without its origins, which a renderer does not look at. */
import { range, SourceFile } from '../../src/core/position.js';
import type { Image } from '../../src/core/image.js';
import type {
  Annex,
  AnnexList,
  Block,
  Cell,
  Column,
  Contents,
  Cover,
  CoverLine,
  Doc,
  Furniture,
  Heading,
  HeadingLevel,
  Imprint,
  Inline,
  List,
  Note,
  NoteList,
  PageBreak,
  Panel,
  Paragraph,
  Picture,
  Row,
  Signature,
  Strong,
  Table,
} from '../../src/doc/nodes.js';

const origin = range(new SourceFile('body/01.yaml', ''), 0, 0);

/** Words, or inlines already. */
export type Words = string | readonly Inline[];

export function inline(words: Words): readonly Inline[] {
  return typeof words === 'string' ? [{ type: 'text', text: words, origin }] : words;
}

export function strong(role: Strong['role'], words: Words): Inline {
  return { type: 'strong', role, content: inline(words), origin };
}

export function quantity(id: string, text: string): Inline {
  return { type: 'quantity', id, text, omitted: [], origin };
}

export function reference(target: string, words: Words): Inline {
  return { type: 'reference', target, content: inline(words), origin };
}

export function note(id: string, number: number, placement: Note['placement'], words: Words): Note {
  return { type: 'note', id, number, placement, content: inline(words), origin };
}

export const lineBreak: Inline = { type: 'lineBreak', origin };
export const pageBreak: PageBreak = { type: 'pageBreak', origin };

export function cover(...lines: readonly (readonly [CoverLine['role'], string])[]): Cover {
  return {
    type: 'cover',
    id: 'cover',
    lines: lines.map(([role, words]) => ({ role, content: inline(words), origin })),
    origin,
  };
}

export function contents(depth: HeadingLevel): Contents {
  return { type: 'contents', id: 'contents', title: inline('目录'), depth, origin };
}

export function heading(id: string, level: HeadingLevel, label: string, words: Words): Heading {
  return { type: 'heading', id, level, label, content: inline(words), origin };
}

export function body(id: string, words: Words): Paragraph {
  return { type: 'paragraph', id, role: 'body', content: inline(words), origin };
}

export function closing(id: string, words: Words): Paragraph {
  return { type: 'paragraph', id, role: 'closing', content: inline(words), origin };
}

/** `[label, words]` each. */
export function list(id: string, ...items: readonly (readonly [string, Words])[]): List {
  const written = items.map(([label, words]) => ({ label, content: inline(words), origin }));
  return { type: 'list', id, items: written, origin };
}

/** A cell that spans `columns` and `rows`. */
export function cell(words: Words, columns = 1, rows = 1): Cell {
  return { content: inline(words), columns, rows, origin };
}

/** Plain words are a cell of their own. */
export function row(role: Row['role'], cells: readonly (string | Cell)[], id?: string): Row {
  const written = cells.map((given) => (typeof given === 'string' ? cell(given) : given));
  return { role, cells: written, ...(id !== undefined && { id }), origin };
}

export function table(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  notes: readonly Words[] = [],
  orientation: Table['orientation'] = 'portrait',
): Table {
  return {
    type: 'table',
    id,
    orientation,
    caption: inline(caption),
    continuation: inline(`续${caption}`),
    columns,
    head: rows.filter((candidate) => candidate.role === 'head'),
    body: rows.filter((candidate) => candidate.role !== 'head'),
    notes: notes.map((note) => ({ content: inline(note), origin })),
    origin,
  };
}

export function panel(id: string, title: Words, ...paragraphs: readonly Words[]): Panel {
  const written = paragraphs.map((words) => ({ content: inline(words), origin }));
  return { type: 'panel', id, title: inline(title), content: written, origin };
}

export function picture(id: string, image: Image, share: number, caption: Words): Picture {
  const alternative = '万盛经济技术开发区区位图';
  return { type: 'picture', id, image, alternative, share, caption: inline(caption), origin };
}

/** `[label, title, id of the annex]` each. */
export function annexList(
  ...entries: readonly (readonly [label: string, title: Words, target: string])[]
): AnnexList {
  return {
    type: 'annexList',
    id: 'annexes',
    word: inline('附件：'),
    entries: entries.map(([label, title, target]) => ({
      label,
      title: inline(title),
      target,
      origin,
    })),
    origin,
  };
}

export function annex(id: string, label: Words, title: Words): Annex {
  return { type: 'annex', id, label: inline(label), title: inline(title), origin };
}

export function noteList(placement: NoteList['placement'], ...notes: readonly Note[]): NoteList {
  return { type: 'noteList', id: 'notes', placement, notes, origin };
}

export function signature(organ: Words, date: Words): Signature {
  return { type: 'signature', id: 'signature', organ: inline(organ), date: inline(date), origin };
}

export function imprint(left: string, right: string): Imprint {
  return { type: 'imprint', id: 'imprint', left: inline(left), right: inline(right), origin };
}

export function document(...blocks: readonly Block[]): Doc {
  return {
    edition: 'zh-Hans',
    properties: {
      id: 'wansheng-2022-plan',
      title: '关于2021年计划执行情况及2022年计划草案的报告',
      author: '重庆市万盛经济技术开发区发展改革局',
      date: '2022-01-04',
    },
    furniture: noFurniture,
    footnotes: { numbering: 'page' },
    blocks,
  };
}

export const noFurniture: Furniture = { corner: [], runningHead: '', watermark: '', foot: '' };
