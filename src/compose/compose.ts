/** Edition content × templates → the document tree: templates write strict XML, which is checked and built into nodes. */
import Handlebars from 'handlebars';
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import type { Image } from '../core/image.js';
import { range, type SourceFile } from '../core/position.js';
import type { Doc, Footnotes } from '../doc/nodes.js';
import type { WordingFile } from '../model/wording.js';
import type { EditionContent, FootnotesContent } from '../resolve/edition-content.js';
import { checkVocabulary } from './check-vocabulary.js';
import { furniture, properties, type Copy } from './furniture.js';
import { numberNotes } from './number-notes.js';
import { ProseShelf, ProseValue } from './prose-value.js';
import { TemplateShelf } from './templates.js';
import { toBlocks } from './to-tree.js';
import { view } from './view.js';
import { Wording } from './wording.js';
import { parseXml } from './xml.js';

export interface TemplateInput {
  readonly templates: readonly SourceFile[];
  readonly wording: WordingFile;
  /** For messages. */
  readonly wordingPath: string;
}

export interface Composed {
  /** Absent when a template failed. */
  readonly doc?: Doc;
  readonly diagnostics: readonly Diagnostic[];
}

/** `{{word "table-caption" n=number}}`: a fixed word, its `{n}` filled in. Several names are joined into one. */
function wordHelper(wording: Wording): Handlebars.HelperDelegate {
  return (...args: unknown[]) => {
    const options = args.at(-1);
    const hash = isOptions(options) ? options.hash : {};
    const text = wording.word(args.slice(0, -1).map(String).join(''));
    const escaped = Handlebars.escapeExpression(text);
    return new Handlebars.SafeString(
      escaped.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
        name in hash ? escape(hash[name]) : whole,
      ),
    );
  };
}

/** Templates that are on the shelf are not compiled again. */
export function compose(
  content: EditionContent,
  input: TemplateInput,
  copy: Copy,
  templateShelf = new TemplateShelf(),
): Composed {
  const diagnostics = new Diagnostics();
  const wording = new Wording(input.wording, input.wordingPath);
  const shelf = new ProseShelf();
  const helpers = { word: wordHelper(wording) };
  const compiled = templateShelf.compiled(input.templates, Object.keys(helpers));
  diagnostics.addAll(compiled.diagnostics);
  const { templates } = compiled;
  const shownContent = view(shown(content, copy), { shelf, wording });
  const xml = templates?.run(shownContent, helpers, diagnostics);
  const outside = furniture(content, copy, wording);
  const about = properties(content, copy, wording);
  wording.reportMissing(diagnostics);
  if (templates === undefined || xml === undefined) return { diagnostics: diagnostics.all };

  const whole = range(templates.main, 0, 0);
  const root = parseXml(xml, whole, (mark) => templates.originOf(mark), diagnostics);
  if (root === undefined || !checkVocabulary(root, diagnostics)) {
    return { diagnostics: diagnostics.all };
  }
  const { blocks, footnoteAgain } = numberNotes(
    toBlocks(root, { shelf, pictures: picturesOf(content), diagnostics }),
  );
  const { edition } = content;
  const footnotes = countedFootnotes(content.footnotes, footnoteAgain, diagnostics);
  return {
    doc: { edition, properties: about, furniture: outside, footnotes, blocks },
    diagnostics: diagnostics.all,
  };
}

/** A mark that stands twice must be unlike all others: on another page ① would be another note. */
function countedFootnotes(
  { numbering, range: place }: FootnotesContent,
  again: boolean,
  diagnostics: Diagnostics,
): Footnotes {
  if (numbering === 'document' || !again) return { numbering };
  if (place !== undefined) diagnostics.report('footnotes-counted-through', place, {});
  return { numbering: 'document' };
}

/** What the stage drops is not there for the templates. */
function shown(content: EditionContent, { look }: Copy): EditionContent {
  const drops = look.drops ?? [];
  const { imprint, ...rest } = content;
  return {
    ...rest,
    cover: drops.includes('series') ? { ...rest.cover, series: [] } : rest.cover,
    ...(imprint && !drops.includes('imprint') && { imprint }),
  };
}

function picturesOf({ blocks }: EditionContent): ReadonlyMap<string, Image> {
  return new Map(
    blocks.flatMap((block) =>
      block.type === 'picture' ? [[block.path, block.image] as const] : [],
    ),
  );
}

/** Prose keeps its inlines, anything else prints as text. */
function escape(value: unknown): string {
  if (value instanceof ProseValue) return value.toHTML();
  if (value instanceof Handlebars.SafeString) return value.toHTML();
  if (typeof value === 'string' || typeof value === 'number') {
    return Handlebars.escapeExpression(String(value));
  }
  return '';
}

function isOptions(value: unknown): value is { hash: Readonly<Record<string, unknown>> } {
  return typeof value === 'object' && value !== null && 'hash' in value;
}
