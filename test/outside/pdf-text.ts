/** The text of a PDF as pdftotext reads it, page by page; page numbers and repeated table heads are told from the text. */
import { runTool } from './tools.js';

/** What stands on a page, line by line. */
export type PageLines = readonly string[];

/** Lines in the order in which they were written; throws if pdftotext has anything to say. */
export function readPages(pdf: string): readonly PageLines[] {
  const { code, stdout, stderr } = runTool('pdftotext', ['-raw', pdf, '-']);
  if (code !== 0 || stderr !== '') throw new Error(`pdftotext: ${code} ${stderr}`);
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\n').filter((line) => line !== ''));
}

/**
 * The lines of the report itself. Taken out are, and only are: the page number, where it is the right one and the last
 * line of its page; and a table's continuation caption with the table's head, where they are the first lines of a page
 * and repeat, word for word, what stood above the table. All else stays, so that a lost row or a row too many is seen.
 */
export function reportLines(pages: readonly PageLines[]): readonly string[] {
  const heads = tableHeads(pages);
  return pages.flatMap((page, at) => {
    // The cover bears no number.
    const body = at > 0 && page.at(-1) === `— ${at} —` ? page.slice(0, -1) : page;
    const repeated = heads.find(
      ({ caption, head }) => body[0] === `续${caption}` && body[1] === head,
    );
    return repeated === undefined ? body : body.slice(2);
  });
}

/** How many pages begin with the continuation of a table. */
export function continuations(pages: readonly PageLines[]): number {
  return pages.filter(([first]) => first?.startsWith('续表') === true).length;
}

interface TableHead {
  readonly caption: string;
  readonly head: string;
}

/** Captions with the line of column heads below each. */
function tableHeads(pages: readonly PageLines[]): readonly TableHead[] {
  return pages.flatMap((page) =>
    page.flatMap((line, at) => {
      const head = page[at + 1];
      return /^表\d+：/.test(line) && head !== undefined ? [{ caption: line, head }] : [];
    }),
  );
}
