/** An edition prints its quantities as its wording file says: in traditional characters, or in English. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { printProse } from '../../src/compose/print-prose.js';
import { Wording } from '../../src/compose/wording.js';
import { Diagnostics } from '../../src/core/diagnostic.js';
import { dump } from '../../src/doc/dump.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { loadTemplates } from '../../src/pipeline/load-templates.js';
import { fileReader } from '../../src/platform/files.js';
import { parseProse } from '../../src/prose/parse-prose.js';
import type { ResolvedQuantity } from '../../src/quantity/definition.js';
import { IndicatorRegister } from '../../src/resolve/indicator-rows.js';
import { linkProse } from '../../src/resolve/link-prose.js';
import { resolve } from '../../src/resolve/resolve.js';
import { changed, summary } from '../support/office.js';
import { located } from '../quantity/cases.js';
import { figure, units, wording } from '../quantity/english/english.js';

/** The small report, with `quantities` behind the Chinese wording. */
async function composed(quantities: string) {
  const reader = await changed(fileReader, {
    'templates/wording/zh-Hans.yaml': (text) => `${text}\n${quantities}`,
  });
  const loader = new Loader(reader);
  const report = await loadReport(loader, 'test/fixtures/small/content', 'small');
  const templates = await loadTemplates(loader, reader, 'templates', 'zh-Hans');
  if (report === undefined || templates === undefined)
    throw new Error(summary(loader.diagnostics.all).join('\n'));
  const { content } = resolve(report, loader.places, 'zh-Hans');
  const { doc, diagnostics } = compose(content, templates, { look: {}, review: false });
  return { tree: doc && dump(doc), findings: summary(diagnostics) };
}

test('quantities in traditional characters, statuses as the wording has them', async () => {
  const { tree, findings } = await composed(
    'quantities: { characters: { 万: 萬, 亿: 億, 余: 餘, 个: 個, 标: 標 } }',
  );
  expect(findings).toEqual([]);
  expect(tree).toContain('[gdp: 235億元]');
  expect(tree).toContain('[stations: 1300餘個]');
  expect(tree).toContain('污染物减排量（萬吨）');
  expect(tree).toContain('以市下达指标为准');
});

const english = /^quantities:\n[\s\S]*/m.exec(
  readFileSync('templates/wording/en.yaml', 'utf8'),
)?.[0];

test('quantities in English, in prose and in cells', async () => {
  const { tree, findings } = await composed(english ?? '');
  expect(findings).toEqual([]);
  expect(tree).toContain('[gdp: 23.5 billion yuan]');
  expect(tree).toContain(
    '[gdp-growth.2022.actual: 6.5 percent without on a comparable basis over]',
  );
  expect(tree).toContain('[stations: over 1,300]');
  expect(tree).toContain('[gdp-growth.2022.target: around 6]');
  expect(tree).toContain('[gdp-growth.2022.actual: over 6.5 (comparable basis)]');
  expect(tree).toContain('污染物减排量（10,000 metric tons）');
});

test('a unit that the wording lacks is told', async () => {
  const { findings } = await composed((english ?? '').replace(/^ +吨:.*\n/m, ''));
  expect(findings).toEqual([expect.stringContaining('unknown-word')]);
  expect(findings[0]).toContain('吨');
});

const quantities = new Map(
  Object.entries({
    firms: '50家',
    first: '1个',
    lines: '69公里',
    points: '20个百分点',
    rise: '10个百分点',
  }).map(([id, written]): [string, ResolvedQuantity] => {
    const value = located(written);
    const definition = { type: 'given', id, range: value.range, value } as const;
    return [id, { quantity: figure(written), definition, dependencies: [] }];
  }),
);

/** A text of a translation as it prints, and what is wrong with it. */
function translated(text: string) {
  const diagnostics = new Diagnostics();
  const { pieces } = parseProse(located(text));
  const prose = linkProse(pieces, {
    quantities,
    defined: new Set(quantities.keys()),
    indicators: new IndicatorRegister({ marks: {}, indicators: [] }),
    blocks: new Map(),
    tables: new Map(),
    placement: 'footnote',
    translation: { units },
    diagnostics,
  });
  const inlines = printProse(prose, new Wording(wording, 'en.yaml'));
  return {
    text: inlines.map((inline) => ('text' in inline ? inline.text : '')).join(''),
    findings: summary(diagnostics.all),
  };
}

test.each([
  ['We added {{q "firms" noun="company|companies"}}.', 'We added 50 companies.'],
  ['{{q "first" noun="factory|factories" form="sentence"}} opened.', 'One factory opened.'],
  ['a {{q "lines" form="attributive"}} line', 'a 69-kilometer line'],
  ['{{qs "points" "rise"}} above target', '20 and 10 percentage points above target'],
  ['{{qs "first" "first" noun="village|villages"}}', '1 and 1 villages'],
])('in a translation %s: %s', (call, text) => {
  expect(translated(call)).toEqual({ text, findings: [] });
});

test.each([
  ['{{q "firms" noun="a|b|c"}}', 'noun-forms'],
  ['{{q "firms" noun=" |companies"}}', 'noun-forms'],
  ['{{q "lines" noun="line|lines"}}', 'noun-beside-unit'],
  ['{{q "firms" form="word"}}', 'unknown-value'],
])('in a translation %s: %s', (call, rule) => {
  expect(translated(call).findings).toEqual([expect.stringContaining(rule)]);
});
