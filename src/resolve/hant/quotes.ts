/** Quotation marks of the mainland → 「 」 outside, 『 』 inside, by how deep they stand, not by which kind was typed. */

const OPENING = '“‘';
const CLOSING = '”’';
const MARKS = [
  ['「', '」'],
  ['『', '』'],
] as const;

/**
 * A mark for a mark, so that lengths stay. Where the marks of a text do not pair (a slip of the source, or one
 * that spans paragraphs) each keeps the kind that was typed. An apostrophe in Latin text is none.
 */
export function convertQuotes(text: string): string {
  const paired = isPaired(text);
  let depth = 0;
  return text.replace(/[“”‘’]/g, (mark, at: number) => {
    if (isApostrophe(text, at)) return mark;
    if (!paired) return MARKS['“”'.includes(mark) ? 0 : 1][OPENING.includes(mark) ? 0 : 1];
    if (OPENING.includes(mark)) {
      depth += 1;
      return MARKS[depth % 2 === 1 ? 0 : 1][0];
    }
    depth -= 1;
    return MARKS[depth % 2 === 0 ? 0 : 1][1];
  });
}

function isPaired(text: string): boolean {
  const open: string[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’]/g)) {
    if (isApostrophe(text, index)) continue;
    if (OPENING.includes(mark)) open.push(mark);
    else if (OPENING.indexOf(open.pop() ?? '') !== CLOSING.indexOf(mark)) return false;
  }
  return open.length === 0;
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /[A-Za-z]/.test(text.charAt(at - 1));
}
