/** YAML content as data with positions: texts, lists and maps, nothing else. */
import type { LocatedText } from '../core/located.js';
import type { SourceRange } from '../core/position.js';

export type SourceNode = SourceScalar | SourceList | SourceMap;

export interface SourceScalar extends LocatedText {
  readonly type: 'scalar';
  /** A number is a text, so that `9.50` keeps its zero. Only plain scalars can be anything but text. */
  readonly kind: 'text' | 'boolean' | 'null';
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface SourceList {
  readonly type: 'list';
  readonly items: readonly SourceNode[];
  readonly range: SourceRange;
}

/** Entries in the order in which they are written. */
export interface SourceMap {
  readonly type: 'map';
  readonly entries: readonly SourceEntry[];
  readonly range: SourceRange;
}

export interface SourceEntry {
  /** Always read as a text: `true:` and `2021:` are names here. */
  readonly key: SourceScalar;
  readonly value: SourceNode;
}
