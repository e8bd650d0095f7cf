/** Fields as every word processor reads them, and without a question when the file is opened. */
import { all, elements } from '../read-docx.js';
import { partNamed, stories, type Check } from './parts.js';

/** WPS shows nothing of a field whose parts share a run; one that does not end makes Word report a damaged file. */
export const fieldsInOneRun: Check = (parts) =>
  stories(parts).flatMap(([name, root]) => {
    const crowded = all(root, 'w:r').filter((run) => {
      const content = elements(run).filter((part) => part.name !== 'w:rPr');
      return content.length > 1 && content.some(({ name: part }) => FIELD_PARTS.has(part));
    });
    return [
      ...crowded.map(() => `${name}: a run holds more than one part of a field`),
      ...unbalanced(
        all(root, 'w:fldChar').map((mark) => mark.attributes['w:fldCharType'] ?? ''),
      ).map((fault) => `${name}: ${fault}`),
    ];
  });

const FIELD_PARTS: ReadonlySet<string> = new Set(['w:fldChar', 'w:instrText']);

/** begin, separate, end; fields may stand in the result of another. */
function unbalanced(marks: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const mark of marks) {
    const last = open.at(-1);
    if (mark === 'begin') open.push(mark);
    else if (mark === 'separate' && last === 'begin') open[open.length - 1] = mark;
    else if (mark === 'end' && last === 'separate') open.pop();
    else return [`${mark} of a field follows ${last ?? 'nothing'}`];
  }
  return open.map(() => 'a field does not end');
}

/** Word asks whether it may update the fields, which a colleague takes for a warning. */
export const updatePrompts: Check = (parts) => [
  ...all(partNamed(parts, 'word/settings.xml'), 'w:updateFields').map(
    () => 'word/settings.xml: fields are to be updated when the file is opened',
  ),
  ...stories(parts).flatMap(([name, root]) =>
    all(root, 'w:fldChar', 'w:fldSimple')
      .filter(({ attributes }) => attributes['w:dirty'] !== undefined)
      .map(() => `${name}: a field is marked to be updated`),
  ),
];
