/** The real report beside its English, as the rules of the English edition look at it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { englishSubject, type EnglishSubject } from '../../src/check/english/subject.js';
import { wordingSchema, type WordingFile } from '../../src/model/wording.js';
import { resolve } from '../../src/resolve/resolve.js';
import type { Changes } from './office.js';
import { translated } from './translated.js';

export async function englishReport(changes: Changes = {}): Promise<EnglishSubject> {
  const { report, places, overlay, resolved, units } = await translated(changes);
  return englishSubject({
    report,
    places,
    source: { resolved: resolve(report, places, 'zh-Hans'), wording: wordingOf('zh-Hans') },
    english: { resolved, wording: wordingOf('en') },
    overlay,
    units,
    terms: [],
  });
}

function wordingOf(edition: string): WordingFile {
  const text = readFileSync(`templates/wording/${edition}.yaml`, 'utf8');
  return wordingSchema.parse(parse(text, { schema: 'failsafe' }));
}
