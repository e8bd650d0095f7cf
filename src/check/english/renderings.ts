/** What the glossary and the register of names say of a Chinese expression, and whether an English text says it so. */
import type { Term } from '../../model/glossary.js';
import type { ProperName } from '../../model/registers.js';
import { stemsOf } from './word-forms.js';

/** A term or a name, with its English. */
export interface Rendering {
  readonly zh: string;
  readonly kind: 'term' | 'name';
  /** The first is what to write; none where the register of names has no English. */
  readonly forms: readonly RenderedForm[];
}

export interface RenderedForm {
  readonly text: string;
  /** As `stemsOf` gives them. */
  readonly stems: string;
}

/** Each expression once; what both registers have may be rendered as either says. */
export function renderingsOf(
  terms: readonly Term[],
  names: readonly ProperName[],
): readonly Rendering[] {
  const byWords = new Map<string, Rendering>();
  const add = (zh: string, kind: Rendering['kind'], texts: readonly string[]): void => {
    const forms = texts.map((text) => ({ text, stems: stemsOf(text) }));
    const known = byWords.get(zh);
    byWords.set(zh, known ? { ...known, forms: [...known.forms, ...forms] } : { zh, kind, forms });
  };
  for (const { zh, en, also = [] } of terms) add(zh, 'term', [en, ...also]);
  for (const { text, en } of names) add(text, 'name', en === undefined ? [] : [en]);
  return [...byWords.values()];
}

/** The forms that stand in a text of these stems. */
export function formsIn(stems: string, { forms }: Rendering): readonly RenderedForm[] {
  return forms.filter((form) => stems.includes(form.stems));
}
