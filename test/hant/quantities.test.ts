/** What quantities print in Traditional Chinese is what the conversion of the edition prints. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unitsSchema } from '../../src/model/registers.js';
import { wordingSchema } from '../../src/model/wording.js';
import { quantityPrinter } from '../../src/quantity/choose-printer.js';
import { APPROXIMATIONS, BASES, COMPARISONS, MORE, SCALES } from '../../src/quantity/forms.js';
import { convert } from '../../src/resolve/hant/convert.js';
import { projectConverter } from '../support/hant.js';

const { units } = unitsSchema.parse(parse(readFileSync('content/units.yaml', 'utf8')));
const words = [
  ...Object.keys(units),
  ...[...BASES, ...COMPARISONS, ...APPROXIMATIONS, MORE, ...SCALES].map(({ form }) => form),
];

test.each(['zh-Hant-TW', 'zh-Hant-HK'] as const)(
  '%s: units, scales, qualifiers',
  async (edition) => {
    const wording = readFileSync(`templates/wording/${edition}.yaml`, 'utf8');
    const printer = quantityPrinter(wordingSchema.parse(parse(wording)), () => undefined);
    const converter = await projectConverter(edition);
    const converted = words.map((word) => convert(word, converter).text);
    expect(words.map((word) => printer.label(word))).toEqual(converted);
    expect(converted.join()).toContain('百分點');
  },
);
