/** What an XLIFF that comes back is refused for: by segment, with its line, and nothing is written. */
import { expect, test } from 'vitest';
import {
  BODY_PATH,
  edited,
  exported,
  imported,
  newLines,
  retold,
  seed,
  told,
  withChanges,
} from '../support/exchange.js';
import { REPORT } from '../support/office.js';

const SOURCE = `content/${REPORT}/body/implementation.yaml`;
const TEXT = 'blocks/innovation-empowers#text';
const HEADING = 'blocks/section-innovation#text';

const heading = (inner: string): ((xliff: string) => string) => {
  return (xliff) => retold(xliff, HEADING, inner);
};

test.each<[rule: string, edit: (xliff: string) => string]>([
  ['exchange-not-xml', (xliff) => xliff.slice(0, -20)],
  ['exchange-not-xml', heading('<b>bold</i>')],
  ['exchange-not-xml', heading('&entity;')],
  ['exchange-not-xliff', () => '<html/>'],
  ['exchange-format-unknown', () => 'zh,en'],
  ['exchange-markup', heading('<g id="1">New</g> industries')],
  ['exchange-markup', heading('New <ph id="7"/>')],
  ['exchange-id-unknown', (xliff) => xliff.replace(HEADING, 'blocks/section-inovation#text')],
  ['exchange-id-unknown', (xliff) => xliff.replace(HEADING, 'blocks/section-innovation#texts')],
  ['exchange-segment-twice', (xliff) => xliff.replace(`${TEXT}.2`, `${TEXT}.1`)],
  [
    'exchange-segment-missing',
    (xliff) =>
      retold(xliff, `${TEXT}.3`, 'Products.').replace(
        /<trans-unit id="[^"]*empowers#text.2"[^\n]*/,
        '',
      ),
  ],
  ['exchange-mark-lost', (xliff) => edited(xliff, HEADING, (unit) => unit.replace('baogao ', ''))],
  ['exchange-call-syntax', heading('New {{q tech-firms}}')],
  ['exchange-call-lost', (xliff) => retold(xliff, `${TEXT}.3`, 'Products were listed.')],
  ['exchange-call-unknown', heading('New {{q &quot;gdp-2021&quot;}}')],
  ['exchange-call-unknown', heading('New {{note &quot;no-such-note&quot;}}')],
  [
    'translation-unusable',
    (xliff) => retold(xliff, `${TEXT}.3`, '{{q "major-new-products" shoe="number"}}.'),
  ],
])('%s', async (rule, edit) => {
  const result = await imported(seed, edit(await exported(seed)));
  expect(told(result).map((text) => text.split(':')[0])).toEqual([rule]);
  expect(result.files).toEqual([]);
});

test('faults are all told in one run, each at its line', async () => {
  const xliff = retold(
    retold(await exported(seed), `${TEXT}.3`, 'Products were listed.'),
    HEADING,
    'New {{q &quot;gdp-2021&quot;}}',
  );
  const result = await imported(seed, xliff);
  const lines = xliff.split('\n');
  const lineOf = (id: string): number => lines.findIndex((line) => line.includes(`"${id}"`)) + 1;
  expect(
    result.diagnostics.map(({ rule, range }) => [rule, range?.file.positionAt(range.start).line]),
  ).toEqual([
    ['exchange-call-unknown', lineOf(HEADING)],
    ['exchange-call-lost', lineOf(`${TEXT}.3`)],
  ]);
  expect(told(result)[1]).toContain('占位符 1，即 {{q "major-new-products"}}');
});

test('a source that was changed since refuses what was edited, and only that', async () => {
  const office = withChanges(seed, {
    [SOURCE]: (text) => text.replace('现代产业构建新体系', '现代产业构筑新体系'),
  });
  const xliff = await exported(seed);
  expect(await imported(office, xliff)).toEqual({ files: [], changes: [], diagnostics: [] });
  const result = await imported(office, retold(xliff, HEADING, 'New industries'));
  expect(told(result)[0]).toMatch(/^exchange-source-changed: blocks\/section-innovation#text：/);
});

test('a changed figure leaves the source as it was', async () => {
  const office = withChanges(seed, { [SOURCE]: (text) => text.replace('"50家"', '"63家"') });
  const result = await imported(office, retold(await exported(seed), HEADING, 'New industries'));
  expect(told(result)).toEqual([]);
});

test('a translation that was changed in the YAML since is not overwritten', async () => {
  const change = (text: unknown): string =>
    String(text).replace('Doing more to advance', 'Striving harder for');
  const office = withChanges(seed, { [BODY_PATH]: change(seed.changes[BODY_PATH]) });
  const xliff = await exported(seed);
  expect(await imported(office, xliff)).toEqual({ files: [], changes: [], diagnostics: [] });
  const result = await imported(office, retold(xliff, HEADING, 'New industries'));
  expect(told(result).map((text) => text.split(':')[0])).toEqual(['exchange-conflict']);
  const elsewhere = await imported(office, retold(xliff, 'blocks/imprint#office', 'Office'));
  expect(await newLines(office, elsewhere)).toHaveLength(1);
});

test('Han characters are only told', async () => {
  const result = await imported(seed, retold(await exported(seed), HEADING, 'New 产业'));
  expect(told(result)).toEqual([expect.stringMatching(/^exchange-han: .*“产业”/)]);
  expect(result.files).toHaveLength(1);
});

test('half a unit is left for later, and told; an empty sentence that is marked as done was merged', async () => {
  const id = 'blocks/environmental-governance';
  const lead = retold(await exported(seed), `${id}#lead`, 'Green governance.', 'translated');
  const half = retold(lead, `${id}#text.1`, 'We will act on all fronts.', 'translated');
  const result = await imported(seed, half);
  expect(told(result).map((text) => text.split(':')[0])).toEqual(['exchange-incomplete']);
  expect(result.files).toEqual([]);
  const merged = await imported(seed, retold(half, `${id}#text.2`, '', 'translated'));
  expect(told(merged)).toEqual([]);
  expect((await newLines(seed, merged)).join('\n')).toMatch(/text: We will act on all fronts\.$/m);
});
