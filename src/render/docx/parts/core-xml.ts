/** The core properties of the file: its dates are the report's own. */
import type { Doc } from '../../../doc/nodes.js';
import { LANGUAGE_TAGS, languageOf } from '../../../core/edition.js';
import { escapeXml, xml, xmlPart } from '../xml.js';

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

export function coreXml({ edition, properties }: Doc): string {
  const { id, title, author, date, stage, draft } = properties;
  const moment = escapeXml(`${date}T00:00:00Z`);
  const dated = { 'xsi:type': 'dcterms:W3CDTF' };
  return xmlPart(
    xml(
      'cp:coreProperties',
      NAMESPACES,
      xml('dc:title', {}, escapeXml(title)),
      xml('dc:creator', {}, escapeXml(author)),
      xml('dc:identifier', {}, escapeXml(id)),
      xml('cp:lastModifiedBy', {}, escapeXml(author)),
      xml('cp:revision', {}, '1'),
      // What Word's own pane of properties calls 状态 and 版本.
      stage === undefined ? '' : xml('cp:contentStatus', {}, escapeXml(stage)),
      draft === undefined ? '' : xml('cp:version', {}, escapeXml(draft)),
      xml('dcterms:created', dated, moment),
      xml('dcterms:modified', dated, moment),
      xml('dc:language', {}, LANGUAGE_TAGS[languageOf(edition)]),
    ),
  );
}
