/** The calls of a unit that came back: none of the source's lost without a reason, none that leads nowhere. */
import type { Diagnostics } from '../../core/diagnostic.js';
import type { TranslatedUnit } from '../../resolve/translation/state.js';
import type { Field } from '../../resolve/translation/translatable.js';
import { sourceText } from '../../resolve/translation/fingerprint.js';
import { codesOf, type Code } from '../pieces.js';
import { targetText } from '../segment.js';
import { sentences } from '../sentences.js';
import type { NewField } from './new-field.js';
import type { Present } from './present.js';
import type { ReturnedSegment } from './returned-segment.js';

/** Whether they can be taken; over the whole unit, since a figure may move from one sentence to another. */
export function checkCodes(
  translated: TranslatedUnit,
  fields: readonly NewField[],
  { places, notes }: Present,
  diagnostics: Diagnostics,
): boolean {
  const { unit, state } = translated;
  const before = keysOf(unit.fields.map((field) => targetText(translated, field)));
  const source = keysOf(unit.fields.map((field) => sourceText(field, places)));
  const after = keysOf(unit.fields.map((field) => textOf(field, fields, translated)));
  const known = new Set([...before, ...source, ...[...notes].map((note) => `note ${note}`)]);

  const unknown = fields
    .flatMap(({ changed }) => changed)
    .flatMap((segment) =>
      codesOf(segment.text)
        .filter(({ keys }) => keys.some((key) => !known.has(key)))
        .map((code) => ({ segment, call: code.text })),
    );
  for (const { segment, call } of unknown) {
    diagnostics.report('exchange-call-unknown', segment.range, { id: segment.id, call });
  }

  // What the translation of this very source did without before is not lost by what came back.
  const wanted = state === 'stale' || state === 'missing' ? source : before;
  const lost = [...source].filter((key) => wanted.has(key) && !after.has(key));
  const unexplained = lost.filter((key) => !tellLost(key, fields, diagnostics));
  return unknown.length === 0 && unexplained.length === 0;
}

/** Whether there is a reason for it. */
function tellLost(key: string, fields: readonly NewField[], diagnostics: Diagnostics): boolean {
  const sources = fields.flatMap((field) => sourcesOf(field));
  const place = sources.find(({ codes }) => codes.some(({ keys }) => keys.includes(key)));
  const segment = place?.segment ?? fields[0]?.segments[0]?.segment;
  const at = place?.codes.findIndex(({ keys }) => keys.includes(key)) ?? -1;
  const code = place?.codes[at];
  if (segment === undefined) return false;
  const params = { id: segment.id, call: code?.text ?? key };
  const reason = segment.drops.get(String(at + 1)) ?? reasonById(key, fields);
  if (reason !== undefined) {
    diagnostics.report('exchange-call-dropped', segment.range, { ...params, reason });
    return true;
  }
  const number = String(at + 1);
  diagnostics.report('exchange-call-lost', segment.range, { ...params, number });
  return false;
}

/** A reason that names the figure may stand at any segment of the unit. */
function reasonById(key: string, fields: readonly NewField[]): string | undefined {
  const id = key.split(' ')[1] ?? '';
  const drops = fields.flatMap(({ segments }) => segments.map(({ segment }) => segment.drops));
  return drops.map((own) => own.get(id)).find((reason) => reason !== undefined);
}

interface SourcePart {
  readonly segment: ReturnedSegment | undefined;
  readonly codes: readonly Code[];
}

/** The calls of a field's source as they are numbered in its segments. */
function sourcesOf({ source, segments }: NewField): readonly SourcePart[] {
  const [first] = segments;
  if (first?.number === undefined) return [{ segment: first?.segment, codes: codesOf(source) }];
  return sentences(source, 'zh').map((sentence, at) => ({
    segment: segments.find(({ number }) => number === at + 1)?.segment,
    codes: codesOf(sentence),
  }));
}

function textOf(field: Field, fields: readonly NewField[], translated: TranslatedUnit): string {
  const fresh = fields.find((item) => item.field === field);
  return fresh?.text ?? targetText(translated, field);
}

function keysOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => codesOf(text).flatMap(({ keys }) => keys)));
}
