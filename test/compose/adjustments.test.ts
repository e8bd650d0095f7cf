/** Adjustments of indicators: under their table, at the foot of the page, or in both places, as the report chooses. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dump } from '../../src/doc/dump.js';
import type { Doc, Inline, Note, Table } from '../../src/doc/nodes.js';
import { plainText } from '../../src/doc/text.js';
import { changesFor, composeEverything, EVERYTHING, everything } from '../support/everything.js';
import { replace, type Changes } from '../support/office.js';

const INDICATORS = `${EVERYTHING}/indicators.yaml`;
const REPORT = `${EVERYTHING}/report.yaml`;
const REVIEW = `${EVERYTHING}/body/review.yaml`;
const PLAN = `${EVERYTHING}/body/plan.yaml`;
const TEXT = '项的基数按第七次人口普查结果修订。';

function tableOf(doc: Doc, id = 'table-indicators'): Table {
  const table = doc.blocks.find((block) => block.type === 'table' && block.id === id);
  if (table?.type !== 'table') throw new Error(`no table ${id}`);
  return table;
}

/** The cell that names an indicator. */
function nameOf(doc: Doc, indicator: string, id = 'table-indicators'): readonly Inline[] {
  const row = tableOf(doc, id).body.find((found) => found.id === `${id}.${indicator}`);
  return row?.cells[1]?.content ?? [];
}

function noteIn(content: readonly Inline[]): Note {
  const note = content.find((inline) => inline.type === 'note');
  if (note === undefined) throw new Error('no note');
  return note;
}

function notesUnder(doc: Doc, id?: string): readonly string[] {
  return tableOf(doc, id).notes.map(({ content }) => plainText(content));
}

/** Changes to the files on top of those of a report with its adjustment as a footnote. */
async function withFootnotes(changes: Changes, adjustments: 'footnote' | 'both' = 'footnote') {
  const own = changesFor({ adjustments });
  const chained = Object.entries(changes).map(([path, change]) => {
    const before = own[path];
    return typeof change === 'function' && typeof before === 'function'
      ? [path, (text: string) => change(before(text))]
      : [path, change];
  });
  return composeEverything({ ...own, ...Object.fromEntries(chained) } as Changes);
}

test('by default they stand under the table, and no mark of a note in it', async () => {
  const doc = await everything();
  expect(notesUnder(doc)[1]).toContain('第七次人口普查结果');
  expect(JSON.stringify(tableOf(doc).body)).not.toContain('"type":"note"');
});

describe('as a footnote', () => {
  test('the mark stands behind ▽, and the text is the note’s', async () => {
    const doc = await everything({ adjustments: 'footnote' });
    const name = nameOf(doc, 'clinic-visits');
    expect(plainText(name)).toBe('基层诊疗量占比（%）*▽');
    expect(name.at(-1)).toMatchObject({
      type: 'note',
      id: 'clinic-visits-rebased',
      placement: 'footnote',
      number: 2,
    });
    expect(plainText(noteIn(name).content)).toBe(`第2${TEXT}`);
  });

  test('the legend of ▽ stays under the table, and the adjustment does not', async () => {
    const doc = await everything({ adjustments: 'footnote' });
    expect(notesUnder(doc)).toEqual([
      '注：1. 加“*”为约束性指标，“—”为未下达目标。',
      '2. 加“▽”的有调整。',
    ]);
  });

  test('its figures are quantities', async () => {
    const { doc } = await withFootnotes({
      [INDICATORS]: replace('结果修订', '结果修订为{{q "clinic-visits.2021.actual"}}'),
    });
    const content = doc === undefined ? [] : noteIn(nameOf(doc, 'clinic-visits')).content;
    expect(content.find((inline) => inline.type === 'quantity')).toMatchObject({
      id: 'clinic-visits.2021.actual',
      text: '66.35%',
    });
  });

  test('it is counted with the footnotes, apart from notes that stand elsewhere', async () => {
    const doc = await everything({ adjustments: 'footnote', notes: 'annex' });
    expect(noteIn(nameOf(doc, 'clinic-visits')).number).toBe(1);
    const lists = doc.blocks.flatMap((block) => (block.type === 'noteList' ? block.notes : []));
    expect(lists.map(({ number, placement }) => [number, placement])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, 'annex']),
    );
  });

  test('a second table that has the indicator points to it', async () => {
    const written = / {2}- id: table-indicators[\s\S]*?(?= {2}- id: rev)/;
    const [first = ''] = written.exec(readFileSync(REVIEW, 'utf8')) ?? [];
    const second = first
      .replace('id: table-indicators', 'id: table-again')
      .replaceAll(/\{\{note "[\w-]+"\}\}/g, '');
    const { doc, findings } = await withFootnotes({
      [PLAN]: (text) => text.replace('blocks:\n', () => `blocks:\n${second}`),
    });
    expect(findings).toEqual([]);
    if (doc === undefined) return;
    expect(noteIn(nameOf(doc, 'clinic-visits')).number).toBe(2);
    expect(nameOf(doc, 'clinic-visits', 'table-again').at(-1)).toMatchObject({
      type: 'reference',
      target: 'clinic-visits-rebased',
      content: [{ text: '2' }],
    });
  });

  test('of an indicator that was dropped stands at the caption, once', async () => {
    const dropped = `
  - id: old-roads
    name: 砂石路里程
    unit: 公里
    years:
      2020: { target: 10, actual: 12 }
    adjustments:
      - { id: old-roads-dropped, kind: dropped, year: 2021, note: 砂石路里程不再统计。 }
`;
    const { doc, findings } = await withFootnotes({
      [INDICATORS]: (text) => text + dropped.slice(1),
    });
    expect(findings).toEqual([]);
    const { caption, continuation } =
      doc === undefined ? tableOf(await everything()) : tableOf(doc);
    expect(caption.at(-1)).toMatchObject({ type: 'note', id: 'old-roads-dropped' });
    expect(continuation.some((inline) => inline.type === 'note')).toBe(false);
  });

  test('without words for print there is none', async () => {
    const { doc } = await withFootnotes({
      [INDICATORS]: (text) => text.replace(/^ +note: .*\n/m, ''),
      [REVIEW]: replace('          - { adjustment: clinic-visits-rebased }\n', ''),
    });
    expect(doc && plainText(nameOf(doc, 'clinic-visits'))).toBe('基层诊疗量占比（%）*▽');
    expect(doc && nameOf(doc, 'clinic-visits').some(({ type }) => type === 'note')).toBe(false);
  });

  test('a plain table that names it has it at its caption', async () => {
    const { doc, findings } = await withFootnotes({
      [INDICATORS]: replace(
        '第{{row "clinic-visits"}}项',
        '第{{row "clinic-visits" year="2021"}}项',
      ),
      [PLAN]: replace(
        '- parts: [{ text: “—”为不安排。 }]',
        '- parts: [{ text: “—”为不安排。 }]\n      - parts: [{ adjustment: clinic-visits-rebased }]',
      ),
    });
    expect(findings).toEqual([]);
    expect(doc && tableOf(doc, 'table-funds').caption.at(-1)).toMatchObject({ type: 'reference' });
    expect(doc && notesUnder(doc, 'table-funds')).toEqual(['注：“—”为不安排。']);
  });
});

