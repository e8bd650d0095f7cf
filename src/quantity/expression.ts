/** Expressions of derived quantities: ids, numbers, + - * /, parentheses and functions → a small tree. */
import { Decimal } from 'decimal.js';
import {
  failure,
  type Fault,
  type Finding,
  finding,
  placed,
  type Result,
  success,
} from './fault.js';
import { type Token, tokenize } from './tokens.js';

export type Expression = NumberNode | Reference | Chain | Call;

interface Node {
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
}

export interface NumberNode extends Node {
  readonly type: 'number';
  readonly value: Decimal;
}

/** An id such as `strategic-growth.2021.actual`. */
export interface Reference extends Node {
  readonly type: 'reference';
  readonly id: string;
}

/** Operations of one precedence, from left to right: a + b - c. */
export interface Chain extends Node {
  readonly type: 'chain';
  readonly first: Expression;
  readonly steps: readonly Step[];
}

export type Operator = '+' | '-' | '*' | '/';

export interface Step {
  readonly operator: Operator;
  readonly operand: Expression;
}

/** `sum(a, b)`, `rows(2021)` */
export interface Call extends Node {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly Expression[];
}

/**
 * Reads an expression; what its names mean is not asked. A minus has a space on either side, since ids
 * hold hyphens. The fault is the first thing that does not fit.
 */
export function parseExpression(text: string): Result<Expression, Fault> {
  const tokens = tokenize(text);
  return tokens.ok ? new Parser(tokens.value).parse() : tokens;
}

/** More than anyone writes, and far less than would exhaust the stack. */
const DEEPEST = 50;

/** Recursive descent; a method that gives undefined has left the reason in `#fault`. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  #fault: Fault | undefined;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): Result<Expression, Fault> {
    const expression = this.#sum();
    if (expression !== undefined && this.#next.type !== 'end') this.#unexpected();
    return expression === undefined || this.#fault !== undefined
      ? failure(this.#fault ?? placed(finding('expression-unfinished', {}), 0, 0))
      : success(expression);
  }

  #sum(): Expression | undefined {
    return this.#chain(['+', '-'], () => this.#product());
  }

  #product(): Expression | undefined {
    return this.#chain(['*', '/'], () => this.#operand());
  }

  #chain(
    operators: readonly Operator[],
    operandOf: () => Expression | undefined,
  ): Expression | undefined {
    const first = operandOf();
    if (first === undefined) return undefined;
    const steps: Step[] = [];
    for (;;) {
      const operator = operators.find((each) => this.#take(each));
      if (operator === undefined) break;
      const operand = operandOf();
      if (operand === undefined) return undefined;
      steps.push({ operator, operand });
    }
    const last = steps.at(-1)?.operand;
    return last === undefined
      ? first
      : { type: 'chain', first, steps, start: first.start, length: end(last) - first.start };
  }

  #operand(): Expression | undefined {
    const token = this.#next;
    const { start, text } = token;
    const length = text.length;
    if (token.type === 'number') {
      this.#at += 1;
      return { type: 'number', value: new Decimal(text), start, length };
    }
    if (token.type === 'name') {
      this.#at += 1;
      return this.#take('(') ? this.#call(token) : { type: 'reference', id: text, start, length };
    }
    if (!this.#take('(')) return this.#unexpected();
    const inner = this.#nested();
    return inner !== undefined && this.#close(token) ? inner : undefined;
  }

  /** The arguments of a function, whose opening parenthesis has been taken. */
  #call(name: Token): Call | undefined {
    const args: Expression[] = [];
    do {
      const argument = this.#nested();
      if (argument === undefined) return undefined;
      args.push(argument);
    } while (this.#take(','));
    const close = this.#next;
    if (!this.#close(name)) return undefined;
    const { text, start } = name;
    return { type: 'call', name: text, args, start, length: close.start + 1 - start };
  }

  #nested(): Expression | undefined {
    if (this.#depth === DEEPEST) return this.#fail(this.#next, finding('expression-deep', {}));
    this.#depth += 1;
    const inner = this.#sum();
    this.#depth -= 1;
    return inner;
  }

  /** Takes the parenthesis that closes what `opening` began. */
  #close(opening: Token): boolean {
    if (this.#take(')')) return true;
    if (this.#next.type === 'end') this.#fail(opening, finding('expression-unclosed', {}));
    else this.#unexpected();
    return false;
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? { type: 'end', text: '', start: 0 };
  }

  #take(mark: string): boolean {
    const found = this.#next.type === 'mark' && this.#next.text === mark;
    if (found) this.#at += 1;
    return found;
  }

  #unexpected(): Expression | undefined {
    const token = this.#next;
    return token.type === 'end'
      ? this.#fail(token, finding('expression-unfinished', {}))
      : this.#fail(token, finding('expression-unexpected', { found: token.text }));
  }

  /** Notes the first fault; gives undefined, as the rules do that cannot go on. */
  #fail(token: Token, found: Finding): Expression | undefined {
    this.#fault ??= placed(found, token.start, token.text.length);
    return undefined;
  }
}

function end(node: Node): number {
  return node.start + node.length;
}
