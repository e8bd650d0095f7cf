/** Marked content on pages as it is drawn: what belongs to the structure has a number on its page, all else is an artifact. */
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { isElement, type Content, type Element } from '../../structure/tree.js';

/** What is on the page for its looks or its place: rules and leaders, or what pages repeat (ISO 32000-1, 14.8.2.2). */
export type Artifact = 'Layout' | 'Pagination' | 'Header' | 'Footer' | 'Watermark';

export interface MarkedPage {
  /** The element of each number. */
  readonly elements: Element[];
  /** The page itself, from when it is drawn. */
  dictionary?: Reference;
}

/** Where a click on an element leads somewhere. */
export interface Annotation {
  readonly element: Element;
  /** From 0. */
  readonly page: number;
  readonly reference: Reference;
}

export class PageMarks {
  readonly pages: MarkedPage[] = [];
  /** In the order of their keys, which follow those of the pages. */
  readonly annotations: Annotation[] = [];
  /** Left, bottom, right and top of pictures, in points from the lower left corner of their page. */
  readonly boxes = new Map<Element, readonly number[]>();
  readonly #pageCount: number;
  #open: Content | Artifact | undefined;

  constructor(pageCount: number) {
    this.#pageCount = pageCount;
  }

  beginPage(): void {
    this.pages.push({ elements: [] });
  }

  /** Operators at the foot of the page. */
  endPage(dictionary: Reference): string {
    dictionary.data['StructParents'] = this.pages.length - 1;
    const page = this.pages.at(-1);
    if (page !== undefined) page.dictionary = dictionary;
    return this.leave();
  }

  /** Operators before what is drawn next; '' where the same has been drawn just before. */
  enter(what: Content | Artifact): string {
    if (what === this.#open) return '';
    const closed = this.leave();
    this.#open = what;
    const opened =
      typeof what === 'string'
        ? ARTIFACTS[what]
        : `/${what.element.tag.type} <</MCID ${this.#number(what)}>> BDC`;
    return closed === '' ? opened : `${closed}\n${opened}`;
  }

  /** The same for content that reads as this text, as a hexadecimal string, wherever its glyphs stand (14.9.4). */
  enterAs(what: Content, actualText: string): string {
    const closed = this.leave();
    this.#open = what;
    const opened = `/Span <</MCID ${this.#number(what)} /ActualText ${actualText}>> BDC`;
    return closed === '' ? opened : `${closed}\n${opened}`;
  }

  /** Operators behind what was drawn; '' where nothing is open. */
  leave(): string {
    if (this.#open === undefined) return '';
    this.#open = undefined;
    return 'EMC';
  }

  /** Takes an annotation of the page into the element, before it is written. */
  annotate(element: Element, reference: Reference): void {
    reference.data['StructParent'] = this.#pageCount + this.annotations.length;
    this.annotations.push({ element, page: this.pages.length - 1, reference });
  }

  #number({ element, marks }: Content): number {
    const elements = this.pages.at(-1)?.elements ?? [];
    const number = elements.push(element) - 1;
    marks.push({ page: this.pages.length - 1, number });
    return number;
  }
}

const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  Layout: '/Artifact <</Type /Layout>> BDC',
  Pagination: '/Artifact <</Type /Pagination>> BDC',
  Header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
  Footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  Watermark: '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC',
};

/** The page of the element's first mark, from 0; undefined for one without content of its own. */
export function pageOf({ kids }: Element): number | undefined {
  for (const kid of kids) {
    const page = isElement(kid) ? undefined : kid.marks[0]?.page;
    if (page !== undefined) return page;
  }
  return undefined;
}
