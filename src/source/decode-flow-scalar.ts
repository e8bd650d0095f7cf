/** Plain and quoted YAML scalars decoded from their tokens (YAML 1.2.2, sections 7.3 and 6.5), with our rule for folds. */
import { CST } from 'yaml';
import { type MappedText, MappedTextBuilder } from './mapped-text.js';
import type { Written } from './script.js';

type FlowType = 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar';

// White space around line breaks belongs to the fold; other text is copied up to the next thing of interest.
const BREAKS = String.raw`(?<breaks>[ \t]*(?:\r?\n[ \t]*)+)`;
const ESCAPED_BREAK = String.raw`(?<joined>\\\r?\n[ \t]*)`;
const ESCAPE = String.raw`(?<escape>\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^]))`;
const DOUBLED_QUOTE = `(?<escape>'')`;
const COPIED = String.raw`[ \t]+|[^ \t\r\n\\']+|[^]`;

const PIECES: Readonly<Record<FlowType, RegExp>> = {
  scalar: new RegExp(`${BREAKS}|${COPIED}`, 'g'),
  'single-quoted-scalar': new RegExp(`${BREAKS}|${DOUBLED_QUOTE}|${COPIED}`, 'g'),
  'double-quoted-scalar': new RegExp(`${BREAKS}|${ESCAPED_BREAK}|${ESCAPE}|${COPIED}`, 'g'),
};

/** `token` is a scalar of the file that is closed if it is quoted. */
export function decodeFlowScalar({ file, script }: Written, token: CST.FlowScalar): MappedText {
  const type = token.type === 'alias' ? 'scalar' : token.type;
  const quote = type === 'scalar' ? 0 : 1;
  const start = token.offset + quote;
  const inner = token.source.slice(quote, token.source.length - quote);
  const text = new MappedTextBuilder(file.text, script);
  for (const match of inner.matchAll(PIECES[type])) {
    const from = start + match.index;
    const to = from + match[0].length;
    const { breaks, joined, escape } = match.groups ?? {};
    if (breaks !== undefined) addBreaks(text, breaks, from, to);
    else if (escape !== undefined) text.put(decodeEscape(escape), from, to);
    else if (joined === undefined) text.copy(from, to);
  }
  return text.build(start);
}

/** One break is a fold; of several, all but the first are line breaks. */
function addBreaks(text: MappedTextBuilder, breaks: string, from: number, to: number): void {
  const count = breaks.split('\n').length - 1;
  if (count === 1) text.fold(from, to);
  else text.put('\n'.repeat(count - 1), from, to);
}

/** An escape on its own, decoded by yaml, so that its table need not be repeated here. */
function decodeEscape(escape: string): string {
  if (escape === "''") return "'";
  const token = {
    type: 'double-quoted-scalar',
    offset: 0,
    indent: 0,
    source: `"${escape}"`,
  } as const;
  const ignore = (): void => undefined;
  return CST.resolveAsScalar(token, true, ignore).value;
}
