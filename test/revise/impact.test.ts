/** What a revision of the real report moved: figures, sentences, cells, statements, blocks, notes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/core/diagnostic.js';
import { impactOf as pipelineImpact } from '../../src/pipeline/impact.js';
import { mounted } from '../../src/pipeline/since/mounted-reader.js';
import { fileReader } from '../../src/platform/files.js';
import { scratchFolders } from '../../src/platform/fonts-cache.js';
import { sha256 } from '../../src/platform/hash.js';
import type { EditionContent } from '../../src/resolve/edition-content.js';
import type { State } from '../../src/pipeline/load-state.js';
import type { PassageChanges } from '../../src/revise/impact/compare-passages.js';
import { isEmpty, type Impact } from '../../src/revise/impact/impact.js';
import { quantityText, sayIn } from '../../src/revise/impact/words.js';
import { changed, replace, REPORT, summary, type Changes } from '../support/office.js';
import { editionOf, impactBetween, noFonts, stateOf } from '../support/states.js';

const EDITIONS = ['zh-Hans', 'en'] as const;
const INDICATORS = `content/${REPORT}/indicators.yaml`;
const TASKS = `content/${REPORT}/body/tasks.yaml`;
const CLOSING = `content/${REPORT}/body/closing.yaml`;

let seed: State;
beforeAll(async () => {
  seed = await stateOf();
});

async function impactOf(changes: Changes): Promise<Impact> {
  return impactBetween(seed, await stateOf(changes));
}

function passages({ editions: [edition] }: Impact): PassageChanges {
  if (edition === undefined) throw new Error('no edition was compared');
  return edition.passages;
}

function quantities({ quantities: list }: Impact): readonly string[] {
  const say = sayIn('zh');
  return list.map(({ id, old, new: next, aspects, because }) =>
    [id, quantityText(old, say), quantityText(next, say), ...aspects, ...because].join(' '),
  );
}

test('nothing changed: nothing is told', async () => {
  expect(isEmpty(await impactOf({}))).toBe(true);
});

describe('数', () => {
  test('一个完成数：连同由它算出的数', async () => {
    const impact = await impactOf({
      [INDICATORS]: replace('{ target: 7.5, actual: 18 }', '{ target: 7.5, actual: 19.2 }'),
    });
    expect(quantities(impact)).toEqual([
      'retail-growth-above-target 10.5个百分点 11.7个百分点 value retail-growth.2021.actual',
      'retail-growth.2021.actual 18% 19.2% value',
    ]);
    const changed = passages(impact).changed.map(({ old, new: next, figures, inWords }) => ({
      block: next?.block,
      cell: next?.cell,
      old: old?.text.match(/.{0,4}1(?:8|0\.5)(?!\d)/)?.[0],
      figures,
      inWords,
    }));
    expect(changed).toMatchObject([
      { block: 'implementation-overview', inWords: false },
      { block: 'consumer-market', figures: ['retail-growth.2021.actual'], inWords: false },
      {
        block: 'table-outcomes',
        cell: { row: '社会消费品零售总额增速（%）', column: '2021年实际' },
      },
      { block: 'targets-assessment', figures: ['retail-growth-above-target'], inWords: false },
    ]);
  });

  test('数改为状态、状态改为另一状态，印出来都是“—”也说得清', async () => {
    const target = '2021: { target: 7左右, actual: 8.5左右 }';
    const instead = '2021: { target: { status: target-not-set }, actual: 8.5左右 }';
    const impact = await impactOf({ [INDICATORS]: replace(target, instead) });
    expect(quantities(impact)).toEqual(['gdp-growth.2021.target 7%左右 暂未下达目标值 status']);
    const other = await stateOf({
      [INDICATORS]: replace(target, instead.replace('target-not-set', 'no-outcome-yet')),
    });
    const between = impactBetween(await stateOf({ [INDICATORS]: replace(target, instead) }), other);
    expect(quantities(between)).toEqual(['gdp-growth.2021.target 暂未下达目标值 尚无结果 status']);
  });

  test('只改“以上”“左右”，也是改', async () => {
    const impact = await impactOf({
      [INDICATORS]: replace('2022: { target: 9以上 }', '2022: { target: 9左右 }'),
    });
    expect(quantities(impact)).toEqual([
      'industry-growth.2022.target 9%以上 9%左右 comparison approximation',
    ]);
  });
});

test('改动使说法不再成立：报出来；旧稿本来就有的不重报', async () => {
  expect(summary(seed.diagnostics).join()).toContain('stated-differs');
  const unmoved = await impactOf({
    [INDICATORS]: replace('{ target: 7.5, actual: 18 }', '{ target: 7.5, actual: 19.2 }'),
  });
  expect(unmoved.findings).toEqual({ raised: [], settled: [] });
  // With a third target missed, the 3个 that the report states is true.
  const missed = await stateOf({
    [INDICATORS]: replace('{ target: 7.5, actual: 18 }', '{ target: 7.5, actual: 6 }'),
  });
  const rules = (list: readonly { readonly rule: string }[]) => list.map(({ rule }) => rule);
  const mended = impactBetween(seed, missed).findings;
  expect(rules(mended.settled)).toEqual(['stated-differs']);
  expect(rules(mended.raised)).toEqual([]);
  expect(rules(impactBetween(missed, seed).findings.raised)).toEqual(['stated-differs']);
});

test('另加的规则，对两稿各问一次，只报新出的', async () => {
  const present = mounted(fileReader, [{ at: 'new', to: 'content' }]);
  const path = `new/${REPORT}/indicators.yaml`;
  const revision = replace('{ target: 7.5, actual: 18 }', '{ target: 7.5, actual: 19.2 }');
  const { impact, diagnostics, files } = await pipelineImpact(
    {
      report: REPORT,
      since: 'folder:content',
      contentFolder: 'new',
      templatesFolder: 'templates',
      outFolder: 'out',
      editions: EDITIONS,
    },
    {
      reader: await changed(present, { [path]: revision }),
      fonts: noFonts,
      hash: sha256,
      processes: { run: () => Promise.reject(new Error('git is not installed')) },
      scratch: scratchFolders,
      check: (state) => [
        diagnostic('no-reports', undefined, { path: 'always' }),
        diagnostic('no-reports', undefined, { path: growthIn(editionOf(state).content) }),
      ],
    },
  );
  expect(impact?.findings.raised.map(({ params }) => params)).toEqual([{ path: '19.2' }]);
  expect(impact?.findings.settled.map(({ params }) => params)).toEqual([{ path: '18' }]);
  // Without fonts there are no pages, and no errata.
  expect(diagnostics).toMatchObject([
    { rule: 'pages-unknown', params: { editions: 'zh-Hans、en' } },
  ]);
  expect(files).toEqual([]);
});

function growthIn({ quantities: all }: EditionContent): string {
  const quantity = all.get('retail-growth.2021.actual')?.quantity;
  return quantity?.type === 'figure' ? quantity.number.digits : '';
}

describe('文字和段落', () => {
  test('改的是文字，不是数', async () => {
    const impact = await impactOf({
      [CLOSING]: (text) => text.replace('各位代表', '各位代表、各位同志'),
    });
    expect(impact.quantities).toEqual([]);
    const { changed } = passages(impact);
    expect(changed.length).toBe(1);
    expect(changed[0]).toMatchObject({ figures: [], inWords: true });
  });

  test('删去一行指标：行号、指向它们的话随着变', async () => {
    const impact = await impactOf({
      [INDICATORS]: (text) => text.replace(/ {2}- id: forest-coverage[\s\S]*?\n\n/, ''),
    });
    const { changed, removed, added } = passages(impact);
    expect([...removed, ...added]).toEqual([]);
    const gone = changed.filter((change) => change.new === undefined);
    expect(gone.map(({ old }) => old?.text).join()).toContain('森林覆盖率');
    const note = changed.find(({ old }) => old?.text.includes('暂不执行第') === true);
    expect(note?.old?.text).toContain('第21项');
    expect(note?.new?.text).toContain('第20项');
  });

  test('删去一段、换一段的位置', async () => {
    const text = await seedText(TASKS);
    const blocks = text.split(/\n(?= {2}- )/);
    expect(blocks.length).toBeGreaterThan(10);
    const last = blocks.length - 1;
    const idOf = (at: number): string => /id: ([\w-]+)/.exec(blocks[at] ?? '')?.[1] ?? '';
    const without = blocks.filter((_, at) => at !== last).join('\n') + '\n';
    const removed = passages(await impactOf({ [TASKS]: without }));
    expect(removed.removed.map(({ block }) => block)).toEqual([idOf(last)]);
    const [former = '', latter = ''] = blocks.slice(-2);
    const swapped = [...blocks.slice(0, -2), latter.trimEnd(), `${former}\n`].join('\n');
    const moved = passages(await impactOf({ [TASKS]: swapped }));
    expect(moved.moved.length).toBe(1);
    expect([idOf(last), idOf(last - 1)]).toContain(moved.moved[0]);
    expect([...moved.added, ...moved.removed]).toEqual([]);
  });
});

async function seedText(path: string): Promise<string> {
  return new TextDecoder().decode(await fileReader.read(path));
}
