/** What YAML offers and reports do without: anchors, aliases, tags, merge keys, complex keys. */
import type { CST } from 'yaml';
import { diagnostic } from '../core/diagnostic.js';
import { range, type SourceFile } from '../core/position.js';
import {
  type Check,
  endOfBlock,
  type Finding,
  finding,
  quoted,
  quoteThis,
  textExtent,
} from './finding.js';
import { has, isCollection, type Slot } from './slot.js';

/** `<<` is a plain name in YAML 1.2, but whoever writes it means YAML 1.1. */
export const mergeKey: Check = (file, slot) => {
  const { kind, token } = slot;
  if (kind !== 'key' || token?.type !== 'scalar' || token.source !== '<<') return undefined;
  const place = range(file, token.offset, token.offset + 2);
  const end = endOfBlock(file.text, token.offset, slot.indent);
  return finding(file, { start: token.offset, end }, diagnostic('yaml-merge-key', place, {}));
};

/** `? key`, a list or map as a key, no key at all. */
export const complexKey: Check = (file, { kind, before, token, item }) => {
  if (kind !== 'key') return undefined;
  const mark = before.find((part) => part.type === 'explicit-key-ind');
  const simple = token !== undefined && !isCollection(token) && token.type !== 'block-scalar';
  if (mark === undefined && simple) return undefined;
  const start = mark?.offset ?? token?.offset ?? item?.sep?.[0]?.offset ?? 0;
  const place = range(file, start, start + 1);
  return finding(file, place, diagnostic('yaml-complex-key', place, {}));
};

/** An alias where its anchor is in the file; otherwise a text that begins with an asterisk. */
export const alias: Check = (file, slot) => {
  const { token } = slot;
  if (token?.type !== 'alias') return undefined;
  const name = token.source.slice(1);
  const isAlias = ASCII_NAME.test(name) && file.text.includes(`&${name}`);
  return isAlias
    ? refuse(file, slot, 'yaml-alias', token)
    : quoteThis(file, slot, token.offset, '*');
};

export const anchor: Check = (file, slot) => {
  const token = slot.before.find((part) => part.type === 'anchor');
  if (token === undefined) return undefined;
  return ASCII_NAME.test(token.source.slice(1))
    ? refuse(file, slot, 'yaml-anchor', token)
    : quoteThis(file, slot, token.offset, '&');
};

/** A tag is followed by white space; `!` before a text, with or without a space, is a mark of exclamation. */
export const tag: Check = (file, slot) => {
  if (!has(slot.before, 'tag')) return undefined;
  const token = slot.before.find((part) => part.type === 'tag');
  if (token === undefined) return undefined;
  const next = file.text[token.offset + token.source.length] ?? ' ';
  return /\w/.test(token.source) && /\s/.test(next)
    ? refuse(file, slot, 'yaml-tag', token)
    : quoteThis(file, slot, token.offset, '!');
};

const ASCII_NAME = /^[A-Za-z][\w-]*$/;

/** Explains no more than the sign itself: what stands behind it is read as if it were not there. */
function refuse(
  file: SourceFile,
  slot: Slot,
  rule: 'yaml-alias' | 'yaml-anchor' | 'yaml-tag',
  token: CST.SourceToken | CST.FlowScalar,
): Finding {
  const { source, offset } = token;
  const place = range(file, offset, offset + source.length);
  const { end } = textExtent(file.text, slot, offset);
  const [line] = /^.*/.exec(file.text.slice(offset, end)) ?? [source];
  const params = { source, quoted: quoted(line.trimEnd()) };
  return { diagnostic: diagnostic(rule, place, params), start: place.start, end: place.end };
}
