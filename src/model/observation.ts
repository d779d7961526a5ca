import { z } from 'zod';
import type { Indicator } from './indicator.ts';
import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { ItemId } from './report.ts';

/** One figure as an editor writes it in `figures.yaml`. */
export const figureSchema = z.strictObject({
  period: z.string().min(1).describe('What the figure refers to: 112, 112H1, FY113, @112-12, 112-03/112-07'),
  value: z.string().min(1).describe('The figure as the source prints it, without its unit: "281.57萬"'),
});

/** `figures.yaml`: by item, then by indicator, one figure or several. */
export const figuresSchema = z.record(
  z.string(),
  z.record(z.string(), z.union([figureSchema, z.array(figureSchema).min(1)])),
);

/** One value of one indicator for one period, as one item of one report states it. */
export interface Observation {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly item: ItemId;
}
