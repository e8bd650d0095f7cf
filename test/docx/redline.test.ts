/** A redline in Word's own marks: signed, numbered, and such that each kind of change can be taken back. */
import { describe, expect, it } from 'vitest';
import type { Block, Doc } from '../../src/doc/nodes.js';
import { redline } from '../../src/revise/redline/redline.js';
import {
  body,
  document,
  heading,
  imprint,
  inline,
  list,
  note,
  panel,
  reference,
  row,
  table,
} from '../support/build.js';
import { markNumbers, readingOf, signatures, type Reading } from './accept-reject.js';
import { all, at, elements, ownText, rendered, type Docx, type Element } from './read-docx.js';

async function marked(old: Doc, next: Doc): Promise<Docx> {
  return rendered(redline(old, next, { author: '县发展改革局 & 统计局', date: '2022-01-08' }));
}

const between = (old: readonly Block[], next: readonly Block[]): Promise<Docx> =>
  marked(document(...old), document(...next));

async function states(docx: Docx): Promise<{ accepted: Reading; rejected: Reading }> {
  return Promise.resolve({
    accepted: readingOf(docx, 'accepted'),
    rejected: readingOf(docx, 'rejected'),
  });
}

const texts = (found: readonly Element[]): readonly string[] => found.map(ownText);

