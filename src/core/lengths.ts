/** Lengths with their unit in the type, so that a twip is never taken for a point. */

declare const unit: unique symbol;
type Length<Unit extends string> = number & { readonly [unit]: Unit };

/** 1/72 inch: the unit of PDF and of resolved styles. */
export type Points = Length<'pt'>;
/** 1/20 point: the unit of WordprocessingML. */
export type Twips = Length<'twip'>;
export type Millimetres = Length<'mm'>;

// The casts are the one place where a bare number gets its unit.
export const points = (value: number): Points => value as Points;
export const millimetres = (value: number): Millimetres => value as Millimetres;

export function millimetresToPoints(value: Millimetres): Points {
  return points((value * 72) / 25.4);
}

/** Rounded to whole twips, as WordprocessingML wants them. */
export function twips(value: Points): Twips {
  return Math.round(value * 20) as Twips;
}
