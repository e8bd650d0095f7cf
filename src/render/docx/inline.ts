/** Inlines as runs and links. */
import { InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { handle, type Handlers } from '../../core/handlers.js';
import type { Inline } from '../../doc/nodes.js';
import type { CharacterRole } from '../../style/style.js';
import type { Bookmarks } from './bookmarks.js';
import { runs } from './runs.js';

interface InlineContext {
  readonly bookmarks: Bookmarks;
  /** The character style of the words around. */
  readonly role?: CharacterRole;
}

export function inlines(
  content: readonly Inline[],
  context: InlineContext,
): readonly ParagraphChild[] {
  return content.flatMap((inline) => handle(handlers, inline, context));
}

const handlers: Handlers<Inline, InlineContext, readonly ParagraphChild[]> = {
  text: (node, { role }) => runs(node.text, role),
  strong: (node, { bookmarks }) => inlines(node.content, { bookmarks, role: node.role }),
  quantity: (node, { role }) => runs(node.text, role),
  /** A link without the look of one; plain words where the file has nothing to lead to. */
  reference: (node, context) => {
    const target = context.bookmarks.target(node.target);
    const content = inlines(node.content, context);
    return target === undefined
      ? content
      : [new InternalHyperlink({ anchor: target.name, children: content })];
  },
  lineBreak: () => [new TextRun({ break: 1 })],
};