describe('labels of the notes that stay', () => {
  const legend = (label: string): string =>
    `      - label: "${label}"\n        parts: [{ adjustment: clinic-visits-rebased }]\n`;

  test('close up over one that is gone', async () => {
    const { doc } = await withFootnotes({
      [REVIEW]: (text) =>
        text
          .replace('      - label: "2. "', () => `${legend('2. ')}      - label: "3. "`)
          .replace('          - { adjustment: clinic-visits-rebased }\n', ''),
    });
    expect(doc && notesUnder(doc)).toEqual([
      '注：1. 加“*”为约束性指标，“—”为未下达目标。',
      '2. 加“▽”的有调整。',
    ]);
  });

  test('fall away from one that stays alone', async () => {
    const { doc } = await withFootnotes({
      [REVIEW]: replace(
        `- { legend: adjusted, text: '加“{{mark "adjusted"}}”的有调整{{note "census"}}。' }\n          `,
        '',
      ),
    });
    expect(doc && notesUnder(doc)).toEqual(['注：加“*”为约束性指标，“—”为未下达目标。']);
  });
});

test('in both places, the table prints what it prints by default', async () => {
  const doc = await everything({ adjustments: 'both' });
  expect(notesUnder(doc)[1]).toBe(`2. 加“▽”的有调整。第2${TEXT}`);
  expect(plainText(noteIn(nameOf(doc, 'clinic-visits')).content)).toBe(`第2${TEXT}`);
});

test('all else is as it was', async () => {
  const lines = (doc: Doc): readonly string[] =>
    dump(doc)
      .split('\n')
      .filter((line) => !/基层诊疗量占比|加“▽”/.test(line));
  const notes = 'annex';
  const moved = lines(await everything({ notes, adjustments: 'footnote' }));
  expect(moved).toEqual(lines(await everything({ notes })));
});

describe('how footnotes are counted', () => {
  /** Every footnote of the report called once only. */
  const once: Changes = {
    [`${EVERYTHING}/body/annexes.yaml`]: replace('{{note "subsidy"}}', ''),
    [PLAN]: replace('农村公路{{note "road-grade"}}', '农村公路'),
    [REVIEW]: replace('主要指标{{note "livelihood-projects"}}', '主要指标'),
  };
  const choice = (word: string): Changes => ({
    [REPORT]: replace('draft: 3', `draft: 3\nfootnote-numbering: ${word}`),
  });
  const numbering = async (changes: Changes) => {
    const { doc, findings } = await composeEverything(changes);
    return [doc?.footnotes.numbering, findings];
  };

  test('from ① on each page, unless the report says otherwise', async () => {
    expect(await numbering(once)).toEqual(['page', []]);
    expect(await numbering({ ...once, ...choice('page') })).toEqual(['page', []]);
    expect(await numbering({ ...once, ...choice('document') })).toEqual(['document', []]);
  });

  test('through the document where the text points to one again', async () => {
    expect(await numbering({})).toEqual(['document', []]);
  });

  test('which is told where the report says something else', async () => {
    expect(await numbering(choice('page'))).toEqual([
      'document',
      [expect.stringMatching(`^${REPORT}:7:21 footnotes-counted-through: .*已改为通篇连编`)],
    ]);
  });

  test('and is no affair of notes that stand elsewhere', async () => {
    expect((await everything({ notes: 'endnote' })).footnotes.numbering).toBe('page');
  });
});
