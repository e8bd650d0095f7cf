/** Fields, each of their parts in a run of its own: in one run, as the docx library writes them, WPS shows nothing. */
import { TextRun, type ParagraphChild } from 'docx';
import { Element } from './element.js';

export interface FieldParts {
  readonly before: readonly ParagraphChild[];
  readonly after: readonly ParagraphChild[];
}

/** What stands before and after a field's result; the two may stand in different paragraphs. */
export function fieldParts(instruction: string): FieldParts {
  const code = new Element('w:instrText', { 'xml:space': 'preserve' }, [` ${instruction} `]);
  return {
    before: [mark('begin'), run(code), mark('separate')],
    after: [mark('end')],
  };
}

/** A field with the result that is shown until Word computes it anew. */
export function field(
  instruction: string,
  result: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  const { before, after } = fieldParts(instruction);
  return [...before, ...result, ...after];
}

function mark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
  return run(new Element('w:fldChar', { 'w:fldCharType': type }));
}

function run(content: Element): ParagraphChild {
  return new TextRun({ children: [content] });
}
