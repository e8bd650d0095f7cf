/** The tree as text that a person can read and compare: one line a block, roles by name, inlines in brackets. */
import { handle, type Handlers } from '../core/handlers.js';
import type { Block, Cell, Doc, Furniture, Inline, Row } from './nodes.js';

export function dump(doc: Doc): string {
  const blockLines = doc.blocks.map((block) => handle(blocks, block, undefined));
  return [...furnitureLines(doc.furniture), ...blockLines].join('\n') + '\n';
}

/** What is not printed has no line, as most reports print none of it. */
function furnitureLines({ corner, runningHead, watermark, foot }: Furniture): string[] {
  const lines: [name: string, text: string][] = [
    ['corner', corner.join(' / ')],
    ['running head', runningHead],
    ['watermark', watermark],
    ['foot', foot],
  ];
  return lines.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
}

const blocks: Handlers<Block, undefined, string> = {
  cover: ({ id, lines }) =>
    [
      `cover #${id}`,
      ...lines.map(
        ({ role, language, content }) =>
          `  ${role}${language === undefined ? '' : ` ${language}`}: ${line(content)}`,
      ),
    ].join('\n'),
  contents: ({ id, depth, title }) => `contents #${id} to ${depth}: ${line(title)}`,
  heading: ({ id, level, label, content }) => `heading ${level} #${id}: <${label}>${line(content)}`,
  paragraph: ({ id, role, content }) => `${role} #${id}: ${line(content)}`,
  list: ({ id, items }) =>
    [`list #${id}`, ...items.map(({ label, content }) => `  <${label}>${line(content)}`)].join(
      '\n',
    ),
  table: ({ id, orientation, caption, continuation, columns, head, body, notes }) =>
    [
      `${orientation === 'landscape' ? 'landscape ' : ''}table #${id}: ${line(caption)}`,
      `  continued: ${line(continuation)}`,
      `  columns: ${columns.map(({ role, share }) => `${role} ${share}`).join(', ')}`,
      ...[...head, ...body].map((row) => `  ${rowLine(row)}`),
      ...notes.map(({ content }) => `  note: ${line(content)}`),
    ].join('\n'),
  panel: ({ id, title, content }) =>
    [`panel #${id}: ${line(title)}`, ...content.map((text) => `  ${line(text.content)}`)].join(
      '\n',
    ),
  picture: ({ id, image, alternative, share, caption }) =>
    [
      `picture #${id}: ${line(caption)}`,
      `  ${image.format} ${image.width}×${image.height} at ${share}: ${alternative}`,
    ].join('\n'),
  annexList: ({ id, word, entries }) =>
    [
      `annex list #${id}: ${line(word)}`,
      ...entries.map(({ label, title, target }) => `  <${label}>[to ${target}: ${line(title)}]`),
    ].join('\n'),
  annex: ({ id, label, title }) => `annex #${id}: <${line(label)}>${line(title)}`,
  noteList: ({ id, placement, notes }) =>
    [
      `note list #${id}: ${placement}`,
      ...notes.map(({ id: note, number, content }) => `  ${number} #${note}: ${line(content)}`),
    ].join('\n'),
  signature: ({ id, organ, date }) => `signature #${id}: ${line(organ)} | ${line(date)}`,
  pageBreak: () => 'page break',
  imprint: ({ id, left, right, translation }) =>
    [
      `imprint #${id}: ${line(left)} | ${line(right)}`,
      ...(translation ? [`  ${line(translation.left)} | ${line(translation.right)}`] : []),
    ].join('\n'),
  parallel: ({ id, source, target, language }) =>
    [
      `parallel #${id} ${language}`,
      ...[source, target].map((side) => indented(side ? handle(blocks, side, undefined) : '—')),
    ].join('\n'),
};

const inlines: Handlers<Inline, undefined, string> = {
  text: ({ text }) => text,
  strong: ({ role, content }) => `[${role}: ${line(content)}]`,
  passage: ({ language, content }) => `[${language}: ${line(content)}]`,
  quantity: ({ id, text, omitted }) =>
    `[${id}: ${text}${omitted.length === 0 ? '' : ` without ${omitted.join(' ')}`}]`,
  reference: ({ target, content }) => `[to ${target}: ${line(content)}]`,
  note: ({ id, number, placement, content }) => `[${placement} ${number} #${id}: ${line(content)}]`,
  tag: ({ role, text }) => `[${role}: ${text}]`,
  lineBreak: () => '⏎',
  inserted: ({ content }) => `{+${line(content)}+}`,
  deleted: ({ content }) => `{-${line(content)}-}`,
};

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

function rowLine({ role, id, cells }: Row): string {
  const name = id === undefined ? role : `${role} #${id}`;
  return `${name}: ${cells.map(cell).join(' | ')}`;
}

/** A span as columns × rows before the words. */
function cell({ content, columns, rows }: Cell): string {
  const span = columns === 1 && rows === 1 ? '' : `${columns}×${rows} `;
  return span + line(content);
}

function line(content: readonly Inline[]): string {
  return content.map((inline) => handle(inlines, inline, undefined)).join('');
}
