/** What an English overlay says takes the place of the source, text by text; what it lacks or gets wrong does not. */
import { describe, expect, test } from 'vitest';
import type { ContentBlock, LinkedPiece, LinkedProse } from '../../src/resolve/edition-content.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { REPORT, replace, summary, type Changes } from '../support/office.js';
import { translated, type Translated } from '../support/translated.js';

const FOLDER = `content/${REPORT}/en`;

/** In place of all files that the report has: one. */
function alone(yaml: string): Changes {
  const none = ['closing', 'implementation', 'indicators', 'outlook', 'preamble', 'tasks'];
  return {
    ...Object.fromEntries(none.map((name) => [`${FOLDER}/${name}.yaml`, null])),
    [`${FOLDER}/report.yaml`]: yaml,
  };
}

const OVERLAY = `blocks:
  cover:
    source: 0123456789ab
    state: draft
    title: |-
      Report on the Implementation of the 2021 Plan
      and on the 2022 Draft Plan
    organ: Development and Reform Bureau
  innovation-empowers:
    source: 0123456789ab
    state: reviewed
    lead: Innovation powered transformation and upgrading.
    text: We added {{q "science-bases"}} bases{{note "one-area"}} and {{q "tech-firms"}} firms.
  table-outcomes:
    source: 0123456789ab
    state: draft
    caption: Outcomes of the 2021 plan
    columns.1: 2021 target
    columns.2: 2021 outcome
    notes.1.1: Indicators marked {{mark "obligatory"}} are obligatory.
  imprint: { source: 0123456789ab, state: draft, office: Secretariat }
indicators:
  gdp-growth: { source: 0123456789ab, state: draft, name: Growth of regional GDP }
translator-notes:
  one-area: What the term means.
`;

const block = ({ resolved }: Translated, id: string): ContentBlock => {
  const found = resolved.content.blocks.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no block ${id}`);
  return found;
};

/** What the source is told of, it is told of in every edition. */
const ofTranslation = ({ resolved }: Translated): readonly Diagnostic[] =>
  resolved.diagnostics.filter(({ range }) => range?.file.path.startsWith(FOLDER));

const shown = (prose: LinkedProse): string => prose.map(piece).join('');
function piece(item: LinkedPiece): string {
  if (item.type === 'text') return item.text;
  return `[${item.type} ${'id' in item ? item.id : ''}]`;
}

describe('texts of the overlay', () => {
  test('stand in the place of the source, and know where they are written', async () => {
    const report = await translated(alone(OVERLAY));
    expect(summary(ofTranslation(report))).toEqual([]);
    const paragraph = block(report, 'innovation-empowers');
    if (paragraph.type !== 'paragraph') throw new Error('a paragraph was expected');
    expect(shown(paragraph.lead ?? [])).toBe('Innovation powered transformation and upgrading.');
    expect(shown(paragraph.text)).toBe(
      'We added [quantity science-bases] bases[note one-area] and [quantity tech-firms] firms.',
    );
    const range = paragraph.text[0]?.range;
    expect(range?.file.path).toBe(`${FOLDER}/report.yaml`);
    expect(range?.file.text.slice(range.start, range.end)).toBe('We added ');
  });

  test('break the lines of the cover where they want', async () => {
    const { cover } = (await translated(alone(OVERLAY))).resolved.content;
    expect(cover.title.map(shown)).toEqual([
      'Report on the Implementation of the 2021 Plan',
      'and on the 2022 Draft Plan',
    ]);
    expect(shown(cover.subtitle ?? [])).toContain('2022年1月8日');
  });

  test('reach heads, rows and notes of tables; figures and numbers stay', async () => {
    const report = await translated(alone(OVERLAY));
    const table = block(report, 'table-outcomes');
    if (table.type !== 'table') throw new Error('a table was expected');
    expect(table.columns.map(({ head }) => shown(head))).toEqual(['2021 target', '2021 outcome']);
    expect(table.rows[0]?.name).toBe('Growth of regional GDP');
    expect(table.rows[1]?.name).toBe('人均地区生产总值增速');
    expect(table.notes[0] && shown(table.notes[0].texts.flat())).toBe(
      'Indicators marked * are obligatory.',
    );
    expect(report.resolved.content.imprint?.office).toBe('Secretariat');
    const source = await translated(alone('blocks: {}'));
    expect([...report.resolved.content.quantities.keys()]).toEqual([
      ...source.resolved.content.quantities.keys(),
    ]);
  });

  test('with a call that leads nowhere are told and not printed', async () => {
    const wrong = OVERLAY.replace('{{q "tech-firms"}}', '{{q "tech-frims"}}');
    const report = await translated(alone(wrong));
    const paragraph = block(report, 'innovation-empowers');
    expect(paragraph.type === 'paragraph' && shown(paragraph.text)).toContain('中国（重庆）');
    const [finding, ...others] = ofTranslation(report);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('translation-unusable');
    expect(finding?.related.map(({ rule }) => rule)).toEqual(['expression-id-unknown-nearest']);
  });
});

describe('the fingerprint of the source', () => {
  const stale = async (from: string, to: string, file: string): Promise<readonly string[]> => {
    const before = await translated(alone('blocks: {}'));
    const after = await translated({
      ...alone('blocks: {}'),
      [`content/${REPORT}/${file}`]: replace(from, to),
    });
    const known = new Map(before.units.map(({ unit, source }) => [unit.id, source]));
    return after.units.flatMap(({ unit, source }) =>
      known.get(unit.id) === source ? [] : [unit.id],
    );
  };

  test('is the same when a figure is another', async () => {
    expect(await stale('"50家"', '"63家"', 'body/implementation.yaml')).toEqual([]);
    expect(await stale('"50家"', '"超过50家"', 'body/implementation.yaml')).toEqual([]);
    expect(await stale('value: 235亿元', 'value: 236亿元', 'figures.yaml')).toEqual([]);
  });

  test('is another, for this block alone, when a word is', async () => {
    expect(await stale('揭牌成立', '挂牌成立', 'body/implementation.yaml')).toEqual([
      'innovation-empowers',
    ]);
    expect(await stale('name: 农业增加值增速', 'name: 农业产值增速', 'indicators.yaml')).toEqual([
      'agriculture-growth',
    ]);
    expect(await stale('及2022年计划草案的报告', '及2022年计划的报告', 'report.yaml')).toEqual([
      'cover',
    ]);
  });

  test('does not depend on where lines are folded', async () => {
    expect(
      await stale(
        '“一区两工程三中心N平台”创新平台体系加快构建。\n',
        '“一区两工程三中心N平台”\n      创新平台体系加快构建。\n',
        'body/implementation.yaml',
      ),
    ).toEqual([]);
  });
});
