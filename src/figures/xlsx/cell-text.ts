/** Text as cells hold it: what XML cannot carry is written `_x0009_` (ECMA-376, 22.9.2.19), and names of columns. */

/** Text that looks like such an escape is escaped itself. */
export function encodeCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

export function decodeCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `A` for 1, `AA` for 27. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnName((column - 1 - rest) / 26) + letter;
}

/** Row and column, both from 1, of `AB12`; undefined where it is no address. */
export function cellAddress(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
