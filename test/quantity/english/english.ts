/** The English wording and the units of the program, as the tests of English quantities use them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EnglishQuantities } from '../../../src/model/quantity-wording.js';
import { unitsSchema } from '../../../src/model/registers.js';
import { type WordingFile, wordingSchema } from '../../../src/model/wording.js';
import { EnglishReader, namePatterns } from '../../../src/quantity/english/read-english.js';
import { EnglishWords } from '../../../src/quantity/english/words.js';
import { quantityPrinter } from '../../../src/quantity/choose-printer.js';
import { parseQuantity } from '../../../src/quantity/grammar.js';
import type { Figure } from '../../../src/quantity/quantity.js';
import { unitRegister } from '../../../src/quantity/units.js';

const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });

export const wording: WordingFile = wordingSchema.parse(yaml('templates/wording/en.yaml'));

const { english } = wording.quantities ?? {};
if (english === undefined) throw new Error('en.yaml has no English quantities');
export const data: EnglishQuantities = english;

const unitsFile = unitsSchema.parse(yaml('content/units.yaml')).units;
export const unitNames: readonly string[] = Object.keys(unitsFile);
export const { units } = unitRegister(unitsFile);

/** Words that were asked for and are not there. */
export const missing = new Set<string>();
const note = (word: string): void => void missing.add(word);
export const printer = quantityPrinter(wording, note);
export const words = new EnglishWords(data, note);
export const { patterns, faults } = namePatterns(data);
export const reader = new EnglishReader(words, patterns);

export function figure(written: string, under?: string): Figure {
  const measure = under === undefined ? undefined : units.parseMeasure(under);
  if (measure?.ok === false) throw new Error(`${under ?? ''}: ${measure.fault.rule}`);
  const read = parseQuantity(written, units, measure?.value);
  if (!read.ok) throw new Error(`${written}: ${read.fault.rule}`);
  return read.value;
}
