/** A table that reviewers sent back → what of it is new. */
import { diagnostic } from '../core/diagnostic.js';
import { SourceFile, startOf } from '../core/position.js';
import type { Hash } from '../core/world.js';
import { openDocx } from '../translate/docx/open-docx.js';
import { readBilingual } from '../translate/docx/read-bilingual.js';
import { takeIn, type TakenIn } from '../translate/returned/take-in.js';
import { wholeSegments } from '../translate/segment.js';
import type { LoadedTranslation } from './load-translation.js';

export function takeBilingual(
  bytes: Uint8Array,
  path: string,
  { units, places, notes }: LoadedTranslation,
  hash: Hash,
): TakenIn {
  const opened = openDocx(bytes);
  if (opened === undefined) {
    const range = startOf(new SourceFile(path, ''));
    return { changes: [], diagnostics: [diagnostic('bilingual-damaged', range, {})] };
  }
  const fields = new Map(
    units
      .flatMap((unit) => wholeSegments(unit, places))
      .map(({ id, source, translated }) => [id, { text: source, source: translated.source }]),
  );
  const { segments, diagnostics } = readBilingual(opened, path, (id) => fields.get(id), hash);
  const taken = takeIn(segments, { units, places, notes, hash });
  return { ...taken, diagnostics: [...diagnostics, ...taken.diagnostics] };
}
