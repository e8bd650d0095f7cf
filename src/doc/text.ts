/** The plain text of inlines: for properties, outlines, search and tests. */
import { handle, type Handlers } from '../core/handlers.js';
import type { Inline } from './nodes.js';

const plain: Handlers<Inline, undefined, string> = {
  text: (node) => node.text,
  strong: (node) => plainText(node.content),
  passage: (node) => plainText(node.content),
  quantity: (node) => node.text,
  reference: (node) => plainText(node.content),
  // The mark is no part of the sentence, and what the note says stands elsewhere.
  note: () => '',
  tag: ({ role, text }) => (role === 'code' ? text : ''),
  lineBreak: () => '\n',
  // The text of a redline is the new one.
  inserted: (node) => plainText(node.content),
  deleted: () => '',
};

export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => handle(plain, inline, undefined)).join('');
}
