/** The English edition's own house style and words, and a small report in English. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Doc } from '../../src/doc/nodes.js';
import type { Face, OfficeFaces } from '../../src/fonts/face.js';
import { wordingSchema, type WordingFile } from '../../src/model/wording.js';
import { resolveStyle } from '../../src/style/resolve.js';
import type { HouseStyle } from '../../src/style/style.js';
import { readStyle } from '../style/read-style.js';
import {
  annex,
  body,
  cover,
  document,
  heading,
  imprint,
  inline,
  list,
  note,
  panel,
  row,
  signature,
  strong,
  table,
} from './build.js';
import { face, tinos, tinosBold } from './faces.js';

export const ENGLISH_STYLE = readFileSync('templates/style/gbt9704.en.yaml', 'utf8');

export function englishStyle(): HouseStyle {
  const { data, at } = readStyle(ENGLISH_STYLE);
  const { style, diagnostics } = resolveStyle(data, at);
  if (style === undefined) throw new Error(diagnostics.map(({ rule }) => rule).join('\n'));
  return style;
}

export function wordingOf(edition: string): WordingFile {
  return wordingSchema.parse(parse(readFileSync(`templates/wording/${edition}.yaml`, 'utf8')));
}

/** Bold text in a bold font, as fonts.yaml has it for English. */
export const englishFaces: ReadonlyMap<string, Face> = new Map([
  ['times', face('times', { eastAsian: tinos, latin: tinos, latinBold: tinosBold })],
]);

export const englishOffice: OfficeFaces = new Map([
  ['times', { eastAsian: '宋体', latin: 'Times New Roman' }],
]);

const FIRST = 'We delivered on the “two assurances” — no relapse occurred';
const SECOND = 'Business entities’ costs fell by 160 million yuan';

/** One of everything in which English differs from Chinese. */
export const englishReport: Doc = {
  ...document(
    cover(['title', 'Report on the 2021 Plan'], ['organ', 'Development and Reform Bureau']),
    heading('one', 1, 'I. ', 'Implementation of the 2021 Plan'),
    heading('one-one', 2, '1. ', 'Major targets were met'),
    body('lead', [strong('lead', 'Innovation-led growth continued.'), ...inline(` ${SECOND}.`)]),
    heading('one-two', 2, '2. ', 'Improving the environment'),
    heading('one-two-one', 3, '(1) ', 'Rivers'),
    body('text', [
      ...inline(FIRST),
      note('first', 1, 'footnote', 'Adequate food and clothing.'),
      ...inline(`. ${SECOND}`),
      note('second', 2, 'footnote', 'A note on Wansheng.'),
      ...inline('.'),
    ]),
    list('list', ['1. ', 'Roads;'], ['2. ', 'Reservoirs.']),
    panel('box', 'Box 1: Key Projects', 'The Wansheng–Zhengan expressway.'),
    table(
      'targets',
      'Table 1. Main Targets',
      [
        { role: 'number', share: 1 },
        { role: 'name', share: 5 },
        { role: 'figure', share: 2 },
      ],
      [
        row('head', ['No.', 'Indicator', '2022 Target']),
        row('item', ['1', 'Gross regional product (%)', 'around 8.5']),
      ],
      ['Notes: Growth is at comparable prices.'],
    ),
    heading('two', 1, 'II. ', 'Main Tasks for 2022'),
    body('tasks', 'We will strengthen innovation.'),
    signature('Development and Reform Bureau', 'January 8, 2022'),
    annex('annex', 'Annex', 'Explanation of Terms'),
    body('terms', 'A business entity is any enterprise.'),
    imprint('Secretariat of the First Session', 'Printed on January 4, 2022'),
  ),
  edition: 'en',
};
