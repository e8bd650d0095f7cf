/** `confirmations.yaml`: which department answers for a figure, and who confirmed it. A report need not have it. */
import { z } from 'zod';
import { date, plainText } from './scalars.js';

/** Estimated, preliminary, final. */
export const FIGURE_STATES = ['预计', '快报', '核定'] as const;

/** `gdp-2021`, or a value of an indicator: `gdp-growth.2021.actual`. */
const quantityId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*(\.\d{4}\.(target|actual))?$/)
  .meta({ description: '数的标识：gdp-2021；指标的数：gdp-growth.2021.actual' });

const confirmationSchema = z.strictObject({
  value: plainText.optional().meta({
    type: ['string', 'number'],
    description: '核定的是哪个数，照印出的写；此后数改了，核定就不再算数',
  }),
  state: z.enum(FIGURE_STATES).optional().meta({ description: '状态' }),
  by: plainText.optional().meta({ description: '核定人' }),
  on: date.optional().meta({ description: '核定日期：2022-01-05' }),
  note: plainText.optional().meta({ description: '备注' }),
});

export const confirmationsSchema = z.strictObject({
  departments: z
    .record(
      plainText,
      z.array(
        quantityId.meta({
          description: '归它负责的数、指标（各年的数）或正文一块（就地写的数）的标识',
        }),
      ),
    )
    .optional(),
  confirmations: z.record(quantityId, confirmationSchema).optional(),
});

export type ConfirmationsFile = z.infer<typeof confirmationsSchema>;
export type Confirmation = z.infer<typeof confirmationSchema>;
export type FigureState = (typeof FIGURE_STATES)[number];
