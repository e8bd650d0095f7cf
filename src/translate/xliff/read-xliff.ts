/** XLIFF 1.2 → segments: ours, edited by whatever program, or through PO and back. */
import type { Diagnostics } from '../../core/diagnostic.js';
import type { SourceFile } from '../../core/position.js';
import { readMark } from '../mark.js';
import { dropsIn } from '../returned/drops.js';
import type { ReturnedSegment } from '../returned/returned-segment.js';
import { childrenOf, descendants, isFault, readXml, textOf, type XmlElement } from '../xml-tree.js';

/** `sourceOf` gives the present source of a segment, for placeholders that carry only their number. */
export function readXliff(
  file: SourceFile,
  sourceCode: (segment: string, number: number) => string | undefined,
  diagnostics: Diagnostics,
): readonly ReturnedSegment[] {
  const root = readXml(file);
  if (isFault(root)) {
    diagnostics.report('exchange-not-xml', root.range, { detail: root.detail });
    return [];
  }
  if (root.name !== 'xliff') {
    diagnostics.report('exchange-not-xliff', root.range, { found: root.name });
    return [];
  }
  return descendants(root, 'trans-unit')
    .filter(({ attributes }) => attributes['restype'] !== 'x-gettext-domain-header')
    .map((unit) => segment(unit, sourceCode, diagnostics));
}

function segment(
  unit: XmlElement,
  sourceCode: (segment: string, number: number) => string | undefined,
  diagnostics: Diagnostics,
): ReturnedSegment {
  const id = idOf(unit);
  const [target] = childrenOf(unit, 'target');
  const text =
    target === undefined
      ? ''
      : inlineText(target, id, (number) => sourceCode(id, number), diagnostics);
  const notes = childrenOf(unit, 'note');
  const mark = readMark(notes.map(textOf).join('\n'));
  const claim = CLAIMS[target?.attributes['state'] ?? ''];
  const theirs = notes.filter(({ attributes: { from = '' } }) => from.endsWith('translator'));
  return {
    id,
    text,
    drops: dropsIn(theirs.map(textOf).join('\n')),
    range: unit.range,
    ...(claim && { claim }),
    ...(mark && { mark }),
  };
}

const CLAIMS: Readonly<Record<string, ReturnedSegment['claim']>> = {
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'reviewed',
};

/** On its way through PO a unit's id becomes a place. */
function idOf(unit: XmlElement): string {
  const [place] = descendants(unit, 'context').filter(
    ({ attributes }) => attributes['context-type'] === 'sourcefile',
  );
  return place === undefined ? (unit.attributes['id'] ?? '') : textOf(place).trim();
}

/** Placeholders hold calls; programs part sentences by `mrk`. Anything else would be formatting, which texts do not have. */
function inlineText(
  target: XmlElement,
  id: string,
  sourceCode: (number: number) => string | undefined,
  diagnostics: Diagnostics,
): string {
  const texts: string[] = [];
  const open = target.children.toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      texts.push(next);
      continue;
    }
    const { name, attributes, range } = next;
    const number = attributes['id'] ?? '';
    const isCode = name === 'ph' || name === 'x';
    const code = isCode ? textOf(next) || sourceCode(Number(number)) : undefined;
    if (name === 'mrk') open.push(...next.children.toReversed());
    else if (code !== undefined) texts.push(code);
    else diagnostics.report('exchange-markup', range, { id, markup: `<${name} id="${number}">` });
  }
  return texts.join('');
}
