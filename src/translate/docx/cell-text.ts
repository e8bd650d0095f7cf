/** A cell of WordprocessingML → its text with all tracked changes accepted, without a look. */
import { childrenOf, type XmlElement } from '../xml-tree.js';

export interface CellText {
  /** Paragraphs and lines are parted by line breaks. */
  readonly text: string;
  /** What is no text and would be lost: pictures, notes, tables. */
  readonly foreign: readonly string[];
  /** The ids of comments that stand at it. */
  readonly comments: readonly string[];
}

/** What was deleted or moved away, and what is said of text in place of being text (ISO 29500-1, 17). */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'pPr',
  'rPr',
  'tcPr',
  'sdtPr',
  'Fallback',
]);

const FOREIGN: ReadonlySet<string> = new Set([
  'drawing',
  'endnoteReference',
  'footnoteReference',
  'oMath',
  'object',
  'pict',
  'sym',
  'tbl',
]);

/** Elements that are characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  ptab: ' ',
  tab: ' ',
};

export function cellText(...cells: readonly XmlElement[]): CellText {
  const texts: string[] = [];
  const foreign: string[] = [];
  const comments: string[] = [];
  const read = (element: XmlElement): void => {
    for (const child of element.children) {
      // White space between elements is no text.
      if (typeof child === 'string' || SKIPPED.has(child.name)) continue;
      const { name } = child;
      if (name === 't')
        texts.push(child.children.filter((part) => typeof part === 'string').join(''));
      else if (name === 'commentReference') comments.push(child.attributes['w:id'] ?? '');
      else if (FOREIGN.has(name)) foreign.push(name);
      else read(child);
      const character = CHARACTERS[name];
      if (character !== undefined) texts.push(character);
      if (name === 'p' && !endIsDeleted(child)) texts.push('\n');
    }
  };
  cells.forEach(read);
  return { text: texts.join('').replace(/\n$/, ''), foreign, comments };
}

/** Such a paragraph goes on in the next one. */
function endIsDeleted(paragraph: XmlElement): boolean {
  const [mark] = childrenOf(paragraph, 'pPr').flatMap((look) => childrenOf(look, 'rPr'));
  return (
    mark !== undefined &&
    (childrenOf(mark, 'del').length > 0 || childrenOf(mark, 'moveFrom').length > 0)
  );
}
