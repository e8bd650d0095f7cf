/** Slips of indentation, colons, quotation marks and brackets, found where they are made rather than where YAML gives up. */
import { diagnostic } from '../core/diagnostic.js';
import { range } from '../core/position.js';
import { type Check, endOfBlock, endOfLine, finding } from './finding.js';
import { has, hasColon } from './slot.js';

export const unclosedQuote: Check = (file, { token }) => {
  const quoted = token?.type === 'single-quoted-scalar' || token?.type === 'double-quoted-scalar';
  if (!quoted || isClosed(token.source)) return undefined;
  const place = range(file, token.offset, token.offset + 1);
  const extent = { start: token.offset, end: token.offset + token.source.length };
  const what = diagnostic('yaml-unclosed-quote', place, { mark: token.source.charAt(0) });
  return finding(file, extent, what);
};

/** yaml takes a quotation mark at the end of the file for the closing one even if it is escaped or doubled. */
function isClosed(source: string): boolean {
  const quote = source.charAt(0);
  const body = source.slice(1);
  if (!body.endsWith(quote)) return false;
  const inner = body.slice(0, -1);
  const sign = quote === "'" ? quote : '\\';
  let escapes = 0;
  while (inner.charAt(inner.length - 1 - escapes) === sign) escapes += 1;
  return escapes % 2 === 0;
}

export const unclosedBracket: Check = (file, { token, indent }) => {
  if (token?.type !== 'flow-collection') return undefined;
  const mark = token.start.source;
  const close = mark === '[' ? ']' : '}';
  if (token.end[0]?.source === close) return undefined;
  const place = range(file, token.offset, token.offset + 1);
  const extent = { start: token.offset, end: endOfBlock(file.text, token.offset, indent) };
  return finding(file, extent, diagnostic('yaml-unclosed-flow', place, { mark, close }));
};

/** A full-width space is no white space in YAML but the beginning of a name. */
export const wideSpace: Check = (file, { kind, token }) => {
  const spaces =
    kind === 'key' && token?.type === 'scalar'
      ? /^[\u3000\u00a0\u2000-\u200b]+/.exec(token.source)?.[0]
      : undefined;
  if (token === undefined || spaces === undefined) return undefined;
  const place = range(file, token.offset, token.offset + spaces.length);
  const extent = { start: token.offset, end: endOfLine(file.text, token.offset) };
  return finding(file, extent, diagnostic('yaml-wide-space', place, {}));
};

/** A name that stands in another column than those before it. */
export const unevenKey: Check = (file, { kind, holder, token, item }) => {
  if (kind !== 'key' || holder?.type !== 'block-map' || item === undefined) return undefined;
  if (has(item.start, 'explicit-key-ind')) return undefined;
  if (token === undefined || !('indent' in token) || token.indent === holder.indent) {
    return undefined;
  }
  // yaml reports it behind the line before.
  const start = item.start[0]?.offset ?? token.offset;
  const end = endOfLine(file.text, token.offset);
  const place = range(file, token.offset, end);
  return finding(file, { start, end }, diagnostic('yaml-bad-indent', place, {}));
};

/** `a: 1` and below it, further in, `b: 2`: read as one text with a colon in it, but meant as two entries. */
export const deeperKey: Check = (file, { kind, before, token, indent }) => {
  if (kind !== 'value' || token?.type !== 'block-map' || has(before, 'newline')) return undefined;
  const key = token.items[0]?.key;
  const name = key?.type === 'scalar' ? /\n[ \t]*([A-Za-z][\w-]*)$/.exec(key.source) : null;
  if (key?.type !== 'scalar' || name === null) return undefined;
  const keyEnd = key.offset + key.source.length;
  const place = range(file, keyEnd - (name[1] ?? '').length, endOfLine(file.text, keyEnd));
  const extent = { start: token.offset, end: endOfBlock(file.text, token.offset, indent) };
  return finding(file, extent, diagnostic('yaml-bad-indent', place, {}));
};

/** An item of a list further in than the one above it: read as more text of that one. */
export const deeperItem: Check = (file, { kind, token }) => {
  if (kind === 'key' || token?.type !== 'scalar') return undefined;
  const line = /\n[ \t]*(- .*)/.exec(token.source);
  if (line === null) return undefined;
  const extent = { start: token.offset, end: token.offset + token.source.length };
  const end = token.offset + line.index + line[0].length;
  const place = range(file, end - (line[1] ?? '').length, end);
  return finding(file, extent, diagnostic('yaml-bad-indent', place, {}));
};

/** A line without colon among entries: a full-width one, or no space behind it, or none at all. */
export const missingColon: Check = (file, { kind, holder, token, item }) => {
  if (kind !== 'key' || token === undefined || !('source' in token)) return undefined;
  if (item === undefined || holder === undefined) return undefined;
  const inBraces = holder.type === 'flow-collection' && holder.start.source === '{';
  const overLines = holder.type === 'block-map' && token.source.includes('\n');
  const without =
    (holder.type === 'block-map' || (inBraces && item.value === undefined)) && !hasColon(item);
  if (!overLines && !without) return undefined;
  const source = token.source.split('\n')[0] ?? '';
  const place = range(file, token.offset, token.offset + source.trimEnd().length);
  const extent = { start: token.offset, end: token.offset + token.source.length };
  return finding(file, extent, diagnostic('yaml-missing-colon', place, {}));
};
