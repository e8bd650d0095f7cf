/** A memory out, and last year's memory in: exact sentences become drafts, figures change their ids, nothing is guessed. */
import { describe, expect, test } from 'vitest';
import { SourceFile } from '../../src/core/position.js';
import { Memory, type Unclear } from '../../src/translate/tmx/memory.js';
import {
  BODY_PATH,
  exported,
  imported,
  newLines,
  seed,
  told,
  withChanges,
} from '../support/exchange.js';
import { REPORT } from '../support/office.js';

const EN = `content/${REPORT}/en`;
/** A year in which nothing is translated yet. */
const blank = withChanges(seed, {
  [`${EN}/report.yaml`]: 'blocks: {}\n',
  [`${EN}/others.yaml`]: 'blocks: {}\n',
  [BODY_PATH]: 'translator-notes:\n  platforms: What the municipality calls its platforms.\n',
});

test('a memory has the sentences that are translated, and no others', async () => {
  const tmx = await exported(seed, 'tmx');
  expect(await exported(seed, 'tmx')).toBe(tmx);
  expect(tmx).toContain(
    '<seg>兑现创新激励资金<ph x="1" type="q">{{q &quot;innovation-incentives&quot;}}</ph>，累计帮助',
  );
  expect(tmx).toContain('<tu tuid="blocks/innovation-empowers#text.4">');
  expect(tmx).not.toContain('education-progress');
  expect(await exported(seed, 'tmx', ['draft'])).toContain('education-progress');
});

test('what it knows becomes drafts, with the words that went out', async () => {
  const result = await imported(blank, await exported(seed, 'tmx'));
  expect(result.changes.map(({ unit }) => unit.id)).toEqual(
    expect.arrayContaining(['cover', 'innovation-empowers', 'table-outcomes', 'gdp-growth']),
  );
  expect(new Set(result.changes.map(({ state }) => state))).toEqual(new Set(['draft']));
  const lines = (await newLines(blank, result)).join(' ');
  expect(lines).toContain('“one zone and two projects”{{note "platforms"}} took shape. We added');
  expect(lines).toContain('Meeting Document No. 4');
  const [body] = result.files.filter(({ path }) => path === BODY_PATH);
  const again = withChanges(blank, { [BODY_PATH]: body?.bytes ?? '' });
  const second = await imported(again, await exported(seed, 'tmx'));
  expect(second.files.map(({ path }) => path)).not.toContain(BODY_PATH);
});

test('what is translated already stays, whatever the memory says', async () => {
  const tmx = (await exported(seed, 'tmx')).replaceAll('Meeting Document', 'Paper');
  const result = await imported(seed, tmx);
  // Its notes are those of the other table; its caption is not known.
  expect(result.changes.map(({ unit }) => unit.id)).toEqual(['table-plan']);
});

test('a field of which only some sentences are known is told, not filled', async () => {
  const tmx = (await exported(seed, 'tmx')).replace('兑现创新激励资金', '发放创新激励资金');
  const result = await imported(blank, tmx);
  expect(told(result)).toEqual([
    'exchange-memory-partial: blocks/innovation-empowers#text：4句里记忆库有3句，没有填',
  ]);
  expect((await newLines(blank, result)).join(' ')).not.toContain('We added');
});

test('what is no TMX is refused', async () => {
  const broken = await imported(blank, '<tmx version="1.4"><body></tmx>');
  expect(told(broken)[0]).toMatch(/^exchange-not-xml/);
  expect(broken.files).toEqual([]);
});

describe('figures', () => {
  const range = { file: new SourceFile('m.tmx', ''), start: 0, end: 0 };
  const recall = (
    pairs: readonly (readonly [string, string])[],
    source: string,
  ): string | Unclear | undefined =>
    new Memory(
      pairs.map(([from, to]) => ({ source: from, target: to, range })),
      new Set(['ours']),
    ).recall(source);

  const grew = [
    '产值{{q "output-2020"}}、增长{{q "growth-2020"}}。',
    'Output {{note "ours"}} grew by {{q "growth-2020"}} to {{q "output-2020" noun="ton|tons"}}.',
  ] as const;

  test('change their ids by their places', () => {
    expect(recall([grew], '产值{{q "output-2021"}}、增长{{q "growth-2021"}}。')).toBe(
      'Output {{note "ours"}} grew by {{q "growth-2021"}} to {{q "output-2021" noun="ton|tons"}}.',
    );
  });

  test('of another kind, another number or another part are another sentence', () => {
    expect(recall([grew], '产值{{q "output-2021"}}、增长8%。')).toBeUndefined();
    expect(recall([grew], '产值{{q "a"}}、增长{{q "b" show="number"}}。')).toBeUndefined();
    expect(recall([grew], '产值{{ref "a"}}、增长{{q "b"}}。')).toBeUndefined();
  });

  test('white space does not make a sentence another', () => {
    expect(recall([['a  b\u3000c', 'x']], 'a b c')).toBe('x');
  });

  test('that are not certain are not guessed', () => {
    const once = ['甲{{q "a"}}乙{{q "a"}}', '{{q "a"}}'] as const;
    expect(recall([once], '甲{{q "x"}}乙{{q "y"}}')).toMatchObject({ detail: '{{q "a"}}' });
    expect(recall([once], '甲{{q "x"}}乙{{q "x"}}')).toBe('{{q "x"}}');
    const foreign = ['甲{{q "a"}}', '{{q "a"}} of {{q "other"}}'] as const;
    expect(recall([foreign], '甲{{q "x"}}')).toMatchObject({ detail: foreign[1] });
    const theirs = ['甲', 'One{{note "theirs"}}'] as const;
    expect(recall([theirs], '甲')).toMatchObject({ detail: theirs[1] });
    expect(
      recall(
        [
          ['甲', 'One'],
          ['甲', 'Two'],
        ],
        '甲',
      ),
    ).toMatchObject({ detail: 'One | Two' });
    expect(
      recall(
        [
          ['甲', 'One'],
          ['甲', 'One'],
        ],
        '甲',
      ),
    ).toBe('One');
  });
});
