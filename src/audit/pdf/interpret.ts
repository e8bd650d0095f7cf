/** Runs the operators of a page (ISO 32000-1, 8.4 and 9.3) as far as text and strokes need it. */
import { fontName } from './font-name.js';
import type { Library, LibraryFont, LibraryGlyph, Numbers } from './library.js';
import { after, IDENTITY, isLevel, matrix, point, scales, type Matrix } from './matrix.js';
import type { Glyph, PdfFont, Stroke } from './page.js';
import { shownText } from './shown-text.js';
import { strokesOf } from './strokes.js';

interface State {
  readonly transform: Matrix;
  readonly font: string;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  readonly pen: number;
}

const START: Omit<State, 'transform'> = {
  font: '',
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  pen: 1,
};

type Arguments = readonly unknown[];

export class Interpreter {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  readonly fonts = new Map<string, PdfFont>();
  turned = 0;
  readonly #fontOf: (id: string) => LibraryFont;
  readonly #handlers: ReadonlyMap<number | undefined, (args: Arguments) => void>;
  readonly #drawing: ReadonlySet<unknown>;
  readonly #filling: ReadonlySet<unknown>;
  readonly #saved: State[] = [];
  #state: State;
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;

  /** `transform` leads from the page's own space to points from its top left corner. */
  constructor(operators: Library['OPS'], transform: Matrix, fontOf: (id: string) => LibraryFont) {
    this.#fontOf = fontOf;
    this.#state = { ...START, transform };
    const one =
      (key: keyof Omit<State, 'transform' | 'font'>, factor = 1) =>
      ([value]: Arguments): void => {
        this.#state = { ...this.#state, [key]: Number(value) * factor };
      };
    const handlers: Readonly<Record<string, (args: Arguments) => void>> = {
      save: () => this.#saved.push(this.#state),
      restore: () => {
        this.#state = this.#saved.pop() ?? this.#state;
      },
      transform: (args) => {
        this.#transform(numbers(args));
      },
      paintFormXObjectBegin: ([inner]) => {
        this.#saved.push(this.#state);
        if (inner !== null && inner !== undefined) this.#transform(numbers(inner));
      },
      paintFormXObjectEnd: () => {
        this.#state = this.#saved.pop() ?? this.#state;
      },
      beginText: () => {
        this.#text = this.#line = IDENTITY;
      },
      setCharSpacing: one('characterSpacing'),
      setWordSpacing: one('wordSpacing'),
      setHScale: one('stretch', 0.01),
      setLeading: one('leading'),
      setTextRise: one('rise'),
      setLineWidth: one('pen'),
      setFont: ([id, size]) => {
        this.#state = { ...this.#state, font: String(id), size: Number(size) };
      },
      moveText: ([x, y]) => {
        this.#moveText(Number(x), Number(y));
      },
      setLeadingMoveText: ([x, y]) => {
        this.#state = { ...this.#state, leading: -Number(y) };
        this.#moveText(Number(x), Number(y));
      },
      nextLine: () => {
        this.#moveText(0, -this.#state.leading);
      },
      setTextMatrix: (args) => {
        // The library hands on the six numbers, or one list of them.
        this.#text = this.#line = matrix(numbers(args.length === 1 ? args[0] : args));
      },
      showText: ([shapes]) => {
        // The library's own list of shapes and movements.
        this.#show(shapes as readonly (LibraryGlyph | number | null)[]);
      },
      constructPath: ([operator, data]) => {
        // The library's own list: the path is the first of it.
        const [path] = data as readonly unknown[];
        this.#path(operator, path);
      },
    };
    this.#handlers = new Map(
      Object.entries(handlers).map(([name, handler]) => [operators[name], handler]),
    );
    this.#drawing = new Set(
      [
        'stroke',
        'closeStroke',
        'fillStroke',
        'eoFillStroke',
        'closeFillStroke',
        'closeEOFillStroke',
      ].map((name) => operators[name]),
    );
    this.#filling = new Set(['fill', 'eoFill'].map((name) => operators[name]));
  }

  run(codes: readonly number[], all: readonly (Arguments | null)[]): void {
    for (const [at, code] of codes.entries()) this.#handlers.get(code)?.(all[at] ?? []);
  }

  #transform(inner: Numbers): void {
    this.#state = { ...this.#state, transform: after(this.#state.transform, matrix(inner)) };
  }

  #moveText(x: number, y: number): void {
    this.#text = this.#line = after(this.#line, [1, 0, 0, 1, x, y]);
  }

  #path(operator: unknown, path: unknown): void {
    if (typeof path !== 'object' || path === null) return;
    const { transform, pen } = this.#state;
    if (this.#drawing.has(operator)) {
      const { across, upright } = scales(transform);
      // A pen of no width draws the thinnest line that the device has.
      const width = Math.max(pen * Math.sqrt(across * upright), 0.01);
      this.strokes.push(...strokesOf(numbers(path), transform, width));
    } else if (this.#filling.has(operator)) {
      this.strokes.push(...strokesOf(numbers(path), transform, 0));
    }
  }

  #show(shapes: readonly (LibraryGlyph | number | null)[]): void {
    const { font: id, size, characterSpacing, wordSpacing, stretch, rise, transform } = this.#state;
    const font = this.#fontOf(id);
    const face = fontName(font.name ?? '');
    const embedded = font.missingFile !== true;
    this.fonts.set(face, { name: face, embedded });
    const unit = font.isType3Font === true ? (font.fontMatrix?.[0] ?? 0.001) : 0.001;
    for (const shape of shapes) {
      if (shape === null) continue;
      if (typeof shape === 'number') {
        this.#advance((-shape / 1000) * size * stretch);
        continue;
      }
      const whole = after(transform, this.#text);
      const { across, upright } = scales(whole);
      const width = shape.width * unit * size * stretch;
      if (isLevel(whole)) {
        const [x, y] = point(whole, 0, rise);
        this.glyphs.push({
          text: shownText(shape.unicode),
          face,
          size: size * upright,
          x,
          y,
          advance: width * across,
          present: isPresent(shape, font),
        });
      } else {
        this.turned += 1;
      }
      const apart = characterSpacing + (shape.isSpace ? wordSpacing : 0);
      this.#advance(width + apart * stretch);
    }
  }

  #advance(distance: number): void {
    this.#text = after(this.#text, [1, 0, 0, 1, distance, 0]);
  }
}

/** Shape 0 of a font of many shapes is its box for what it lacks. */
function isPresent(shape: LibraryGlyph, font: LibraryFont): boolean {
  if (shape.unicode === '\ufffd') return false;
  // A space needs no shape.
  if (shape.unicode.trim() === '') return true;
  if (font.missingFile === true || font.isType3Font === true) return true;
  return shape.isInFont && !(font.composite === true && shape.originalCharCode === 0);
}

/** The library hands on plain and typed lists of numbers. */
function numbers(value: unknown): Numbers {
  return value as Numbers;
}
