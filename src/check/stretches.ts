/** Parts of a text: sentences, clauses, and what stands in quotes. */

export interface Stretch {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export interface Quote extends Stretch {
  /** The mark before it. `text` is what stands between the marks. */
  readonly mark: '“' | '‘' | '《' | '〈';
}

/** Up to 。！？； with the mark itself. */
export function sentencesOf(text: string): readonly Stretch[] {
  return cut(text, '。！？；');
}

/** Also up to ， and ：, with the mark itself. */
export function clausesOf(text: string): readonly Stretch[] {
  return cut(text, '。！？；，：');
}

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
]);

/** Cuts behind the marks, save inside quotes and brackets that are closed again. */
export function cut(text: string, marks: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closing = CLOSING.get(character);
    const end = closing === undefined ? -1 : text.indexOf(closing, at);
    if (end !== -1) at = end;
    else if (marks.includes(character)) {
      stretches.push(stretch(text, start, at + 1));
      start = at + 1;
    }
  }
  if (start < text.length) stretches.push(stretch(text, start, text.length));
  return stretches;
}

export function quotesOf(text: string): readonly Quote[] {
  const quotes: Quote[] = [];
  const open: { readonly mark: Quote['mark']; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = QUOTES.find((candidate) => candidate === text.charAt(at));
    if (mark !== undefined) open.push({ mark, at });
    const begun = open.at(-1);
    if (begun === undefined || CLOSING.get(begun.mark) !== text.charAt(at)) continue;
    open.pop();
    quotes.push({ mark: begun.mark, ...stretch(text, begun.at + 1, at) });
  }
  return quotes.sort((a, b) => a.offset - b.offset);
}

const QUOTES = ['“', '‘', '《', '〈'] as const;

function stretch(text: string, start: number, end: number): Stretch {
  return { offset: start, length: end - start, text: text.slice(start, end) };
}
