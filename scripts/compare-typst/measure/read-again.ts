/** Whether text that a program reads from a PDF is the text that was written. */

/** A line of what was read that is not what was written, or what is still to be read at the end. */
export interface Difference {
  readonly read: string;
  readonly written: string;
}

/**
 * Lines of print against the paragraphs that they make, in order. A space at which a line ends may be lost; all else
 * must be there, and no space that nobody wrote. Gives the first difference of each paragraph.
 */
export function differences(
  lines: readonly string[],
  written: readonly string[],
): readonly Difference[] {
  const found: Difference[] = [];
  let at = 0;
  for (const paragraph of written) {
    let rest = paragraph.trim();
    let fault: Difference | undefined;
    while (rest !== '') {
      const read = lines[at]?.trim();
      if (read === undefined) return [...found, { read: '', written: rest.slice(0, 30) }];
      const taken = prefixOf(rest, read);
      fault ??= taken.exact ? undefined : { read, written: rest.slice(0, read.length + 2) };
      if (taken.length === 0) return [...found, fault ?? { read, written: rest.slice(0, 30) }];
      rest = rest.slice(taken.length).trimStart();
      at += 1;
    }
    if (fault !== undefined) found.push(fault);
  }
  return found;
}

/** How much of the text a line is, spaces aside, and whether it is that to the space; 0 where it is other text. */
function prefixOf(
  text: string,
  line: string,
): { readonly length: number; readonly exact: boolean } {
  if (text.startsWith(line)) return { length: line.length, exact: true };
  let length = 0;
  for (const character of line) {
    if (character === ' ') continue;
    while (text.charAt(length) === ' ') length += 1;
    if (!text.startsWith(character, length)) return { length: 0, exact: false };
    length += character.length;
  }
  return { length, exact: false };
}

/** Of the paragraphs those that do not stand among the lines to the letter, wherever lines end in them. */
export function misread(lines: readonly string[], written: readonly string[]): readonly string[] {
  const whole = lines.map((line) => line.trim()).join('');
  return written.filter((paragraph) => !whole.includes(paragraph));
}
