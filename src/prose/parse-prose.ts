/** Prose text → pieces. Handlebars parses; whatever is not text or a plain call is a diagnostic at its place. */
import Handlebars from 'handlebars';
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import type { LocatedText } from '../core/located.js';
import type { ProseArgument, ProseCall, ProsePiece, ProseText } from './prose.js';

export interface ParsedProse {
  readonly pieces: readonly ProsePiece[];
  readonly diagnostics: readonly Diagnostic[];
}

export function parseProse(source: LocatedText): ParsedProse {
  const { text } = source;
  const diagnostics = new Diagnostics();
  const lineBreak = text.indexOf('\n');
  if (lineBreak !== -1) {
    diagnostics.report('line-break-in-prose', source.at(lineBreak, 1), {});
    return { pieces: [], diagnostics: diagnostics.all };
  }
  if (!text.includes('{{')) {
    return { pieces: [textPiece(source, 0, text)], diagnostics: [] };
  }
  let program: hbs.AST.Program;
  try {
    // Without processing: Handlebars' own white space control must not touch prose.
    program = Handlebars.parseWithoutProcessing(text);
  } catch {
    const [start, length] = malformedCall(text);
    diagnostics.report('prose-syntax', source.at(start, length), {});
    return { pieces: [], diagnostics: diagnostics.all };
  }
  const reader = new ProseReader(source, diagnostics);
  return {
    pieces: program.body.flatMap((node) => reader.piece(node)),
    diagnostics: diagnostics.all,
  };
}

/** What prose may not hold, by Handlebars' name for it. */
const REFUSED: Readonly<Record<string, string>> = {
  BlockStatement: '{{#…}}',
  PartialStatement: '{{> …}}',
  PartialBlockStatement: '{{#> …}}',
  CommentStatement: '{{! …}}',
  Decorator: '{{* …}}',
  DecoratorBlock: '{{#* …}}',
};

class ProseReader {
  readonly #source: LocatedText;
  readonly #diagnostics: Diagnostics;

  constructor(source: LocatedText, diagnostics: Diagnostics) {
    this.#source = source;
    this.#diagnostics = diagnostics;
  }

  piece(node: hbs.AST.Statement): ProsePiece[] {
    const [start, length] = span(node.loc);
    const range = this.#source.at(start, length);
    if (isContent(node)) return [textPiece(this.#source, start, node.value)];
    const refused = REFUSED[node.type];
    if (refused !== undefined) {
      this.#diagnostics.report('prose-not-a-call', range, { found: refused });
      return [];
    }
    if (!isMustache(node)) throw new Error(`unknown node ${node.type}`);
    if (!node.escaped) {
      this.#diagnostics.report('prose-not-a-call', range, { found: '{{{…}}}' });
      return [];
    }
    return this.#call(node, start, length);
  }

  #call(node: hbs.AST.MustacheStatement, start: number, length: number): ProsePiece[] {
    const range = this.#source.at(start, length);
    const written = this.#source.text.slice(start, start + length);
    const name = /^\{\{([A-Za-z][\w-]*)/.exec(written)?.[1];
    const args = node.params.map((param) => this.#argument(param));
    // Typed as always there; it is absent where a call has no options.
    const hash = node.hash as hbs.AST.Hash | undefined;
    const options = (hash?.pairs ?? []).map((pair): [string, ProseArgument | undefined] => [
      pair.key,
      this.#argument(pair.value),
    ]);
    if (name === undefined || node.path.type !== 'PathExpression' || written.includes('~')) {
      this.#diagnostics.report('prose-syntax', range, {});
      return [];
    }
    const call: ProseCall = {
      type: 'call',
      name,
      args: args.filter((argument) => argument !== undefined),
      options: new Map(
        options.filter((pair): pair is [string, ProseArgument] => pair[1] !== undefined),
      ),
      range,
    };
    const complete =
      args.every((a) => a !== undefined) && options.every(([, a]) => a !== undefined);
    if (!complete) this.#diagnostics.report('prose-syntax', range, {});
    return complete ? [call] : [];
  }

  /** Only quoted text can be an argument: `{{q gdp}}` would be a look-up. */
  #argument(node: hbs.AST.Expression): ProseArgument | undefined {
    if (!isString(node)) return undefined;
    const [start, length] = span(node.loc);
    return {
      text: node.value,
      range: this.#source.at(start + 1, Math.max(0, length - 2)),
      at: (offset, part) => this.#source.at(start + 1 + offset, part),
    };
  }
}

function textPiece(source: LocatedText, start: number, text: string): ProseText {
  return {
    type: 'text',
    text,
    range: source.at(start, text.length),
    at: (offset, length) => source.at(start + offset, length),
  };
}

/** Prose has no line breaks, so that Handlebars' columns are offsets. */
function span(loc: hbs.AST.SourceLocation): [start: number, length: number] {
  return [loc.start.column, loc.end.column - loc.start.column];
}

/** Handlebars says which line is wrong, not which call: the first `{{…}}` that does not parse by itself is the one. */
function malformedCall(text: string): [start: number, length: number] {
  for (const match of text.matchAll(/\{\{.*?(?:\}\}+|(?=\{\{)|$)/g)) {
    try {
      Handlebars.parseWithoutProcessing(match[0]);
    } catch {
      return [match.index, match[0].length];
    }
  }
  return [0, text.length];
}

function isContent(node: hbs.AST.Statement): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

function isMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isString(node: hbs.AST.Expression): node is hbs.AST.StringLiteral {
  return node.type === 'StringLiteral';
}
