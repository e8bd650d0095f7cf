/** Numbers spelled in English, up to ninety-nine. */

const TO_NINETEEN = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** All of them; the index is the number. */
export const SPELLED: readonly string[] = [
  ...TO_NINETEEN,
  ...TENS.flatMap((ten) => [ten, ...TO_NINETEEN.slice(1, 10).map((one) => `${ten}-${one}`)]),
];

/** Undefined for what is not a whole number below a hundred. */
export function spell(digits: string): string | undefined {
  return /^(?:0|[1-9]\d?)$/.test(digits) ? SPELLED[Number(digits)] : undefined;
}
