/**
 * What a .docx reads after all its tracked changes were accepted, or rejected: by the rules of ISO/IEC 29500-1, 17.13.5, and from the XML alone.
 * A paragraph whose end goes is joined to the next one, which lends it its properties; a row that goes takes its cells along, and a
 * table without rows is none.
 */
import { all, at, elements, ownText, styleOf, type Docx, type Element } from './read-docx.js';
import { counter } from './shown-text.js';

export type Outcome = 'accepted' | 'rejected';

export interface Reading {
  /** One line a paragraph, with its number; cells between bars; the text of notes at the end. */
  readonly text: readonly string[];
  /** The styles of the paragraphs outside tables. */
  readonly styles: readonly string[];
}

export function readingOf(docx: Docx, outcome: Outcome): Reading {
  const body = at(docx.document, 'w:document', 'w:body') ?? at(docx.document, 'w:body');
  if (body === undefined) throw new Error('the document has no body');
  const story = read(body, outcome);
  const number = counter(docx);
  const lines = story.map((item) =>
    item.kind === 'table'
      ? item.rows.map((row) => row.map((cell) => cellLines(cell, number)).join(' | ')).join('\n')
      : number(item.shown) + item.text,
  );
  const paragraphs = story.filter((item) => item.kind === 'paragraph');
  return {
    text: [...lines, ...notesOf(docx, outcome), ...furnitureOf(docx, outcome)],
    styles: paragraphs.map(({ shown }) => styleOf(shown) ?? ''),
  };
}

interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** An element with the properties that the paragraph has in the end. */
  readonly shown: Element;
}

interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Story[])[];
}

type Story = readonly (Paragraph | Table)[];

/** The mark of what the outcome takes away. */
export const GOES = { accepted: 'w:del', rejected: 'w:ins' } as const;

function read(container: Element, outcome: Outcome): Story {
  const story: (Paragraph | Table)[] = [];
  let carried = '';
  for (const child of elements(container)) {
    if (child.name === 'w:tbl') {
      const rows = elements(child, 'w:tr').filter(
        (row) => at(row, 'w:trPr', GOES[outcome]) === undefined,
      );
      if (rows.length === 0) continue;
      // An end that goes before a table has nothing to be joined to: with words it stays.
      if (carried !== '') throw new Error(`“${carried}” would run into a table`);
      const cells = rows.map((row) => elements(row, 'w:tc').map((cell) => read(cell, outcome)));
      story.push({ kind: 'table', rows: cells });
    } else if (child.name === 'w:p') {
      const text = carried + textOf(child, outcome);
      const endGoes = at(child, 'w:pPr', 'w:rPr', GOES[outcome]) !== undefined;
      carried = endGoes ? text : '';
      if (!endGoes) story.push({ kind: 'paragraph', text, shown: withProperties(child, outcome) });
    }
  }
  if (carried !== '') throw new Error(`the end of “${carried}” cannot go`);
  // What only keeps tables apart has no height, and is not read.
  return story.filter(
    (item) => item.kind === 'table' || item.text !== '' || styleOf(item.shown) !== 'TableGap',
  );
}

function withProperties(paragraph: Element, outcome: Outcome): Element {
  const own = at(paragraph, 'w:pPr');
  const former = at(own, 'w:pPrChange', 'w:pPr');
  const properties = outcome === 'rejected' ? (former ?? own) : own;
  return { ...paragraph, children: properties === undefined ? [] : [properties] };
}

/** A line break is `\n`, a tab `\t`, a mark that Word counts `[note]`; the number of a page is the layout's, not the text's. */
export function textOf(paragraph: Element, outcome: Outcome): string {
  const fields: string[] = [];
  const write = (element: Element): string =>
    elements(element)
      .map((child) => {
        switch (child.name) {
          case GOES[outcome]:
          case 'w:pPr':
          case 'w:rPr':
            return '';
          case 'w:fldChar': {
            const type = child.attributes['w:fldCharType'];
            if (type === 'begin') fields.push('');
            if (type === 'end') fields.pop();
            return '';
          }
          case 'w:instrText':
          case 'w:delInstrText':
            fields.push((fields.pop() ?? '') + ownText(child));
            return '';
          case 'w:t':
          case 'w:delText':
            return fields.some((field) => field.includes('PAGEREF')) ? '' : ownText(child);
          case 'w:br':
            return '\n';
          case 'w:tab':
            return '\t';
          case 'w:footnoteReference':
          case 'w:endnoteReference':
            return '[note]';
          case 'w:drawing':
            return `[picture: ${all(child, 'wp:docPr')[0]?.attributes['descr'] ?? ''}]`;
          default:
            return write(child);
        }
      })
      .join('');
  return write(paragraph);
}

/** The texts of the notes whose marks stay, in the order of the marks. */
function notesOf(docx: Docx, outcome: Outcome): readonly string[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    if (!docx.names.includes(`word/${kind}s.xml`)) return [];
    const notes = all(docx.part(`word/${kind}s.xml`), `w:${kind}`);
    const stays = (element: Element): readonly Element[] =>
      elements(element).flatMap((child) => {
        if (child.name === GOES[outcome]) return [];
        return child.name === `w:${kind}Reference` ? [child] : stays(child);
      });
    return rowsThatStay(docx.document, outcome)
      .flatMap(stays)
      .map((mark) => {
        const id = mark.attributes['w:id'];
        const note = notes.find(({ attributes }) => attributes['w:id'] === id);
        return all(note ?? mark, 'w:p')
          .map((paragraph) => `${kind}: ${textOf(paragraph, outcome)}`)
          .join('\n');
      });
  });
}

/** The document without the rows that go. */
function rowsThatStay(element: Element, outcome: Outcome): readonly Element[] {
  const without = (parent: Element): Element => ({
    ...parent,
    children: parent.children.flatMap((child): readonly (Element | string)[] => {
      if (typeof child === 'string') return [child];
      const goes = child.name === 'w:tr' && at(child, 'w:trPr', GOES[outcome]) !== undefined;
      return goes ? [] : [without(child)];
    }),
  });
  return [without(element)];
}

/** Each wording of head and foot once: which sections name them again is no matter of text. */
function furnitureOf(docx: Docx, outcome: Outcome): readonly string[] {
  const parts = docx.names.filter((name) => /^word\/(header|footer)\d+\.xml$/.test(name));
  const texts = parts
    .flatMap((name) => all(docx.part(name), 'w:p'))
    .map((paragraph) => textOf(paragraph, outcome))
    .filter((text) => text !== '');
  return [...new Set(texts)].sort();
}

function cellLines(cell: Story, number: (paragraph: Element) => string): string {
  return cell
    .map((item) => (item.kind === 'paragraph' ? number(item.shown) + item.text : 'table'))
    .join('/');
}

/** The numbers of all tracked changes, bookmarks and comments, which share one row. */
export function markNumbers(docx: Docx): readonly string[] {
  return docx.names
    .filter((name) => /^word\/(document|footnotes|endnotes|header\d+|footer\d+)\.xml$/.test(name))
    .flatMap((name) =>
      all(
        docx.part(name),
        'w:ins',
        'w:del',
        'w:pPrChange',
        'w:bookmarkStart',
        'w:commentRangeStart',
      ),
    )
    .map((mark) => mark.attributes['w:id'] ?? '');
}

/** Of a document whose changes all are under one name and date: that name and date. */
export function signatures(docx: Docx): readonly string[] {
  const marks = all(docx.document, 'w:ins', 'w:del', 'w:pPrChange');
  return [
    ...new Set(marks.map((mark) => `${mark.attributes['w:author']} ${mark.attributes['w:date']}`)),
  ];
}
