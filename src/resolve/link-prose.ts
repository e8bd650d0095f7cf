/** Parsed prose → linked prose: each call finds what it names, or is a diagnostic at its place. One entry a helper. */
import type { Diagnostics } from '../core/diagnostic.js';
import { nearest } from '../core/nearest.js';
import type { SourceRange } from '../core/position.js';
import type { ProseArgument, ProseCall, ProsePiece } from '../prose/prose.js';
import { PARTS, STATUSES, type Part } from '../quantity/quantity.js';
import type { ResolvedQuantity } from '../quantity/definition.js';
import { printMeasure, sameMeasure } from '../quantity/units.js';
import type { Explanation, LinkedPiece, LinkedProse, NotePlacement } from './edition-content.js';
import { reportUnknown, type IndicatorRegister, type IndicatorRow } from './indicator-rows.js';
import type { Referable } from './number-blocks.js';
import { formOf, nounOf, type TranslationContext } from './translation-options.js';

export interface LinkContext extends TranslationContext {
  readonly quantities: ReadonlyMap<string, ResolvedQuantity>;
  /** All ids that are defined, also those whose definition is in error and has been reported there. */
  readonly defined: ReadonlySet<string>;
  readonly indicators: IndicatorRegister;
  /** What can be referred to, by id. */
  readonly blocks: ReadonlyMap<string, Referable>;
  /** The table of each year. */
  readonly tables: ReadonlyMap<string, string>;
  /** Where the report prints its notes. */
  readonly placement: NotePlacement;
  /** The notes that prose may call; absent in the notes themselves. */
  readonly notes?: LinkedNotes;
  /** The year of the table in whose notes the prose stands. */
  readonly year?: string;
}

/** By id. A note that says where it is printed does not stand with the others. */
export type LinkedNotes = ReadonlyMap<string, Explanation & { readonly placement?: NotePlacement }>;

export function linkProse(pieces: readonly ProsePiece[], context: LinkContext): LinkedProse {
  return pieces.flatMap((piece): LinkedPiece[] =>
    piece.type === 'text' ? [{ ...piece }] : linkCall(piece, context),
  );
}

interface Helper {
  /** How it is written, for messages. */
  readonly usage: string;
  readonly args: readonly [least: number, most: number];
  readonly options: readonly string[];
  link(call: ProseCall, context: LinkContext): LinkedPiece | undefined;
}

const HELPERS: Readonly<Record<string, Helper>> = {
  q: {
    usage: 'q "id" "6个" show="number unit"',
    args: [1, 2],
    options: ['show', 'noun', 'form'],
    link(call, context) {
      const [id] = call.args;
      const found = id && findQuantity(id, context);
      if (found === undefined) return undefined;
      const show = partsOf(call.options.get('show'), context.diagnostics);
      const noun = nounOf(call.options.get('noun'), found.quantity, context);
      const form = formOf(call.options.get('form'), context);
      const { range } = call;
      return {
        type: 'quantity',
        range,
        ...found,
        ...(show && { show }),
        ...(noun && { noun }),
        ...(form && { form }),
      };
    },
  },
  qs: {
    usage: 'qs "id" "id" "id"',
    args: [2, Infinity],
    options: ['noun'],
    link(call, context) {
      const items = call.args.map((id) => findQuantity(id, context));
      const found = items.filter((item) => item !== undefined);
      if (found.length < items.length || !shareMeasure(found, call, context)) return undefined;
      const noun = nounOf(call.options.get('noun'), found[0]?.quantity, context);
      return { type: 'list', items: found, range: call.range, ...(noun && { noun }) };
    },
  },
  row: {
    usage: 'row "indicator" year="2021"',
    args: [1, 1],
    options: ['year'],
    link(call, context) {
      const row = findRow(call, context);
      if (row === undefined) return undefined;
      const { id } = row.indicator;
      if (row.number === undefined) {
        context.diagnostics.report('row-without-number', call.range, { id, year: row.year });
        return undefined;
      }
      const target = `${context.tables.get(row.year) ?? ''}.${id}`;
      return { type: 'reference', kind: 'row', target, number: row.number, range: call.range };
    },
  },
  name: {
    usage: 'name "indicator" year="2021"',
    args: [1, 1],
    options: ['year', 'former'],
    link(call, context) {
      const former = call.options.get('former');
      const text =
        former === undefined ? findRow(call, context)?.name : formerName(call, former, context);
      return text === undefined ? undefined : putIn(text, call.range);
    },
  },
  mark: {
    usage: 'mark "obligatory"',
    args: [1, 1],
    options: [],
    link(call, context) {
      const [id] = call.args;
      const text = id && context.indicators.marks[id.text];
      if (text !== undefined) return putIn(text, call.range);
      const known = Object.keys(context.indicators.marks).join('、');
      context.diagnostics.report('unknown-mark', call.range, { id: id?.text ?? '', known });
      return undefined;
    },
  },
  status: {
    usage: 'status "target-not-set"',
    args: [1, 1],
    options: [],
    link(call, context) {
      const [id] = call.args;
      const status = STATUSES.find((known) => known === id?.text);
      if (status !== undefined) return { type: 'status', status, range: call.range };
      context.diagnostics.report('unknown-value', id?.range ?? call.range, {
        value: id?.text ?? '',
        known: STATUSES.join('、'),
      });
      return undefined;
    },
  },
  ref: {
    usage: 'ref "id"',
    args: [1, 1],
    options: [],
    link(call, context) {
      const id = call.args[0]?.text ?? '';
      const block = context.blocks.get(id);
      if (block !== undefined) {
        return { type: 'reference', target: id, range: call.range, ...block };
      }
      const known = [...context.blocks.keys()].join('、') || '—';
      context.diagnostics.report('unknown-block', call.range, { id, known });
      return undefined;
    },
  },
  note: {
    usage: 'note "id"',
    args: [1, 1],
    options: [],
    link(call, context) {
      const id = call.args[0]?.text ?? '';
      const note = context.notes?.get(id);
      if (note !== undefined) {
        return { type: 'note', id, range: call.range, placement: context.placement, ...note };
      }
      if (context.notes === undefined) context.diagnostics.report('note-in-note', call.range, {});
      else reportUnknownNote(id, call.range, context.notes.keys(), context.diagnostics);
      return undefined;
    },
  },
};

