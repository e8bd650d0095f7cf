/** `indicators.yaml`: what is measured, under which name each year, with which values and adjustments. */
import { z } from 'zod';
import { id, plainText, prose, year } from './scalars.js';
import { valueSchema } from './value.js';

export const RELATIONS = ['companion', 'part', 'component', 'none'] as const;
/** Anticipatory (预期性) or obligatory (约束性). */
const nature = z.enum(['anticipatory', 'obligatory']);
/** companion: stands under the row of `of` without being a part of it; part: 其中：; component: #, summing up to `of`. */
const relation = z.enum(RELATIONS);

const adjustmentSchema = z.strictObject({
  id,
  kind: z.enum(['suspended', 'dropped', 'renamed', 'redefined', 'merged', 'rebased']),
  year,
  mark: id.optional().meta({ description: '印在指标名称后的标记，见 marks；不印标记则省略' }),
  authority: plainText.optional(),
  reason: plainText.optional(),
  from: z.array(id).optional(),
  'former-name': plainText.optional(),
  note: prose.optional().meta({ description: '表注中印出的文字' }),
});

const yearSchema = z.strictObject({
  name: plainText.optional(),
  unit: plainText.optional(),
  nature: nature.optional(),
  of: id.optional(),
  relation: relation.optional(),
  target: valueSchema.optional(),
  actual: valueSchema.optional(),
});

const indicatorSchema = z.strictObject({
  id,
  name: plainText,
  unit: plainText,
  nature: nature.optional(),
  of: id.optional(),
  relation: relation.optional(),
  better: z
    .enum(['higher', 'lower'])
    .optional()
    .meta({ description: '越高越好（默认）或越低越好，用于判断是否达到目标' }),
  years: z.record(year, yearSchema),
  adjustments: z.array(adjustmentSchema).optional(),
});

export const indicatorsSchema = z.strictObject({
  marks: z.record(id, plainText),
  indicators: z.array(indicatorSchema),
});

export type IndicatorsFile = z.infer<typeof indicatorsSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type IndicatorYear = z.infer<typeof yearSchema>;
export type Adjustment = z.infer<typeof adjustmentSchema>;
export type Relation = z.infer<typeof relation>;
export type ValueRole = 'target' | 'actual';
