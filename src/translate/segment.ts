/** The units of a translation → segments to hand out: sentence by sentence where those of both languages answer to each other, else by fields. */
import type { Places } from '../core/places.js';
import { sourceText } from '../resolve/translation/fingerprint.js';
import type { TranslatedUnit } from '../resolve/translation/state.js';
import { nameOf, type Field } from '../resolve/translation/translatable.js';
import { codesOf } from './pieces.js';
import { sentences } from './sentences.js';

export interface Segment {
  /** `blocks/innovation-empowers#text.3`; without a number, the whole field. */
  readonly id: string;
  readonly translated: TranslatedUnit;
  readonly field: Field;
  readonly source: string;
  /** Empty where nothing is translated; white space at its end is `gap`. */
  readonly target: string;
  /** What stands between it and the next. */
  readonly gap: string;
}

export function segmentsOf(translated: TranslatedUnit, places: Places): readonly Segment[] {
  return translated.unit.fields.flatMap((field) => fieldSegments(translated, field, places));
}

/** One a field, for reviewers, who merge and part sentences as they like. */
export function wholeSegments(translated: TranslatedUnit, places: Places): readonly Segment[] {
  return translated.unit.fields.map((field) => ({
    ...pair(sourceText(field, places), targetText(translated, field)),
    id: fieldId(translated, field),
    translated,
    field,
  }));
}

/** The text of an entry's field, or '' where it has none. */
export function targetText({ entry }: TranslatedUnit, { name }: Field): string {
  return entry?.[name] ?? '';
}

export function fieldId({ unit }: TranslatedUnit, { name }: Field): string {
  return `${nameOf(unit)}#${name}`;
}

function fieldSegments(
  translated: TranslatedUnit,
  field: Field,
  places: Places,
): readonly Segment[] {
  const id = fieldId(translated, field);
  const source = sourceText(field, places);
  const target = targetText(translated, field);
  return pairsOf(source, target).map((pair, at, { length }) => ({
    ...pair,
    id: length === 1 ? id : `${id}.${at + 1}`,
    translated,
    field,
  }));
}

/**
 * One pair a sentence where nothing is translated, or where both have as many and each pair calls the
 * same figures: else sentences were split and merged, and would stand beside others than their own.
 */
export function pairsOf(
  source: string,
  target: string,
): readonly Pick<Segment, 'source' | 'target' | 'gap'>[] {
  const ours = sentences(source, 'zh');
  const theirs = sentences(target, 'en');
  const called = keysOf(source);
  const said = keysOf(target);
  const paired =
    ours.length === theirs.length &&
    ours.every((sentence, at) => {
      const own = keysOf(sentence);
      const their = keysOf(theirs[at] ?? '');
      return (
        [...own].every((key) => their.has(key) || !said.has(key)) &&
        [...their].every((key) => own.has(key) || !called.has(key))
      );
    });
  if (theirs.length > 0 && !paired) return [pair(source, target)];
  return ours.map((sentence, at) => pair(sentence, theirs[at] ?? ''));
}

/** A segment that is a whole field. */
export function pair(source: string, target: string): Pick<Segment, 'source' | 'target' | 'gap'> {
  const words = target.trimEnd();
  return { source, target: words, gap: target.slice(words.length) };
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set(codesOf(text).flatMap(({ keys }) => keys));
}
