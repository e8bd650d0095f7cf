/** Segments → XLIFF 1.2: a file for each file of the report, a group for each unit, a trans-unit for each segment. */
import { LANGUAGE_TAGS } from '../../core/edition.js';
import { escapeXml, xml } from '../../core/xml.js';
import type { Hash } from '../../core/world.js';
import type { Term } from '../../model/glossary.js';
import type { UnitState } from '../../resolve/translation/state.js';
import { nameOf } from '../../resolve/translation/translatable.js';
import { contextText, fileOf, type Contexts } from '../context.js';
import { grouped } from '../grouped.js';
import { inlineXml, type Printed } from '../inline.js';
import { printOf, writeMark } from '../mark.js';
import type { Code } from '../pieces.js';
import type { Segment } from '../segment.js';
import { termsIn, termText } from '../terms.js';

export interface XliffInput {
  readonly report: string;
  /** In the order of print. */
  readonly segments: readonly Segment[];
  readonly contexts: Contexts;
  readonly terms: readonly Term[];
  readonly printed: Printed;
  readonly hash: Hash;
}

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** As XLIFF names them; a draft is still to be translated, a stale one to be looked at. */
const STATES: Readonly<Record<UnitState, string>> = {
  missing: 'needs-translation',
  draft: 'needs-translation',
  stale: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'signed-off',
};

export function writeXliff(input: XliffInput): Uint8Array {
  const files = grouped(input.segments, ({ translated: { unit } }) =>
    fileOf(unit, input.contexts),
  ).map(([path, segments]) => fileXml(path, segments, input));
  const root = xml(
    'xliff',
    { version: '1.2', xmlns: XLIFF_NAMESPACE },
    ...files.map((file) => `\n${file}`),
    '\n',
  );
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
}

function fileXml(path: string, segments: readonly Segment[], input: XliffInput): string {
  const attributes = {
    original: `${input.report}/${path}`,
    'source-language': LANGUAGE_TAGS['zh-Hans'],
    'target-language': LANGUAGE_TAGS.en,
    datatype: 'x-baogao',
  };
  const groups = grouped(segments, ({ translated: { unit } }) => nameOf(unit)).map(
    ([name, own]) =>
      `${xml('group', { id: name }, ...own.map((item) => `\n${unitXml(item, input)}`), '\n')}\n`,
  );
  return xml('file', attributes, '\n', xml('body', {}, '\n', ...groups), '\n');
}

function unitXml(segment: Segment, input: XliffInput): string {
  const { id, source, target, translated } = segment;
  const { state } = translated;
  const placeholder = (code: Code, number: number): Record<string, string | number> => ({
    id: number,
    ctype: `x-baogao-${code.name}`,
    'equiv-text': input.printed(code),
  });
  const inline = (text: string): string => inlineXml(text, source, placeholder);
  const approved = state === 'reviewed' && target !== '' ? 'yes' : undefined;
  return xml(
    'trans-unit',
    { id, approved, 'xml:space': 'preserve' },
    xml('source', {}, inline(source)),
    xml('target', { state: target === '' ? STATES.missing : STATES[state] }, inline(target)),
    ...notesOf(segment, input).map((note) => xml('note', { from: 'developer' }, escapeXml(note))),
    ...(state === 'stale' && target !== ''
      ? [xml('alt-trans', { origin: 'baogao' }, xml('target', {}, inline(target)))]
      : []),
  );
}

/** The last is the mark; a note is what every tool hands back, also those that make PO of the file. */
function notesOf(segment: Segment, { contexts, terms, hash }: XliffInput): readonly string[] {
  const { source, target, translated } = segment;
  const mark = {
    source: translated.source,
    target: printOf(target, hash),
    state: translated.state,
  };
  return [contextText(segment, contexts), ...termsIn(source, terms).map(termText), writeMark(mark)];
}
