/** A mistake found in the token tree, and how much of the file it explains. */
import { diagnostic, type Diagnostic, type Related } from '../core/diagnostic.js';
import { range, SourceFile } from '../core/position.js';
import { decodeFlowScalar } from './decode-flow-scalar.js';
import type { Slot } from './slot.js';

/** What YAML makes of the text from `start` up to `end` follows from this mistake: it is reported once. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly start: number;
  readonly end: number;
}

export type Check = (file: SourceFile, slot: Slot) => Finding | undefined;

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Explains an extent, and the white space and comments behind it, up to what is written next. */
export function finding(file: SourceFile, extent: Extent, what: Diagnostic): Finding {
  const rest = /(?:\s+|#[^\n]*)*/y;
  rest.lastIndex = extent.end;
  rest.exec(file.text);
  return { diagnostic: what, start: extent.start, end: Math.max(extent.end, rest.lastIndex) };
}

/** Those of some things that no finding explains, in the order of the source. */
export function unexplained<Thing>(
  things: readonly Thing[],
  offsetOf: (thing: Thing) => number,
  found: readonly Finding[],
): Thing[] {
  const causes = found.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let explained = 0;
  return things
    .toSorted((a, b) => offsetOf(a) - offsetOf(b))
    .filter((thing) => {
      const offset = offsetOf(thing);
      for (let cause = causes[next]; cause !== undefined && cause.start <= offset;) {
        explained = Math.max(explained, cause.end);
        next += 1;
        cause = causes[next];
      }
      return offset >= explained;
    });
}

/** Says that the text that begins at `start` and was meant to fill the slot has to be quoted. */
export function quoteThis(
  file: SourceFile,
  slot: Slot,
  start: number,
  mark: string,
  related: readonly Related[] = [],
): Finding {
  const extent = textExtent(file.text, slot, start);
  const place = range(file, start, extent.end);
  const params = { mark, quoted: quoted(file.text.slice(start, extent.end)) };
  return finding(file, extent, diagnostic('yaml-quote-this', place, params, related));
}

/**
 * How far the author will have meant a text to go: a key to its end, within brackets to the next comma or bracket,
 * else over all further lines that are indented deeper.
 */
export function textExtent(text: string, slot: Slot, start: number): Extent {
  const { kind, token } = slot;
  if (kind === 'key' && token !== undefined && 'source' in token) {
    return { start, end: Math.max(start, token.offset + token.source.length) };
  }
  const end = slot.flow ? endWithinBrackets(text, start) : endOfBlock(text, start, slot.indent);
  return { start, end };
}

function endWithinBrackets(text: string, start: number): number {
  // The text may itself begin with a bracket, as {{q "id"}} does.
  const [whole] = /^(?:\{\{[^}\n]*\}\}|[^,[\]{}\n])*/.exec(text.slice(start)) ?? [''];
  return start + Math.max(1, whole.trimEnd().length);
}

/** The end of the last line with text that is indented further than `indent`, counted from the line of `start`. */
export function endOfBlock(text: string, start: number, indent: number): number {
  let end = endOfLine(text, start);
  for (let line = end + 1; line < text.length;) {
    const lineEnd = endOfLine(text, line);
    const content = /^( *)(\S)?/.exec(text.slice(line, lineEnd));
    if (content?.[2] !== undefined) {
      if ((content[1] ?? '').length <= indent) break;
      end = lineEnd;
    }
    line = lineEnd + 1;
  }
  return start + text.slice(start, end).trimEnd().length;
}

/** The offset of the next line feed, or of the end of the text. */
export function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed === -1 ? text.length : feed;
}

/** Longer texts are shown by their beginning. */
const SHOWN = 40;

/** The text as a quoted scalar: double quotes unless something in it has a meaning there. */
export function quoted(source: string): string {
  const token = { type: 'scalar', offset: 0, indent: 0, source } as const;
  const written = { file: new SourceFile('', source), script: 'han' } as const;
  const characters = [...decodeFlowScalar(written, token).text];
  const text =
    characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('');
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
