/** Properties of our own, by which a file that comes back is known: which report, which edition, which stage. */
import type { Doc } from '../../../doc/nodes.js';
import { escapeXml, xml, xmlPart } from '../xml.js';

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
} as const;

/** Of properties of users' own. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Lower numbers are taken by Windows itself. */
const FIRST_NUMBER = 2;

export function customXml({ edition, properties }: Doc): string {
  const { id, date, stage, draft } = properties;
  const said = Object.entries({ id, edition, date, stage, draft }).flatMap(([name, value]) =>
    value === undefined ? [] : [[`baogao.${name}`, value] as const],
  );
  return xmlPart(
    xml(
      'Properties',
      NAMESPACES,
      ...said.map(([name, value], index) =>
        xml(
          'property',
          { fmtid: FORMAT, pid: FIRST_NUMBER + index, name },
          xml('vt:lpwstr', {}, escapeXml(value)),
        ),
      ),
    ),
  );
}
