/** The ways in which content gives a quantity: as printed, by status, computed, or stated and checked. */
import { z } from 'zod';
import { expression, plainText, printedQuantity } from './scalars.js';

export const statusSchema = z.enum([
  'target-not-set',
  'set-by-superior',
  'suspended',
  'no-outcome-yet',
]);

/** Prints the result of an expression; an approved value that differs is a warning. */
const computedValue = z.strictObject({
  computed: expression,
  unit: plainText.optional(),
  approved: printedQuantity.optional(),
});

/** Prints what the approved text says; a result that differs is a warning. */
const statedValue = z.strictObject({ stated: printedQuantity, by: expression });

const statusValue = z.strictObject({ status: statusSchema });

export const valueSchema = z.union([printedQuantity, statusValue, computedValue, statedValue]);

export type Value = z.infer<typeof valueSchema>;
