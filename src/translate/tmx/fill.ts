/** What a memory knows of a report's sentences → drafts of fields that are not translated: only whole fields, only exact sentences. */
import { Diagnostics, type Diagnostic } from '../../core/diagnostic.js';
import type { Places } from '../../core/places.js';
import { sourceText } from '../../resolve/translation/fingerprint.js';
import type { TranslatedUnit } from '../../resolve/translation/state.js';
import type { EntryChange } from '../edit-overlay.js';
import { fieldId } from '../segment.js';
import { sentences } from '../sentences.js';
import { Memory } from './memory.js';
import type { RememberedPair } from './read-tmx.js';

export interface Filled {
  readonly changes: readonly EntryChange[];
  /** What was found in part, or not clearly. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `notes` are those that the translation has. What is translated, were it only a draft, is not touched. */
export function fillFromMemory(
  pairs: readonly RememberedPair[],
  units: readonly TranslatedUnit[],
  places: Places,
  notes: ReadonlySet<string>,
): Filled {
  const diagnostics = new Diagnostics();
  const memory = new Memory(pairs, notes);
  const changes = units.flatMap((translated): EntryChange[] => {
    const { unit, lacking, source, entry } = translated;
    if (entry !== undefined && entry.source !== source) return [];
    const fields = new Map<string, string>();
    for (const field of unit.fields.filter(({ name }) => lacking.includes(name))) {
      const text = recall(sourceText(field, places), fieldId(translated, field));
      if (text !== undefined) fields.set(field.name, text);
    }
    return fields.size === 0 ? [] : [{ unit, source, state: 'draft', fields }];
  });
  return { changes, diagnostics: diagnostics.all };

  function recall(text: string, id: string): string | undefined {
    const whole = memory.recall(text);
    if (typeof whole === 'string') return whole;
    const parts = sentences(text, 'zh').map((sentence) => memory.recall(sentence));
    const found = parts.filter((part) => typeof part === 'string');
    if (parts.length > 0 && found.length === parts.length) return found.join(' ');
    const unclear = [whole, ...parts].find((part) => typeof part === 'object');
    if (typeof unclear === 'object') {
      diagnostics.report('exchange-memory-ambiguous', unclear.range, {
        id,
        detail: unclear.detail,
      });
    } else if (found.length > 0) {
      const count = String(parts.length);
      const params = { id, found: String(found.length), count };
      diagnostics.report('exchange-memory-partial', undefined, params);
    }
    return undefined;
  }
}
