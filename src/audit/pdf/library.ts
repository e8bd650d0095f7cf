/** pdf.js, loaded when a PDF is first asked for: the part of it that is used here, silent and without its optional canvas. */

/** Six numbers, in whatever kind of list the library holds them. */
export type Numbers = ArrayLike<number>;

/** A character's shape as the library tells it; a bare number among shapes moves the pen. */
export interface LibraryGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  /** In thousandths of the size. */
  readonly width: number;
  readonly isSpace: boolean;
  readonly isInFont: boolean;
}

export interface LibraryFont {
  readonly name?: string;
  /** True where the file brings no font. */
  readonly missingFile?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: Numbers;
  readonly composite?: boolean;
}

export interface LibraryPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: Numbers;
  };
  getOperatorList(options: { readonly annotationMode: number }): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (readonly unknown[] | null)[];
  }>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): void;
}

export interface LibraryDocument {
  readonly numPages: number;
  getPage(number: number): Promise<LibraryPage>;
}

interface LoadingTask {
  readonly promise: Promise<LibraryDocument>;
  destroy(): Promise<void>;
}

export interface Library {
  getDocument(options: Readonly<Record<string, unknown>>): LoadingTask;
  /** Operators by name. */
  readonly OPS: Readonly<Record<string, number>>;
}

let loaded: Promise<Library> | undefined;

export async function loadLibrary(): Promise<Library> {
  loaded ??= importQuietly();
  return loaded;
}

/**
 * In Node the library looks for a native canvas to draw with, and warns where there is none. Nothing is drawn here:
 * what it wants at its loading has a stand-in for that moment, and its warnings are not shown.
 */
async function importQuietly(): Promise<Library> {
  // The global object has these in browsers only.
  const surroundings = globalThis as unknown as Record<string, unknown>;
  const added = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in surroundings));
  for (const name of added) surroundings[name] = Object;
  /* eslint-disable no-console -- the library's own warnings are what is kept from people */
  const { warn } = console;
  console.warn = () => undefined;
  try {
    // Its own types describe browsers; the interfaces above are the part that is used, and tests run all of it.
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    for (const name of added) Reflect.deleteProperty(surroundings, name);
  }
  /* eslint-enable no-console */
}
