/** Segments → TMX 1.4: pairs of sentences, for the memories of other programs and for next year's report. */
import { LANGUAGE_TAGS } from '../../core/edition.js';
import { xml } from '../../core/xml.js';
import { inlineXml } from '../inline.js';
import type { Code } from '../pieces.js';
import type { Segment } from '../segment.js';

export function writeTmx(segments: readonly Segment[]): Uint8Array {
  const header = xml('header', {
    creationtool: 'baogao',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'baogao',
    adminlang: 'en',
    srclang: LANGUAGE_TAGS['zh-Hans'],
    datatype: 'unknown',
  });
  const units = segments.map((segment) => `${unitXml(segment)}\n`);
  const root = xml(
    'tmx',
    { version: '1.4' },
    '\n',
    header,
    '\n',
    xml('body', {}, '\n', ...units),
    '\n',
  );
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`);
}

/** A placeholder of one language and that of the other have the same `x`. */
function unitXml({ id, source, target }: Segment): string {
  const placeholder = ({ name }: Code, number: number): Record<string, string | number> => ({
    x: number,
    type: name,
  });
  const inline = (text: string): string => inlineXml(text, source, placeholder);
  return xml(
    'tu',
    { tuid: id },
    xml('tuv', { 'xml:lang': LANGUAGE_TAGS['zh-Hans'] }, xml('seg', {}, inline(source))),
    xml('tuv', { 'xml:lang': LANGUAGE_TAGS.en }, xml('seg', {}, inline(target))),
  );
}
