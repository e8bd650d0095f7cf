/** What is remembered of installed fonts from one run to the next. It can be deleted at any time. */
import type { FaceFacts } from './sfnt/face-facts.js';

/** By path; a file that has another size or time is read anew. */
export type FontIndex = Map<string, IndexEntry>;

export interface IndexEntry {
  readonly size: number;
  readonly modified: number;
  readonly faces: readonly FaceFacts[];
}

/** Counts up with the form of `FaceFacts`, so that what an older program wrote is not misread. */
const FORM = 1;

export function printIndex(index: FontIndex): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ form: FORM, files: [...index] }));
}

/** Empty where there is none, or where it is damaged or of another form. */
export function parseIndex(bytes: Uint8Array | undefined): FontIndex {
  const none: FontIndex = new Map();
  if (bytes === undefined) return none;
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isIndex(data) ? new Map(data.files) : none;
  } catch {
    return none;
  }
}

/** The form number vouches for what `printIndex` wrote; a file cut short is no JSON. */
function isIndex(
  data: unknown,
): data is { readonly files: readonly (readonly [string, IndexEntry])[] } {
  return typeof data === 'object' && data !== null && 'form' in data && data.form === FORM;
}
