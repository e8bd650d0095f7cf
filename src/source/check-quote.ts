/** Texts that YAML would misread or cut short because of a sign in them: what has to be quoted. */
import type { CST } from 'yaml';
import { isHan } from '../core/characters.js';
import { diagnostic, related } from '../core/diagnostic.js';
import { range, type SourceFile } from '../core/position.js';
import { type Check, endOfBlock, endOfLine, type Finding, finding, quoteThis } from './finding.js';
import { firstComment } from './first-comment.js';
import { has, hasColon, type Slot } from './slot.js';

/** `name: #化学需氧量`: the text is a comment, and there is no value. */
export const hashAtStart: Check = (file, slot) => {
  const { kind, before, token } = slot;
  if (kind === 'key' || (token !== undefined && token.type !== 'scalar')) return undefined;
  const line = before.findIndex((part) => part.type === 'newline');
  const comment = before
    .slice(0, line === -1 ? before.length : line)
    .find((part) => part.type === 'comment');
  return kind !== 'root' && comment !== undefined && TEXT_BEHIND_HASH.test(comment.source)
    ? hash(file, slot, comment.offset, comment)
    : undefined;
};

/** `1 #机组`: the text ends before the comment. On the next line, too, if that goes on with the text. */
export const hashInside: Check = (file, slot) => {
  const { token } = slot;
  if (token?.type !== 'scalar' || token.source === '') return undefined;
  const end = token.end ?? [];
  const at = end.findIndex((part) => part.type === 'comment');
  const comment = end[at];
  if (comment === undefined || !TEXT_BEHIND_HASH.test(comment.source)) return undefined;
  const lines = end.slice(0, at).filter((part) => part.type === 'newline');
  return lines.length > 1 ? undefined : hash(file, slot, token.offset, comment);
};

/** `[1 #机组, 2 #机组]`: the comment swallows the rest of the line, brackets and all. */
export const hashInBrackets: Check = (file, slot) => {
  const { token } = slot;
  if (token?.type !== 'flow-collection' || (slot.flow && slot.holder?.type === 'flow-collection')) {
    return undefined;
  }
  const close = token.end[0]?.offset ?? Infinity;
  const comment = firstComment(token, ({ source, offset }) => {
    if (offset > close) return false;
    const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1;
    return TEXT_BEHIND_HASH.test(source) && file.text.slice(lineStart, offset).trim() !== '';
  });
  if (comment === undefined) return undefined;
  const before = file.text.slice(token.offset, comment.offset);
  const start = comment.offset - (/[^,[\]{}:\n]*$/.exec(before)?.[0].trimStart().length ?? 0);
  const { diagnostic: what } = hash(file, { ...slot, flow: true }, start, comment);
  const end = endOfBlock(file.text, token.offset, slot.indent);
  return finding(file, { start: token.offset, end }, what);
};

