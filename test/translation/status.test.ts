/** How far a translation has come: by parts, in characters, and what the source of stale blocks said before. */
import { describe, expect, test } from 'vitest';
import { loadTranslation } from '../../src/pipeline/load-translation.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { charactersIn } from '../../src/translate/characters.js';
import { translationStatus, type TranslationStatus } from '../../src/translate/status.js';
import { changed, replace, REPORT, summary, type Changes } from '../support/office.js';

const BODY = `content/${REPORT}/body`;
const ENGLISH = `content/${REPORT}/en`;

async function statusOf(changes: Changes): Promise<TranslationStatus> {
  const request = { report: REPORT, contentFolder: 'content' };
  const reader = await changed(fileReader, changes);
  const { loaded, diagnostics } = await loadTranslation(request, reader, sha256);
  if (loaded === undefined) throw new Error(summary(diagnostics).join('\n'));
  return translationStatus(loaded);
}

const told = ({ stale }: TranslationStatus): readonly string[] =>
  stale.flatMap(({ unit, change }) => [
    `${unit} ${change?.kind ?? 'unknown'}`,
    ...(change?.sentences ?? []).flatMap(({ old, new: next }) => [`- ${old}`, `+ ${next}`]),
  ]);

test('the parts of the report, in the order of print; together they are the report', async () => {
  const { parts, total, stale } = await statusOf({});
  expect(parts.map(({ kind, title }) => title ?? kind)).toEqual([
    'cover',
    'body/preamble.yaml',
    '2021年国民经济和社会发展计划执行情况',
    '2022年国民经济和社会发展计划总体考虑',
    '2022年实现国民经济和社会发展计划的重点工作',
    'body/closing.yaml',
    'tables',
    'indicators',
    'adjustments',
    'imprint',
  ]);
  expect(stale).toEqual([]);
  const sum = (of: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((all, part) => all + of(part), 0);
  expect(sum(({ tally }) => tally.translated.blocks)).toBe(total.translated.blocks);
  expect(sum(({ tally }) => tally.translated.characters)).toBe(total.translated.characters);
  expect(total.translated.blocks).toBeGreaterThan(100);
});

test('a new block is missing where it stands, with its characters', async () => {
  const { parts, total } = await statusOf({
    [`${BODY}/closing.yaml`]: (text) => `${text}\n  - id: thanks\n    text: 谢谢各位代表。\n`,
  });
  expect(total.missing).toEqual({ blocks: 1, characters: 7 });
  const missing = parts.filter((part) => part.missing.length > 0);
  expect(missing).toMatchObject([{ title: 'body/closing.yaml', missing: ['blocks/thanks'] }]);
});

describe('what is stale', () => {
  test('is told with the sentences that changed, and no others', async () => {
    const status = await statusOf({
      [`${BODY}/tasks.yaml`]: replace('推动消费转型升级', '引导消费转型升级'),
    });
    const [name = '', old = '', next = '', ...rest] = told(status);
    expect(name).toMatch(/^blocks\/\S+ wording$/);
    expect(old).toMatch(/^- 顺应[^。]*，推动消费转型升级，[^。]*。$/);
    expect(next).toBe(old.replace('- ', '+ ').replace('推动', '引导'));
    expect(rest).toEqual([]);
    expect(status.stale[0]?.range.file.path).toBe(`${ENGLISH}/tasks.yaml`);
    expect(status.total.stale.blocks).toBe(1);
  });

  test('because of a numeral that is typed alone is so called; without kept sources nobody knows', async () => {
    const revision = { [`${BODY}/preamble.yaml`]: replace('2022年计划草案', '2023年计划草案') };
    expect(told(await statusOf(revision))[0]).toBe('blocks/preamble figures');
    const unkept = { ...revision, [`${ENGLISH}/sources.json`]: null };
    expect(told(await statusOf(unkept))).toEqual(['blocks/preamble unknown']);
  });

  test('is not what prints another value', async () => {
    const { stale } = await statusOf({
      [`content/${REPORT}/indicators.yaml`]: replace('actual: 18 }', 'actual: 19.2 }'),
    });
    expect(stale).toEqual([]);
  });
});

test('字数: Han characters and marks, words and numbers, and each figure that is called', () => {
  expect(charactersIn('')).toBe(0);
  expect(charactersIn('谢谢各位代表。')).toBe(7);
  expect(charactersIn('R&D投入5.2亿元，GDP 增长')).toBe(10);
  expect(charactersIn('新增{{q "tech-firms"}}，“一区两群”{{note "areas"}}。')).toBe(11);
});
