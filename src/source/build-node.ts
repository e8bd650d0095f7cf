/** Tokens to nodes: texts decoded, lists and maps with their ranges, equal keys reported. */
import type { CST } from 'yaml';
import { diagnostic, type Diagnostics, related } from '../core/diagnostic.js';
import { range, type SourceRange } from '../core/position.js';
import { decodeBlockScalar } from './decode-block-scalar.js';
import { decodeFlowScalar } from './decode-flow-scalar.js';
import type { MappedText } from './mapped-text.js';
import type { SourceEntry, SourceNode, SourceScalar } from './node.js';
import type { Written } from './script.js';

/**
 * The node of a token. Where the tokens make no sense the node does neither, but is one:
 * those who report that see to it that nobody gets it. `at` is the place of a value that is not written.
 */
export function buildNode(
  source: Written,
  token: CST.Token | null | undefined,
  at: number,
  found: Diagnostics,
): SourceNode {
  switch (token?.type) {
    case 'block-map':
      return buildMap(source, token, found);
    case 'block-seq':
      return buildList(source, token, found);
    case 'flow-collection':
      return token.start.source === '{'
        ? buildMap(source, token, found)
        : buildList(source, token, found);
    default:
      return buildScalar(source, token, at);
  }
}

function buildMap(
  source: Written,
  token: CST.BlockMap | CST.FlowCollection,
  found: Diagnostics,
): SourceNode {
  const entries: SourceEntry[] = [];
  const keys = new Map<string, SourceRange>();
  for (const { key, sep, value } of token.items) {
    if (key === undefined || key === null) continue;
    const name: SourceScalar = { ...buildScalar(source, key, key.offset), kind: 'text' };
    const colon = sep?.find((part) => part.type === 'map-value-ind');
    const at = colon === undefined ? name.range.end : colon.offset + colon.source.length;
    const first = keys.get(name.text);
    if (first === undefined) {
      keys.set(name.text, name.range);
    } else {
      const there = related('yaml-duplicate-key-first', first, {});
      found.add(diagnostic('yaml-duplicate-key', name.range, { key: name.text }, [there]));
    }
    entries.push({ key: name, value: buildNode(source, value, at, found) });
  }
  const last = entries.at(-1)?.value.range.end;
  return { type: 'map', entries, range: rangeOf(source, token, last) };
}

function buildList(
  source: Written,
  token: CST.BlockSequence | CST.FlowCollection,
  found: Diagnostics,
): SourceNode {
  const items: SourceNode[] = [];
  for (const item of token.items) {
    const dash = item.start.find((part) => part.type === 'seq-item-ind');
    // Between brackets yaml leaves the value where it found it: as a key without a colon.
    const value = item.value ?? ('key' in item ? item.key : undefined);
    if (dash === undefined && value === undefined) continue;
    const at = dash === undefined ? token.offset : dash.offset + dash.source.length;
    items.push(buildNode(source, value, at, found));
  }
  return { type: 'list', items, range: rangeOf(source, token, items.at(-1)?.range.end) };
}

/** From the first sign to the closing bracket, or else to the end of the last thing within. */
function rangeOf(
  source: Written,
  token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  last: number | undefined,
): SourceRange {
  const close = token.type === 'flow-collection' ? token.end[0] : undefined;
  const end = close === undefined ? last : close.offset + close.source.length;
  return range(source.file, token.offset, end ?? token.offset);
}

function buildScalar(
  source: Written,
  token: CST.Token | null | undefined,
  at: number,
): SourceScalar {
  switch (token?.type) {
    case 'scalar': {
      const end = token.offset + token.source.length;
      const mapped = decodeFlowScalar(source, token);
      return scalar(source, mapped, kindOf(mapped.text), 'plain', token.offset, end);
    }
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      const end = token.offset + token.source.length;
      return scalar(source, decodeFlowScalar(source, token), 'text', 'quoted', token.offset, end);
    }
    case 'block-scalar': {
      const { mapped, end } = decodeBlockScalar(source, token);
      return scalar(source, mapped, 'text', 'block', token.offset, end);
    }
    default: {
      const nothing = { type: 'scalar', offset: at, indent: 0, source: '' } as const;
      return scalar(source, decodeFlowScalar(source, nothing), 'null', 'plain', at, at);
    }
  }
}

function scalar(
  source: Written,
  mapped: MappedText,
  kind: SourceScalar['kind'],
  style: SourceScalar['style'],
  start: number,
  end: number,
): SourceScalar {
  return {
    type: 'scalar',
    kind,
    style,
    text: mapped.text,
    range: range(source.file, start, end),
    at(offset, length) {
      const span = mapped.spanOf(offset, length);
      return range(source.file, span.start, span.end);
    },
  };
}

/** As in the core schema of YAML 1.2.2 (section 10.3.2), save numbers. */
function kindOf(plain: string): SourceScalar['kind'] {
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(plain)) return 'boolean';
  if (/^(?:~|null|Null|NULL|)$/.test(plain)) return 'null';
  return 'text';
}
