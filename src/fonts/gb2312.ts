/** The Han characters that any Chinese text face should have: GB 2312-1980, levels 1 and 2. */

export const GB2312_HAN_COUNT = 6763;

let known: readonly string[] | undefined;

/** In the order of the standard. Rows 16 to 87 of 94 cells; row 55 ends five cells early. */
export function gb2312Han(): readonly string[] {
  if (known !== undefined) return known;
  const bytes: number[] = [];
  for (let row = 16; row <= 87; row += 1) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell += 1) {
      bytes.push(0xa0 + row, 0xa0 + cell);
    }
  }
  known = [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
  return known;
}
