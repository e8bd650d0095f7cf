/** The words and signs that may qualify a number: one table, which the grammar reads and a new form is added to. */
import type { Approximation, Basis, Comparison, Scale } from './quantity.js';

export const BASES: readonly Basis[] = [{ code: 'comparable', form: '同口径' }];

/**
 * 以上, 以下 and 以内 include the number itself, 超过 does not (Civil Code, article 1259).
 * Of forms that begin alike the longest is read.
 */
export const COMPARISONS: readonly Comparison[] = [
  { operator: 'gt', form: '>', side: 'before' },
  { operator: 'gt', form: '超', side: 'before' },
  { operator: 'gt', form: '超过', side: 'before' },
  { operator: 'ge', form: '≥', side: 'before' },
  { operator: 'ge', form: '≧', side: 'before' },
  { operator: 'ge', form: '不低于', side: 'before' },
  { operator: 'lt', form: '<', side: 'before' },
  { operator: 'le', form: '≤', side: 'before' },
  { operator: 'le', form: '不超过', side: 'before' },
  { operator: 'ge', form: '以上', side: 'after' },
  { operator: 'le', form: '以内', side: 'after' },
  { operator: 'le', form: '以下', side: 'after' },
];

export const APPROXIMATIONS: readonly Approximation[] = [
  { form: '约', side: 'before' },
  { form: '近', side: 'before' },
  { form: '左右', side: 'after' },
];

/** "And some more": behind the number or behind its scale. */
export const MORE = { form: '余' } as const;

/** The scales and their powers of ten. */
export const POWERS: Readonly<Record<Scale, number>> = { '': 0, 万: 4, 亿: 8, 万亿: 12 };

export const SCALES: readonly { readonly form: Scale }[] = [
  { form: '万' },
  { form: '亿' },
  { form: '万亿' },
];

/** Those of a table that stand on one side of the number. */
export function onSide<Form extends { readonly side: 'before' | 'after' }>(
  forms: readonly Form[],
  side: Form['side'],
): readonly Form[] {
  return forms.filter((form) => form.side === side);
}

/** The longest form that stands in `text` at `offset`. */
export function formAt<Form extends { readonly form: string }>(
  forms: readonly Form[],
  text: string,
  offset: number,
): Form | undefined {
  let longest: Form | undefined;
  for (const candidate of forms) {
    const longer = longest === undefined || candidate.form.length > longest.form.length;
    if (longer && text.startsWith(candidate.form, offset)) longest = candidate;
  }
  return longest;
}
