/** What a node of the page is to a reader who cannot see it: data that blocks set and the file is tagged by (ISO 32000-1, 14.8). */

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Annot'
  | 'Span';

/** Types of our own → the standard one that they are a kind of. The title has no standard type before PDF 2.0. */
export const ROLE_MAP = { Title: 'P' } as const satisfies Partial<
  Record<StructureType, StructureType>
>;

/** One element of the structure. Nodes with the same tag, by identity, are parts of one element. */
export interface Tag {
  readonly type: StructureType;
  /** The element that it is part of; else it is part of that of the node that it stands in. */
  readonly within?: Tag;
  /** Of a note: name of the place of its mark. The element stands there, wherever the note is printed. */
  readonly at?: string;
  /** Names the element. */
  readonly id?: string;
  /** What the element is about. */
  readonly title?: string;
  /** What a picture shows. */
  readonly alternative?: string;
  /** BCP 47, where it is another than the document's. */
  readonly language?: string;
  /** Of a list: its labels are numbers. */
  readonly numbered?: true;
  /** Of a table's head cell: what it stands above or before. */
  readonly scope?: 'Column' | 'Row';
  /** Of a table's cell: how many it spans, where more than one. */
  readonly columns?: number;
  readonly rows?: number;
}
