/** A field as it came back, beside what it says now. */
import type { Places } from '../../core/places.js';
import type { Hash } from '../../core/world.js';
import { sourceText } from '../../resolve/translation/fingerprint.js';
import type { TranslatedUnit } from '../../resolve/translation/state.js';
import type { Field } from '../../resolve/translation/translatable.js';
import { printOf } from '../mark.js';
import { pair, pairsOf, targetText } from '../segment.js';
import { sentences } from '../sentences.js';
import type { ReturnedSegment } from './returned-segment.js';

export interface NumberedSegment {
  readonly segment: ReturnedSegment;
  /** Of the sentence, from 1; absent where the segment is the whole field. */
  readonly number?: number;
}

export interface ReturnedField {
  readonly field: Field;
  readonly segments: readonly NumberedSegment[];
}

/** A field as it is to be. */
export interface NewField {
  readonly field: Field;
  readonly source: string;
  readonly text: string;
  /** In the order of their numbers. */
  readonly segments: readonly NumberedSegment[];
  /** Segments whose text is not as it was handed out; none where the field says the same already. */
  readonly changed: readonly ReturnedSegment[];
  /** No segment is gone. */
  readonly whole: boolean;
  /** Every sentence is translated. */
  readonly complete: boolean;
  /** The overlay says what it said when the field was handed out. */
  readonly asExported: boolean;
}

export function newField(
  { field, segments }: ReturnedField,
  translated: TranslatedUnit,
  { places, hash }: { readonly places: Places; readonly hash: Hash },
): NewField {
  const sorted = segments.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const own = sorted.map(({ segment }) => tidy(segment, field));
  const source = sourceText(field, places);
  const now = targetText(translated, field);
  const isNumbered = sorted.some(({ number }) => number !== undefined);
  const pairs = isNumbered ? pairsOf(source, now) : [pair(source, now)];
  const gapAt = (at: number): string => {
    const gap = own.length === pairs.length ? pairs[at]?.gap : undefined;
    return gap === undefined || gap === '' ? ' ' : gap;
  };
  const text = own
    .map((segment, at) => (segment.text === '' ? '' : segment.text + gapAt(at)))
    .join('')
    .trim();
  const changed = own.filter(({ mark, text: words }) => printOf(words, hash) !== mark?.target);
  const whole = !isNumbered || own.length === sentences(source, 'zh').length;
  return {
    field,
    source,
    text,
    segments: sorted,
    changed: spaced(text) === spaced(now) ? [] : changed,
    whole,
    complete:
      text !== '' && own.every((segment) => segment.text !== '' || segment.claim !== undefined),
    asExported:
      own.length === pairs.length &&
      own.every(({ mark }, at) => printOf(pairs[at]?.target ?? '', hash) === mark?.target),
  };
}

/** Programs fold lines; only a field of lines has any. */
function tidy(segment: ReturnedSegment, { lines }: Field): ReturnedSegment {
  const text = lines
    ? segment.text.replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    : segment.text.replace(/\s*\n\s*/g, ' ');
  return { ...segment, text: text.trim() };
}

function spaced(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').trim();
}
