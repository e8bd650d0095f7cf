/** Two trees of one report, the source and its translation → one tree that prints both: texts in two columns, tables as one. */
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import { languageOf } from '../core/edition.js';
import { mapInlines } from '../doc/map-inlines.js';
import type { Block, Doc } from '../doc/nodes.js';
import { isSide } from '../doc/sides.js';
import { joined, passage } from './joined.js';
import { mergeBlocks } from './merge-blocks.js';
import type { Merging } from './pair.js';
import { numbered, shareNotes } from './share-notes.js';

export interface Bilingual {
  readonly doc: Doc;
  /** What has no translation, and tables that are not of one shape: advice and warnings, no errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Blocks are paired by their ids, in the order of the source; what only the translation has stands behind the block that it follows there.
 * Beside the `untranslated` ones, whose translation only repeats the source, nothing stands.
 * A note that both have is one note with one number, which prints both texts; footnotes are numbered through the document.
 */
export function bilingual(
  source: Doc,
  target: Doc,
  untranslated: ReadonlySet<string> = new Set(),
): Bilingual {
  const diagnostics = new Diagnostics();
  const language = languageOf(target.edition);
  const shared = shareNotes(source, target);
  const merging: Merging = { language, diagnostics };
  const translations = new Map(shared.target.flatMap(withId));
  const known = new Set(shared.source.flatMap(withId).map(([id]) => id));
  const added = addedBehind(shared.target, known);
  const behind = (id: string): readonly Block[] =>
    (added.get(id) ?? []).map((block) => translationAlone(block, merging));
  const blocks = shared.source.flatMap((block) => {
    if (!('id' in block)) return [block];
    if (isSide(block) && untranslated.has(block.id)) {
      return [sourceAlone(block, merging), ...behind(block.id)];
    }
    const translation = translations.get(block.id);
    if (translation === undefined && block.type !== 'noteList') {
      diagnostics.report('block-untranslated', block.origin, { id: block.id });
    }
    const pair =
      translation === undefined
        ? [sourceAlone(block, merging)]
        : mergeBlocks(block, translation, merging);
    return [...pair, ...behind(block.id)];
  });
  return {
    doc: {
      ...source,
      edition: 'zh-en',
      properties: {
        ...source.properties,
        title: joined(source.properties.title, target.properties.title),
      },
      furniture: {
        ...source.furniture,
        corner: [...new Set([...source.furniture.corner, ...target.furniture.corner])],
        runningHead: joined(source.furniture.runningHead, target.furniture.runningHead),
      },
      footnotes: { numbering: 'document' },
      blocks: numbered([...behind(START), ...blocks]),
    },
    diagnostics: diagnostics.all,
  };
}

/** Stands for the beginning of the document; no block has it for an id. */
const START = '';

function withId(block: Block): readonly (readonly [id: string, block: Block])[] {
  return 'id' in block ? [[block.id, block]] : [];
}

/** Blocks that only the translation has, by the id of the block of both that they follow. */
function addedBehind(
  blocks: readonly Block[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly Block[]> {
  const added = new Map<string, Block[]>();
  let last = START;
  for (const block of blocks) {
    if (!('id' in block)) continue;
    if (known.has(block.id)) last = block.id;
    else added.set(last, [...(added.get(last) ?? []), block]);
  }
  return added;
}

function sourceAlone(block: Block, { language }: Merging): Block {
  if (!isSide(block)) return block;
  return { type: 'parallel', id: block.id, source: block, language, origin: block.origin };
}

function translationAlone(block: Block, { language }: Merging): Block {
  if (isSide(block)) {
    return { type: 'parallel', id: block.id, target: block, language, origin: block.origin };
  }
  return mapInlines(block, (content) => passage(content, language));
}
