/** The options that calls of quantities have in a translation only: what is counted, and how the number is written. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { ProseArgument } from '../prose/prose.js';
import { NUMBER_FORMS, type Noun, type NumberForm } from '../quantity/printer.js';
import type { Quantity } from '../quantity/quantity.js';
import { printMeasure, type UnitRegister } from '../quantity/units.js';

export interface TranslationContext {
  /** Present in the prose of a translation, where figures may have a noun and a form. */
  readonly translation?: { readonly units: UnitRegister };
  readonly diagnostics: Diagnostics;
}

/** `company|companies`, or one form for both; only what counts takes a noun in place of its unit. */
export function nounOf(
  option: ProseArgument | undefined,
  quantity: Quantity | undefined,
  context: TranslationContext,
): Noun | undefined {
  if (option === undefined || !inTranslation('noun', option, context)) return undefined;
  const [one = '', many = one, ...more] = option.text.split('|').map((form) => form.trim());
  if (one === '' || many === '' || more.length > 0) {
    context.diagnostics.report('noun-forms', option.range, { noun: option.text });
    return undefined;
  }
  const measure = quantity?.type === 'figure' ? quantity.measure : undefined;
  if (measure === undefined || context.translation?.units.counts(measure) === true)
    return { one, many };
  context.diagnostics.report('noun-beside-unit', option.range, { unit: printMeasure(measure) });
  return undefined;
}

/** How the number is written; reports what is no such form. */
export function formOf(
  option: ProseArgument | undefined,
  context: TranslationContext,
): NumberForm | undefined {
  if (option === undefined || !inTranslation('form', option, context)) return undefined;
  const form = NUMBER_FORMS.find((known) => known === option.text);
  if (form !== undefined) return form;
  const params = { value: option.text, known: NUMBER_FORMS.join('、') };
  context.diagnostics.report('unknown-value', option.range, params);
  return undefined;
}

/** Chinese has neither singular nor plural, and writes its quantities as they are. */
function inTranslation(
  name: string,
  { range }: ProseArgument,
  context: TranslationContext,
): boolean {
  if (context.translation !== undefined) return true;
  context.diagnostics.report('option-of-translation', range, { name });
  return false;
}
