/** The tree as text that a person can read and compare: one line a block, roles by name, inlines in brackets. */
import { handle, type Handlers } from '../core/handlers.js';
import type { Block, Doc, Inline, Row } from './nodes.js';

export function dump(doc: Doc): string {
  return doc.blocks.map((block) => handle(blocks, block, undefined)).join('\n') + '\n';
}

const blocks: Handlers<Block, undefined, string> = {
  cover: ({ id, lines }) =>
    [`cover #${id}`, ...lines.map(({ role, content }) => `  ${role}: ${line(content)}`)].join('\n'),
  contents: ({ id, depth, title }) => `contents #${id} to ${depth}: ${line(title)}`,
  heading: ({ id, level, label, content }) => `heading ${level} #${id}: <${label}>${line(content)}`,
  paragraph: ({ id, role, content }) => `${role} #${id}: ${line(content)}`,
  table: ({ id, caption, continuation, columns, head, body, notes }) =>
    [
      `table #${id}: ${line(caption)}`,
      `  continued: ${line(continuation)}`,
      `  columns: ${columns.map(({ role, share }) => `${role} ${share}`).join(', ')}`,
      ...[...head, ...body].map((row) => `  ${rowLine(row)}`),
      ...notes.map(({ content }) => `  note: ${line(content)}`),
    ].join('\n'),
  panel: ({ id, title, content }) =>
    [`panel #${id}: ${line(title)}`, ...content.map((text) => `  ${line(text)}`)].join('\n'),
  pageBreak: () => 'page break',
  imprint: ({ id, left, right }) => `imprint #${id}: ${line(left)} | ${line(right)}`,
};

const inlines: Handlers<Inline, undefined, string> = {
  text: ({ text }) => text,
  strong: ({ role, content }) => `[${role}: ${line(content)}]`,
  quantity: ({ id, text, omitted }) =>
    `[${id}: ${text}${omitted.length === 0 ? '' : ` without ${omitted.join(' ')}`}]`,
  reference: ({ target, content }) => `[to ${target}: ${line(content)}]`,
  lineBreak: () => '⏎',
};

function rowLine({ role, id, cells }: Row): string {
  const name = id === undefined ? role : `${role} #${id}`;
  return `${name}: ${cells.map(({ content }) => line(content)).join(' | ')}`;
}

function line(content: readonly Inline[]): string {
  return content.map((inline) => handle(inlines, inline, undefined)).join('');
}
