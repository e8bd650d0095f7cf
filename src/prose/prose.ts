/** Prose as content writes it: text, and calls of the short list of helpers. Nothing is looked up yet. */
import type { LocatedText } from '../core/located.js';
import type { SourceRange } from '../core/position.js';

export type ProsePiece = ProseText | ProseCall;

export interface ProseText extends LocatedText {
  readonly type: 'text';
}

/** `{{q "id" "6个" show="number unit"}}` */
export interface ProseCall {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly ProseArgument[];
  readonly options: ReadonlyMap<string, ProseArgument>;
  readonly range: SourceRange;
}

/** A quoted argument; its range is that of the text without the quotes. */
export type ProseArgument = LocatedText;
