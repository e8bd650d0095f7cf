/** Writes the structure into the file: its elements, and for each page which element a number belongs to (ISO 32000-1, 14.7). */
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { ROLE_MAP, type Tag } from '../../structure/tag.js';
import { isElement, type Content, type Element, type StructureTree } from '../../structure/tree.js';
import { textString, type ReportDocument } from '../report-document.js';
import { pageOf, type Annotation, type PageMarks } from './page-marks.js';

/** When all pages have been drawn, and before the file ends. */
export function writeTree(document: ReportDocument, tree: StructureTree, marks: PageMarks): void {
  new TreeWriter(document, marks).write(tree);
}

class TreeWriter {
  readonly #document: ReportDocument;
  readonly #marks: PageMarks;
  readonly #references = new Map<Element, Reference>();
  readonly #annotations = new Map<Element, Annotation[]>();

  constructor(document: ReportDocument, marks: PageMarks) {
    this.#document = document;
    this.#marks = marks;
    for (const annotation of marks.annotations) {
      const { element } = annotation;
      this.#annotations.set(element, [...(this.#annotations.get(element) ?? []), annotation]);
    }
  }

  write({ root }: StructureTree): void {
    const tree = this.#document.ref({ Type: 'StructTreeRoot', RoleMap: ROLE_MAP });
    tree.data['K'] = this.#element(root, tree);
    const { pages, annotations } = this.#marks;
    const parents = [
      ...pages.map(({ elements }) => elements.map((element) => this.#references.get(element))),
      ...annotations.map(({ element }) => this.#references.get(element)),
    ];
    tree.data['ParentTree'] = { Nums: parents.flatMap((parent, key) => [key, parent]) };
    tree.data['ParentTreeNextKey'] = parents.length;
    const names = this.#names();
    if (names.length > 0) tree.data['IDTree'] = { Names: names };
    this.#document.setStructure(tree);
  }

  #element(element: Element, parent: Reference): Reference {
    const { tag, kids } = element;
    const page = pageOf(element);
    const reference = this.#document.ref({
      S: tag.type,
      P: parent,
      ...(page !== undefined && { Pg: this.#page(page) }),
      ...this.#properties(element),
    });
    this.#references.set(element, reference);
    const below = kids.flatMap((kid): readonly unknown[] =>
      isElement(kid) ? [this.#element(kid, reference)] : this.#content(kid, page),
    );
    below.push(...this.#clicks(element));
    if (below.length > 0) reference.data['K'] = below.length === 1 ? below[0] : below;
    reference.end();
    return reference;
  }

  #content({ marks }: Content, ownPage: number | undefined): readonly unknown[] {
    return marks.map(({ page, number }) =>
      page === ownPage ? number : { Type: 'MCR', Pg: this.#page(page), MCID: number },
    );
  }

  #clicks(element: Element): readonly unknown[] {
    return (this.#annotations.get(element) ?? []).map(({ page, reference }) => ({
      Type: 'OBJR',
      Pg: this.#page(page),
      Obj: reference,
    }));
  }

  #page(page: number): Reference | undefined {
    return this.#marks.pages[page]?.dictionary;
  }

  #properties(element: Element): Readonly<Record<string, unknown>> {
    const { id, title, alternative, language } = element.tag;
    const attributes = attributesOf(element.tag, this.#marks.boxes.get(element));
    return {
      ...(id !== undefined && { ID: textString(id) }),
      ...(title !== undefined && { T: textString(title) }),
      ...(alternative !== undefined && { Alt: textString(alternative) }),
      ...(language !== undefined && { Lang: textString(language) }),
      ...(attributes !== undefined && { A: attributes }),
    };
  }

  /** Names of elements with their elements, sorted as a name tree wants them. */
  #names(): readonly unknown[] {
    const named = [...this.#references].flatMap(([{ tag }, reference]) =>
      tag.id === undefined ? [] : [{ id: tag.id, reference }],
    );
    named.sort((one, other) => (one.id < other.id ? -1 : 1));
    return named.flatMap(({ id, reference }) => [textString(id), reference]);
  }
}

function attributesOf(
  { type, numbered, scope, columns = 1, rows = 1 }: Tag,
  box: readonly number[] | undefined,
): Readonly<Record<string, unknown>> | undefined {
  if (box !== undefined) return { O: 'Layout', Placement: 'Block', BBox: box };
  if (numbered === true) return { O: 'List', ListNumbering: 'Decimal' };
  if (scope === undefined && columns === 1 && rows === 1) return undefined;
  return {
    O: 'Table',
    ...(type === 'TH' && scope !== undefined && { Scope: scope }),
    ...(columns > 1 && { ColSpan: columns }),
    ...(rows > 1 && { RowSpan: rows }),
  };
}