describe('words', () => {
  it('stand in w:ins and w:del, deleted ones as such, signed by the report', async () => {
    const docx = await between([body('a', '增长8%。')], [body('a', '增长9%。')]);
    expect(texts(all(docx.document, 'w:delText'))).toEqual(['8%']);
    expect(all(docx.document, 'w:del').flatMap((mark) => all(mark, 'w:t'))).toEqual([]);
    expect(texts(all(docx.document, 'w:ins').flatMap((mark) => all(mark, 'w:t')))).toEqual(['9%']);
    expect(signatures(docx)).toEqual(['县发展改革局 & 统计局 2022-01-08T00:00:00Z']);
  });

  it('are numbered like no bookmark', async () => {
    const docx = await between(
      [body('a', '增长8%。'), body('b', '下降3%。')],
      [body('a', '增长9%。'), body('c', '保持平稳，稳中有进。')],
    );
    const numbers = markNumbers(docx);
    expect(numbers).toHaveLength(6);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('that deleted a field deleted its instruction', async () => {
    const noted = note('n', 1, 'footnote', '指十件实事。');
    const first = body('a', [...inline('实事'), noted]);
    const again = body('b', [...inline('实事'), reference('n', '1'), ...inline('办结')]);
    const docx = await between([first, again], [first, body('b', '实事办结')]);
    const deleted = all(docx.document, 'w:del').flatMap((mark) => all(mark, 'w:delInstrText'));
    expect(texts(deleted)).toEqual([' NOTEREF n_n \\f \\h ']);
    expect(all(docx.document, 'w:instrText')).toEqual([]);
  });
});

describe('a paragraph', () => {
  it('that came or went has its end marked, and goes without a trace', async () => {
    const [one, two, three] = [body('a', '第一段。'), body('b', '第二段。'), body('c', '第三段。')];
    const docx = await between([one, two, three], [one, three]);
    const [, second] = all(docx.document, 'w:p');
    expect(second && at(second, 'w:pPr', 'w:rPr', 'w:del')).toBeDefined();
    const { accepted, rejected } = await states(docx);
    expect(accepted.text.slice(0, 2)).toEqual(['第一段。', '第三段。']);
    expect(rejected.text.slice(0, 3)).toEqual(['第一段。', '第二段。', '第三段。']);
  });

  it('may be the last one: the look of each state’s last paragraph is kept', async () => {
    const text = body('a', '正文。');
    const last = imprint('区三届人大一次会议秘书处', '2022年1月4日印制');
    const gone = await states(await between([text, last], [text]));
    expect(gone.accepted.styles).toEqual(['BodyText']);
    expect(gone.rejected.styles).toEqual(['BodyText', 'Imprint', 'ImprintPlace']);
    const come = await states(await between([text], [text, last]));
    expect(come.accepted.styles).toEqual(['BodyText', 'Imprint', 'ImprintPlace']);
    expect(come.rejected.styles).toEqual(['BodyText']);
  });

  it('behind a heading whose level changed leaves it its former look', async () => {
    const come = await between(
      [heading('h', 1, '一、', '工业')],
      [heading('h', 2, '（一）', '工业'), body('a', '工业稳步增长。')],
    );
    const { accepted, rejected } = await states(come);
    expect(accepted.styles).toEqual(['Heading2', 'BodyText']);
    expect(rejected.styles).toEqual(['Heading1']);
    expect(rejected.text[0]).toBe('一、工业');
  });

  it('of a panel may be its last', async () => {
    const docx = await between(
      [panel('p', '专栏1：工业', '安洁科技项目', '晶体项目')],
      [panel('p', '专栏1：工业', '安洁科技项目')],
    );
    const { accepted, rejected } = await states(docx);
    // Above the box stands a gap.
    expect(accepted.text[1]).toBe('专栏1：工业\n安洁科技项目');
    expect(rejected.text[1]).toBe('专栏1：工业\n安洁科技项目/晶体项目');
  });
});

describe('a heading', () => {
  it('that changed its level was of the old one before', async () => {
    const docx = await between(
      [heading('h', 1, '一、', '工业'), heading('i', 1, '二、', '农业')],
      [heading('h', 1, '一、', '工业'), heading('i', 2, '（一）', '农业')],
    );
    const { accepted, rejected } = await states(docx);
    expect([accepted.text.slice(0, 2), accepted.styles]).toEqual([
      ['一、工业', '（一）农业'],
      ['Heading1', 'Heading2'],
    ]);
    expect([rejected.text.slice(0, 2), rejected.styles]).toEqual([
      ['一、工业', '二、农业'],
      ['Heading1', 'Heading1'],
    ]);
  });

  it('is counted by Word in both states, whatever came before it', async () => {
    const docx = await between(
      [heading('i', 1, '一、', '农业')],
      [heading('h', 1, '一、', '工业'), heading('i', 1, '二、', '农业')],
    );
    const { accepted, rejected } = await states(docx);
    expect(accepted.text.slice(0, 2)).toEqual(['一、工业', '二、农业']);
    expect(rejected.text.slice(0, 1)).toEqual(['一、农业']);
    // Typed labels would be marked.
    expect(texts(all(docx.document, 'w:delText'))).toEqual([]);
  });
});

it('items of a list are counted in both states', async () => {
  const docx = await between(
    [list('l', ['1.', '专账核算；'], ['2.', '按季公开。'])],
    [list('l', ['1.', '专人负责，专账管理；'], ['2.', '专账核算；'], ['3.', '按季公开。'])],
  );
  const { accepted, rejected } = await states(docx);
  expect(accepted.text.slice(0, 3)).toEqual([
    '1.专人负责，专账管理；',
    '2.专账核算；',
    '3.按季公开。',
  ]);
  expect(rejected.text.slice(0, 2)).toEqual(['1.专账核算；', '2.按季公开。']);
});

describe('a table', () => {
  const columns = [
    { role: 'name', share: 2 },
    { role: 'figure', share: 1 },
  ] as const;
  const head = row('head', ['指标', '目标']);
  const gdp = (value: string) => row('item', ['地区生产总值', value], 'gdp');
  const grain = row('item', ['粮食产量', '8.1'], 'grain');

  it('has its rows and cells marked', async () => {
    const docx = await between(
      [table('t', '表1：指标', columns, [head, gdp('7'), grain], ['注：初步数。'])],
      [table('t', '表1：指标', columns, [head, gdp('8')])],
    );
    const rows = all(docx.document, 'w:tr');
    expect(rows.map((own) => at(own, 'w:trPr', 'w:del') !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
    const { accepted, rejected } = await states(docx);
    expect(accepted.text.slice(0, 2)).toEqual(['表1：指标', '指标 | 目标\n地区生产总值 | 8']);
    expect(rejected.text.slice(0, 3)).toEqual([
      '表1：指标',
      '指标 | 目标\n地区生产总值 | 7\n粮食产量 | 8.1',
      '注：初步数。',
    ]);
  });

  it('with other columns is another table', async () => {
    const wide = [...columns, { role: 'figure', share: 1 }] as const;
    const docx = await between(
      [table('t', '表1：指标', columns, [head, gdp('7')])],
      [
        table('t', '表1：指标', wide, [
          row('head', ['指标', '目标', '实际']),
          row('item', ['地区生产总值', '7', '8'], 'gdp'),
        ]),
      ],
    );
    expect(all(docx.document, 'w:tbl').map((own) => elements(own, 'w:tr').length)).toEqual([2, 2]);
    const { accepted, rejected } = await states(docx);
    expect(accepted.text[1]).toBe('指标 | 目标 | 实际\n地区生产总值 | 7 | 8');
    expect(rejected.text[1]).toBe('指标 | 目标\n地区生产总值 | 7');
  });

  it('that turns on its side takes its section along', async () => {
    const state = (orientation: 'portrait' | 'landscape') => [
      body('a', '上文。'),
      table('t', '表1：指标', columns, [head, gdp('7')], [], orientation),
      body('b', '下文。'),
    ];
    const docx = await between(state('portrait'), state('landscape'));
    const text = ['上文。', '表1：指标', '指标 | 目标\n地区生产总值 | 7', '下文。'];
    const { accepted, rejected } = await states(docx);
    expect(accepted.text.slice(0, 4)).toEqual(text);
    expect(rejected.text.slice(0, 4)).toEqual(text);
    // The paragraphs that carry the new breaks came with them.
    const carriers = all(docx.document, 'w:p').filter((own) => at(own, 'w:pPr', 'w:sectPr'));
    expect(carriers.map((own) => at(own, 'w:pPr', 'w:rPr', 'w:ins') !== undefined)).toEqual([
      true,
      true,
    ]);
  });

  it('that turned back stands between two that did not, and no break is left over', async () => {
    const state = (orientation: 'portrait' | 'landscape', ...rest: readonly Block[]) => [
      body('a', '上文。'),
      table('t', '表1：指标', columns, [head, gdp('7')], ['注：初步数。'], orientation),
      ...rest,
      body('b', '下文。'),
    ];
    const second = table('u', '表2：粮食', columns, [head, grain], [], 'landscape');
    const docx = await between(state('landscape', second), state('portrait'));
    const first = ['上文。', '表1：指标', '指标 | 目标\n地区生产总值 | 7', '注：初步数。'];
    const { accepted, rejected } = await states(docx);
    expect(accepted.text.slice(0, 5)).toEqual([...first, '下文。']);
    expect(rejected.text.slice(0, 7)).toEqual([
      ...first,
      '表2：粮食',
      '指标 | 目标\n粮食产量 | 8.1',
      '下文。',
    ]);
  });
});

describe('a footnote', () => {
  const noted = [...inline('实事'), note('n', 1, 'footnote', '指十件实事。'), ...inline('办结')];

  it('that went keeps its part, with its text deleted', async () => {
    const docx = await between([body('a', noted)], [body('a', '实事办结')]);
    const marks = all(docx.document, 'w:del').flatMap((mark) => all(mark, 'w:footnoteReference'));
    expect(marks).toHaveLength(1);
    expect(texts(all(docx.part('word/footnotes.xml'), 'w:delText'))).toEqual(['指十件实事。']);
  });

  it('that moved has one bookmark', async () => {
    const docx = await between(
      [body('a', noted), body('b', '资金安排')],
      [
        body('a', '实事办结'),
        body('b', [...inline('资金安排'), note('n', 1, 'footnote', '指十件实事。')]),
      ],
    );
    const names = all(docx.document, 'w:bookmarkStart').map((mark) => mark.attributes['w:name']);
    expect(names.filter((name) => name?.startsWith('n_'))).toEqual(['n_n']);
    expect(all(docx.part('word/footnotes.xml'), 'w:footnote')).toHaveLength(4);
  });
});

it('the corner of the cover shows which draft it was', async () => {
  const draft = (name: string): Doc => {
    const doc = document(body('a', '正文。'));
    return { ...doc, furniture: { ...doc.furniture, corner: ['送审稿', name], runningHead: name } };
  };
  const { accepted, rejected } = await states(await marked(draft('第二稿'), draft('第三稿')));
  expect(accepted.text).toEqual(['送审稿', '第三稿', '正文。', '— 1 —', '第三稿']);
  expect(rejected.text).toEqual(['送审稿', '第二稿', '正文。', '— 1 —', '第二稿']);
});

it('a document that did not change has no mark at all', async () => {
  const doc = document(body('a', '正文。'), heading('h', 1, '一、', '工业'));
  const docx = await marked(doc, doc);
  expect(signatures(docx)).toEqual([]);
});