/** Text that a call stands for. */
function putIn(text: string, range: SourceRange): LinkedPiece {
  return { type: 'text', text, range, at: () => range };
}

function linkCall(call: ProseCall, context: LinkContext): LinkedPiece[] {
  const helper = Object.hasOwn(HELPERS, call.name) ? HELPERS[call.name] : undefined;
  if (helper === undefined) {
    const known = Object.keys(HELPERS).join('、');
    context.diagnostics.report('unknown-helper', call.range, { name: call.name, known });
    return [];
  }
  const [least, most] = helper.args;
  const wellFormed =
    call.args.length >= least &&
    call.args.length <= most &&
    [...call.options.keys()].every((option) => helper.options.includes(option));
  if (!wellFormed) {
    const { usage } = helper;
    context.diagnostics.report('helper-arguments', call.range, { name: call.name, usage });
    return [];
  }
  const piece = helper.link(call, context);
  return piece === undefined ? [] : [piece];
}

function findQuantity(
  id: ProseArgument,
  context: LinkContext,
): { id: string; quantity: ResolvedQuantity['quantity'] } | undefined {
  const found = context.quantities.get(id.text);
  if (found !== undefined) return { id: id.text, quantity: found.quantity };
  reportUnknownQuantity(id, context);
  return undefined;
}

/** Only figures of one scale and unit can print it once for all. */
function shareMeasure(
  items: readonly { readonly quantity: ResolvedQuantity['quantity'] }[],
  call: ProseCall,
  context: LinkContext,
): boolean {
  const figures = items.flatMap(({ quantity }) => (quantity.type === 'figure' ? [quantity] : []));
  const [first] = figures;
  if (first === undefined || figures.length < items.length) {
    context.diagnostics.report('list-status', call.range, {});
    return false;
  }
  const other = figures.find(({ measure }) => !sameMeasure(measure, first.measure));
  if (other === undefined) return true;
  context.diagnostics.report('list-measures-differ', call.range, {
    first: printMeasure(first.measure),
    other: printMeasure(other.measure),
  });
  return false;
}

function reportUnknownQuantity(id: ProseArgument, context: LinkContext): void {
  if (context.defined.has(id.text)) return;
  const near = nearest(id.text, context.defined);
  if (near === undefined) {
    context.diagnostics.report('expression-id-unknown', id.range, { id: id.text });
  } else {
    const params = { id: id.text, nearest: near };
    context.diagnostics.report('expression-id-unknown-nearest', id.range, params);
  }
}

function reportUnknownNote(
  id: string,
  range: SourceRange,
  known: Iterable<string>,
  diagnostics: Diagnostics,
): void {
  const near = nearest(id, known);
  if (near === undefined) diagnostics.report('unknown-note', range, { id });
  else diagnostics.report('unknown-note-nearest', range, { id, nearest: near });
}

function partsOf(show: ProseArgument | undefined, diagnostics: Diagnostics): Part[] | undefined {
  return show?.text.split(/\s+/).flatMap((word) => {
    const part = PARTS.find((known) => known === word);
    if (part !== undefined) return [part];
    diagnostics.report('unknown-part', show.range, { part: word, known: PARTS.join('、') });
    return [];
  });
}

/** The row that a call means: in the year it names, else in that of the table around it. */
function findRow(call: ProseCall, context: LinkContext): IndicatorRow | undefined {
  const id = call.args[0]?.text ?? '';
  const place: SourceRange = call.args[0]?.range ?? call.range;
  const year = call.options.get('year')?.text ?? context.year;
  if (context.indicators.find(id) === undefined) {
    reportUnknown(id, context.indicators, place, context.diagnostics);
    return undefined;
  }
  if (year === undefined) {
    context.diagnostics.report('helper-outside-table', call.range, { name: call.name });
    return undefined;
  }
  const row = context.indicators.row(id, year);
  if (row === undefined) {
    context.diagnostics.report('indicator-not-in-year', place, { id, year });
  }
  return row;
}

/** The name before a rename, from the record of that rename. */
function formerName(
  call: ProseCall,
  former: ProseArgument,
  context: LinkContext,
): string | undefined {
  const indicator = context.indicators.find(call.args[0]?.text ?? '');
  const records = indicator?.adjustments ?? [];
  const name = records.find((record) => record.id === former.text)?.['former-name'];
  if (name === undefined) {
    const named = records.filter((record) => record['former-name'] !== undefined);
    const known = named.map((record) => record.id).join('、');
    context.diagnostics.report('unknown-adjustment', former.range, { id: former.text, known });
  }
  return name;
}
