/** The structure of a file as text, and whether file and structure agree about every number. */
import type { PdfFile } from './read-pdf.js';
import { readContent, type PageContent } from './marked-content.js';
import {
  isDictionary,
  isList,
  isReference,
  isText,
  plain,
  readValues,
  type Dictionary,
  type Value,
} from './pdf-values.js';

export class TaggedFile {
  readonly #file: PdfFile;
  readonly pages: readonly PageContent[];
  /** `page:number` → object of the element that has it. */
  readonly #owners = new Map<string, number>();
  readonly #faults: string[] = [];
  /** An element a line, indented by depth; its text behind it where it has nothing else, with · where a page ends. */
  readonly tree: readonly string[];

  constructor(file: PdfFile) {
    this.#file = file;
    this.pages = file.pageObjects.map((_, page) => readContent(file, page));
    const [root] = listOf(this.#root.get('K'));
    this.tree = isReference(root) ? this.#lines(root.object, 0) : [];
  }

  /** Sentences on all that is not as ISO 32000-1, 14.7 and 14.8 want it. */
  get faults(): readonly string[] {
    const drawn = this.pages.flatMap(({ marked }, page) =>
      [...marked.keys()].map((number) => `${page}:${number}`),
    );
    return [
      ...this.pages.flatMap(({ faults }, page) => faults.map((fault) => `page ${page}: ${fault}`)),
      ...this.#faults,
      ...drawn.flatMap((key) => (this.#owners.has(key) ? [] : [`${key} is in no element`])),
      ...[...this.#owners.keys()].flatMap((key) => (drawn.includes(key) ? [] : [`no ${key}`])),
      ...this.#parentFaults(),
    ];
  }

  get #root(): Dictionary {
    const [catalog] = readValues(this.#file.catalog.replace(/^\d+ 0 obj/, ''));
    const root = isDictionary(catalog) ? catalog.get('StructTreeRoot') : undefined;
    return isReference(root) ? this.#dictionary(root.object) : new Map<string, Value>();
  }

  /** The tree of parents says the same as the elements do. */
  #parentFaults(): readonly string[] {
    const parents = this.#root.get('ParentTree');
    const pairs = isDictionary(parents) ? listOf(parents.get('Nums')) : [];
    const byKey = new Map(pairs.flatMap((key, at) => (at % 2 === 0 ? [[key, pairs[at + 1]]] : [])));
    const said = this.#file.pageObjects.flatMap((object, page) => {
      const owners = listOf(byKey.get(this.#dictionary(object).get('StructParents') ?? -1));
      return owners.map((owner, number) => [`${page}:${number}`, owner] as const);
    });
    return said.flatMap(([key, owner]) =>
      isReference(owner) && owner.object === this.#owners.get(key) ? [] : [`parent of ${key}`],
    );
  }

  #lines(object: number, depth: number): readonly string[] {
    const element = this.#dictionary(object);
    const kids = listOf(element.get('K')).map((kid) => this.#kid(kid, element, object, depth + 1));
    const texts = kids.flatMap(({ text, page }) => (text === undefined ? [] : [{ text, page }]));
    const name = plain(element.get('S')).slice(1) + this.#properties(element);
    const line = '  '.repeat(depth) + name;
    if (kids.every(({ lines }) => lines.length === 0)) {
      const written = joined(texts);
      return [written === '' ? line : `${line} ${written}`];
    }
    return [
      line,
      ...kids.flatMap(({ text, lines }) =>
        text === undefined ? lines : [`${'  '.repeat(depth + 1)}“${text}”`],
      ),
    ];
  }

  #kid(kid: Value, element: Dictionary, object: number, depth: number): Kid {
    if (isReference(kid)) {
      const parent = this.#dictionary(kid.object).get('P');
      if (!isReference(parent) || parent.object !== object) this.#faults.push(`P of ${kid.object}`);
      return { lines: this.#lines(kid.object, depth) };
    }
    if (isDictionary(kid) && kid.get('Type') === '/OBJR') {
      this.#checkAnnotation(kid, object);
      return { lines: [] };
    }
    const number = isDictionary(kid) ? kid.get('MCID') : kid;
    const holder = (isDictionary(kid) ? kid.get('Pg') : undefined) ?? element.get('Pg');
    const page = isReference(holder) ? this.#file.pageObjects.indexOf(holder.object) : -1;
    const key = `${page}:${plain(number)}`;
    if (this.#owners.has(key)) this.#faults.push(`${key} is in two elements`);
    this.#owners.set(key, object);
    return { lines: [], page, text: this.pages[page]?.marked.get(Number(number)) ?? '' };
  }

  #checkAnnotation(reference: Dictionary, object: number): void {
    const target = reference.get('Obj');
    const annotation = isReference(target) ? this.#dictionary(target.object) : undefined;
    const parents = this.#root.get('ParentTree');
    const pairs = isDictionary(parents) ? listOf(parents.get('Nums')) : [];
    const at = pairs.findIndex(
      (key, index) => index % 2 === 0 && key === annotation?.get('StructParent'),
    );
    const owner = pairs[at + 1];
    if (!isReference(owner) || owner.object !== object)
      this.#faults.push(`annotation of ${object}`);
    if (!isText(annotation?.get('Contents'))) this.#faults.push(`link of ${object} says nothing`);
  }

  #properties(element: Dictionary): string {
    const { A: attributes, ...others } = Object.fromEntries(element);
    const own = ['ID', 'T', 'Alt', 'Lang'].flatMap((key) => {
      const value = others[key];
      return isText(value) ? [`${key}=${value.text}`] : [];
    });
    const further = isDictionary(attributes)
      ? [...attributes].flatMap(([key, value]) =>
          key === 'O' || key === 'BBox' ? [] : [`${key}=${plain(value).replace('/', '')}`],
        )
      : [];
    return [...own, ...further].map((property) => ` ${property}`).join('');
  }

  #dictionary(object: number): Dictionary {
    const [value] = readValues(this.#file.object(object));
    return isDictionary(value) ? value : new Map<string, Value>();
  }
}

interface Kid {
  readonly lines: readonly string[];
  readonly page?: number;
  readonly text?: string;
}

function joined(
  texts: readonly { readonly text: string; readonly page: number | undefined }[],
): string {
  const written = texts.map(
    ({ text, page }, at) => (at > 0 && page !== texts[at - 1]?.page ? '·' : '') + text,
  );
  return written.length === 0 ? '' : `“${written.join('')}”`;
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}
