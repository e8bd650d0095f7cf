/** Where in the report a text stands, for those who see it alone: headings above it, the head of its column. */
import type { BlockData, PlainTableData } from '../model/body.js';
import type { Report } from '../model/content.js';
import { nameOf } from '../resolve/translation/translatable.js';
import { wordsOf } from './pieces.js';
import type { Segment } from './segment.js';

/** The words that stand above each unit of the body, from its annex or outermost heading in. */
export type Contexts = ReadonlyMap<string, UnitContext>;

interface UnitContext {
  readonly file: string;
  readonly above: readonly string[];
  readonly block?: BlockData;
}

/** By the names of units. */
export function contextsOf({ report, body, indicators, notes }: Report): Contexts {
  const contexts = new Map<string, UnitContext>();
  for (const [at, { blocks }] of body.entries()) {
    const file = report.body[at] ?? '';
    let above: readonly string[] = [];
    let annexes: readonly string[] = [];
    for (const block of blocks) {
      if ('annex' in block) [above, annexes] = [[], [wordsOf(block.annex)]];
      if ('heading' in block) above = above.slice(0, annexes.length + Number(block.heading) - 1);
      contexts.set(nameOf({ section: 'blocks', id: block.id }), { file, above, block });
      if ('annex' in block) above = annexes;
      if ('heading' in block) above = [...above, wordsOf(block.text)];
    }
  }
  for (const id of ['cover', 'imprint']) {
    contexts.set(nameOf({ section: 'blocks', id }), { file: 'report.yaml', above: [] });
  }
  for (const { id } of notes.notes) {
    contexts.set(nameOf({ section: 'blocks', id }), { file: 'notes.yaml', above: [] });
  }
  for (const { id, adjustments = [] } of indicators.indicators) {
    const context = { file: 'indicators.yaml', above: [] };
    contexts.set(nameOf({ section: 'indicators', id }), context);
    for (const record of adjustments) {
      contexts.set(nameOf({ section: 'adjustments', id: record.id }), context);
    }
  }
  return contexts;
}

/** The file of the report in which a unit's source stands: `body/implementation.yaml`. */
export function fileOf(unit: Parameters<typeof nameOf>[0], contexts: Contexts): string {
  return contexts.get(nameOf(unit))?.file ?? 'report.yaml';
}

/** `上级标题 › 表题 › 列名`, then what kind of text it is where that does not show. */
export function contextText({ translated, field }: Segment, contexts: Contexts): string {
  const { above = [], block } = contexts.get(nameOf(translated.unit)) ?? {};
  const inner = block === undefined ? [] : innerContext(block, field.name);
  return [...above, ...inner, `[${field.name}]`].join(' › ');
}

function innerContext(block: BlockData, field: string): readonly string[] {
  if ('lead' in block && block.lead !== undefined && field === 'text') return [wordsOf(block.lead)];
  if (!('table' in block) || field === 'caption') return [];
  const [part, row, column] = field.split('.');
  const inTable = block.table === 'plain' && part === 'rows';
  return [
    wordsOf(block.caption),
    ...(inTable ? cellContext(block, Number(row), Number(column)) : []),
  ];
}

/** The first cell of the row and the head above the cell; spans make the head a guess, which is better than none. */
function cellContext(
  { head, rows }: PlainTableData,
  row: number,
  column: number,
): readonly string[] {
  const first = column > 1 ? [rows[row - 1]?.[0]] : [];
  return [...first, head.at(-1)?.[column - 1]].flatMap((cell) => {
    const text = typeof cell === 'string' ? cell : (cell?.text ?? '');
    return text === '' ? [] : [wordsOf(text)];
  });
}
