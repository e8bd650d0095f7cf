/** Builders for small documents: the tree without its origins, which a renderer does not look at. */
import { range, SourceFile } from '../../src/core/position.js';
import type {
  Block,
  Cell,
  Column,
  Contents,
  Cover,
  CoverLine,
  Doc,
  Heading,
  HeadingLevel,
  Imprint,
  Inline,
  PageBreak,
  Panel,
  Paragraph,
  Row,
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

export function row(role: Row['role'], cells: readonly string[], id?: string): Row {
  const written: readonly Cell[] = cells.map((words) => ({ content: inline(words), origin }));
  return { role, cells: written, ...(id !== undefined && { id }), origin };
}

export function table(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  notes: readonly string[] = [],
): Table {
  return {
    type: 'table',
    id,
    caption: inline(caption),
    continuation: inline(`续${caption}`),
    columns,
    head: rows.filter((candidate) => candidate.role === 'head'),
    body: rows.filter((candidate) => candidate.role !== 'head'),
    notes: notes.map((note) => ({ content: inline(note), origin })),
    origin,
  };
}

export function panel(id: string, title: string, ...paragraphs: readonly string[]): Panel {
  return { type: 'panel', id, title: inline(title), content: paragraphs.map(inline), origin };
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
    blocks,
  };
}
