/** Numbers by which one element refers to another: there, unlike each other, and in pairs. */
import { all, elements, type Element } from '../read-docx.js';
import { partNamed, repeated, stories, type Check, type Parts } from './parts.js';

/** Word shows no number where a list is not defined; neither it nor any validator says so. */
export const danglingLists: Check = (parts) => {
  const numbering = partNamed(parts, 'word/numbering.xml');
  const lists = new Set(ids(elements(numbering, 'w:num'), 'w:numId'));
  const kinds = new Set(ids(elements(numbering, 'w:abstractNum'), 'w:abstractNumId'));
  const used = [
    ...stories(parts),
    ['word/styles.xml', partNamed(parts, 'word/styles.xml')] as const,
  ];
  return [
    ...used.flatMap(([name, root]) =>
      ids(all(root, 'w:numId'), 'w:val')
        // 0 takes a paragraph out of its style's list.
        .filter((id) => id !== '0' && !lists.has(id))
        .map((id) => `${name}: there is no list ${id}`),
    ),
    ...ids(
      all(numbering, 'w:num').flatMap((list) => elements(list, 'w:abstractNumId')),
      'w:val',
    )
      .filter((id) => !kinds.has(id))
      .map((id) => `word/numbering.xml: there is no kind of list ${id}`),
  ];
};

/** Bookmarks, revisions and comments share one row of numbers; drawings, notes and watermarks have one each. */
export const collidingIds: Check = (parts) => {
  const found = (...names: readonly string[]): readonly Element[] =>
    stories(parts).flatMap(([, root]) => all(root, ...names));
  const marks = found(
    'w:bookmarkStart',
    'w:ins',
    'w:del',
    'w:moveFrom',
    'w:moveTo',
    'w:commentRangeStart',
  );
  const rows: Readonly<Record<string, readonly string[]>> = {
    mark: ids(marks, 'w:id'),
    'bookmark named': ids(found('w:bookmarkStart'), 'w:name').map((name) => name.toLowerCase()),
    drawing: ids(found('wp:docPr'), 'id'),
    watermark: ids(found('v:shape'), 'id'),
    footnote: ids(found('w:footnote'), 'w:id'),
    endnote: ids(found('w:endnote'), 'w:id'),
    'mark of footnote': ids(found('w:footnoteReference'), 'w:id'),
    'mark of endnote': ids(found('w:endnoteReference'), 'w:id'),
  };
  return [
    ...Object.entries(rows).flatMap(([kind, row]) =>
      repeated(row).map((id) => `two have the number of ${kind} ${id}`),
    ),
    ...missingNotes(parts, 'footnote'),
    ...missingNotes(parts, 'endnote'),
    ...missingComments(parts),
  ];
};

function missingNotes(parts: Parts, kind: 'footnote' | 'endnote'): readonly string[] {
  const part = parts.xml.get(`word/${kind}s.xml`);
  const notes = part === undefined ? [] : ids(elements(part, `w:${kind}`), 'w:id');
  const marks = all(partNamed(parts, 'word/document.xml'), `w:${kind}Reference`);
  return ids(marks, 'w:id')
    .filter((id) => !notes.includes(id))
    .map((id) => `there is no ${kind} ${id}`);
}

/** Every comment has one mark, and every mark its comment. */
function missingComments(parts: Parts): readonly string[] {
  const part = parts.xml.get('word/comments.xml');
  const comments = part === undefined ? [] : ids(all(part, 'w:comment'), 'w:id');
  const marks = stories(parts).flatMap(([, root]) => ids(all(root, 'w:commentReference'), 'w:id'));
  return [
    ...repeated([...comments]).map((id) => `two have the number of comment ${id}`),
    ...repeated([...marks]).map((id) => `two marks of comment ${id}`),
    ...marks.filter((id) => !comments.includes(id)).map((id) => `there is no comment ${id}`),
    ...comments.filter((id) => !marks.includes(id)).map((id) => `comment ${id} has no mark`),
  ];
}

/** Each begins once and ends once, in this order and in one part. */
export const unpairedBookmarks: Check = (parts) =>
  stories(parts).flatMap(([name, root]) => {
    const open = new Set<string>();
    const faults: string[] = [];
    for (const kind of ['bookmark', 'commentRange']) {
      for (const end of all(root, `w:${kind}Start`, `w:${kind}End`)) {
        const id = `${kind} ${end.attributes['w:id'] ?? ''}`;
        if (end.name === `w:${kind}Start`) open.add(id);
        else if (!open.delete(id)) faults.push(`${name}: ${id} ends without beginning`);
      }
    }
    return [...faults, ...[...open].map((id) => `${name}: ${id} does not end`)];
  });

function ids(found: readonly Element[], attribute: string): readonly string[] {
  return found.map((element) => element.attributes[attribute] ?? '');
}