/** `%5`, `@某`: signs that YAML keeps for itself. */
export const reservedStart: Check = (file, slot) => {
  const { token } = slot;
  const sign = token?.type === 'scalar' ? /^[%@`|>,]/.exec(token.source)?.[0] : undefined;
  return token === undefined || sign === undefined
    ? undefined
    : quoteThis(file, slot, token.offset, sign);
};

/** `>300` is no block scalar, and `>5` is one, but without text. `>- 文字` is one begun on the wrong line. */
export const blockMark: Check = (file, slot) => {
  const { token } = slot;
  if (token?.type !== 'block-scalar') return undefined;
  const line = file.text.slice(token.offset, endOfLine(file.text, token.offset)).trimEnd();
  if (/^[|>](?:[+-]?[1-9]?|[1-9][+-])(?:[ \t]+#.*)?$/.test(line)) {
    const empty = /\d/.test(line.slice(0, 3)) && token.source.trim() === '';
    return empty ? quoteThis(file, slot, token.offset, line.slice(0, 1)) : undefined;
  }
  if (!/^[|>][+-](?!\d)/.test(line)) return quoteThis(file, slot, token.offset, line.slice(0, 1));
  const place = range(file, token.offset, token.offset + line.length);
  const end = endOfBlock(file.text, token.offset, slot.indent);
  const params = { mark: line.slice(0, 2) };
  const what = diagnostic('yaml-text-behind-block-mark', place, params);
  return finding(file, { start: token.offset, end }, what);
};

/** `{{q "id"}}增长`: two brackets within each other. */
export const doubleBrace: Check = (file, slot) => {
  const { token } = slot;
  return token?.type === 'flow-collection' && file.text.startsWith('{{', token.offset)
    ? quoteThis(file, slot, token.offset, '{{')
    : undefined;
};

/** `"十四五"规划`, `[1]说明`: a quotation or bracket that opens a text but does not hold all of it. */
export const textBehind: Check = (file, slot) => {
  const { kind, token, item } = slot;
  const isFlow = token?.type === 'flow-collection';
  const isQuoted = token?.type === 'single-quoted-scalar' || token?.type === 'double-quoted-scalar';
  if (!isFlow && !isQuoted) return undefined;
  const rest = (token.end ?? []).slice(isFlow ? 1 : 0);
  // Within brackets yaml takes the two for a name and its value without a colon.
  const asName = kind === 'key' && slot.flow && item?.value !== undefined && !hasColon(item);
  return asName || rest.some((part) => !SPACING.has(part.type))
    ? quoteThis(file, { ...slot, kind: 'value' }, token.offset, file.text.charAt(token.offset))
    : undefined;
};

/** `text: 注: 说明`: a second colon on the line. In a list a name of Han characters will be a text, too. */
export const colonInside: Check = (file, slot) => {
  const { kind, holder, before, token, item } = slot;
  if (kind === 'key' && holder?.type === 'flow-collection' && holder.start.source === '[') {
    const start = token?.offset ?? item?.sep?.[0]?.offset;
    const pair = start !== undefined && item !== undefined && hasColon(item);
    return pair ? quoteThis(file, { ...slot, kind: 'value' }, start, ':') : undefined;
  }
  if (kind === 'key' && holder?.type === 'block-map' && token?.type === 'scalar') {
    const lastLine = /\n(.*)$/.exec(token.source)?.[1];
    if (lastLine === undefined || ![...lastLine].some(isHan)) return undefined;
    const alone = holder.items.filter((each) => each.key !== undefined).length === 1;
    const lines = { ...slot, kind: 'value', indent: holder.indent - 1 } as const;
    return alone ? quoteThis(file, lines, token.offset, ':') : undefined;
  }
  if (token?.type !== 'block-map') return undefined;
  const sameLine = !has(before, 'newline');
  const valueOfKey = kind === 'value' && item !== undefined && hasColon(item);
  if ((valueOfKey && sameLine) || (slot.flow && kind !== 'key')) {
    const mark = has(token.items[0]?.start ?? [], 'explicit-key-ind') ? '?' : ':';
    return quoteThis(file, slot, token.offset, mark);
  }
  return kind === 'item' && sameLine && isSentence(token)
    ? quoteThis(file, slot, token.offset, ':')
    : undefined;
};

/** `text: - 说明`: the hyphen would begin a list. */
export const dashAtStart: Check = (file, slot) => {
  const { token } = slot;
  return slot.kind === 'value' && token?.type === 'error' && token.source === '-'
    ? quoteThis(file, slot, token.offset, '-')
    : undefined;
};

/** A hash with no space behind it, which an author of comments would have typed. */
const TEXT_BEHIND_HASH = /^#\S/;
const SPACING: ReadonlySet<string> = new Set(['space', 'newline', 'comment', 'comma']);

function hash(file: SourceFile, slot: Slot, start: number, comment: CST.SourceToken): Finding {
  const place = range(file, comment.offset, comment.offset + comment.source.length);
  return quoteThis(file, slot, start, '#', [related('yaml-if-comment', place, {})]);
}

/** One name with Han characters in it and at most a plain text behind: `- 注: 说明`. */
function isSentence({ items }: CST.BlockMap): boolean {
  const [item, ...others] = items.filter((each) => each.key !== undefined);
  if (item?.key?.type !== 'scalar' || others.length > 0) return false;
  const { key, value } = item;
  const plain = value === undefined || value.type === 'scalar';
  return plain && !has(item.sep, 'newline') && [...key.source].some(isHan);
}
