/** Which elements templates may produce, what each may hold, and its attributes. The list in docs/templates.md follows it. */

export interface ElementRule {
  readonly children: readonly string[];
  /** May hold text and inline elements. */
  readonly text: boolean;
  /** Attributes that must be there, and those that may. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const INLINES = ['lead', 'emphasis', 'br'];

const holds = (
  children: readonly string[],
  required: readonly string[] = [],
  optional: readonly string[] = [],
): ElementRule => ({ children, text: false, required, optional });

const words = (
  required: readonly string[] = [],
  optional: readonly string[] = [],
): ElementRule => ({
  children: INLINES,
  text: true,
  required,
  optional,
});

export const VOCABULARY: Readonly<Record<string, ElementRule>> = {
  report: holds([
    'cover',
    'contents',
    'heading',
    'paragraph',
    'list',
    'table',
    'panel',
    'picture',
    'annex-list',
    'annex',
    'note-list',
    'signature',
    'page-break',
    'imprint',
  ]),
  cover: holds(['series', 'title', 'subtitle', 'organ'], ['id']),
  series: words(),
  title: words(),
  subtitle: words(),
  organ: words(),
  contents: words(['id', 'depth']),
  heading: words(['id', 'level'], ['label']),
  paragraph: words(['id'], ['role']),
  list: holds(['item'], ['id']),
  item: words([], ['label']),
  table: holds(
    ['caption', 'continuation', 'column', 'head', 'body', 'note'],
    ['id'],
    ['orientation'],
  ),
  caption: words(),
  continuation: words(),
  column: holds([], ['role', 'share']),
  head: holds(['row']),
  body: holds(['row']),
  row: holds(['cell'], [], ['id', 'role']),
  cell: words([], ['columns', 'rows']),
  note: words(),
  panel: holds(['panel-title', 'panel-text'], ['id']),
  'panel-title': words(),
  'panel-text': words(),
  picture: holds(['caption'], ['id', 'source', 'alternative', 'share']),
  'annex-list': holds(['annex-word', 'entry'], ['id']),
  'annex-word': words(),
  entry: words(['target'], ['label']),
  annex: holds(['annex-label', 'annex-title'], ['id']),
  'annex-label': words(),
  'annex-title': words(),
  'note-list': holds([], ['id', 'placement']),
  signature: holds(['organ', 'date'], ['id']),
  date: words(),
  'page-break': holds([]),
  imprint: holds(['left', 'right'], ['id']),
  left: words(),
  right: words(),
  lead: words(),
  emphasis: words(),
  br: holds([]),
};

/** Stands for a piece of prose; only prose values produce it, never a template. */
export const PROSE_ELEMENT = 'baogao-prose';
