/** A mark typed behind a name: it is printed before the unit, and no legend is asked for. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

/** What tables mark names with, and what is no part of any name. */
const SIGNS = '*＊※△▲▽▼☆★';
const TRAILING = new RegExp(`[${SIGNS}]+$`);

export const markTyped: Rule = {
  id: 'mark-typed',
  examples: {
    good: [
      {
        indicators: `- id: forest
  name: 森林覆盖率
  unit: "%"
  nature: obligatory
  years: { 2021: { target: 57.3 } }`,
        body: `- id: t1
  table: plain
  caption: 主要指标
  columns: [{ role: name, share: 2 }, { role: figure, share: 1 }]
  head: [[指标, 目标]]
  rows: [[森林覆盖率*, 约六成]]
  notes: [{ parts: [{ text: 加“*”为约束性指标。 }] }]`,
      },
    ],
    bad: [
      {
        indicators: `- id: forest
  name: 森林覆盖率«*▽»
  unit: "%"
  years: { 2021: { target: 57.3 } }`,
        body: '森林覆盖率稳步提高。',
        about: 'forest',
      },
      {
        body: `- id: t1
  table: plain
  caption: 主要指标
  columns: [{ role: name, share: 2 }, { role: figure, share: 1 }]
  head: [[指标, 目标]]
  rows: [[森林覆盖率«△», 约六成]]`,
        about: 't1/△',
      },
    ],
  },
  find: ({ indicators, places, passages }) => {
    const inRegister = indicators.all.flatMap((indicator) =>
      [indicator, ...Object.values(indicator.years)].flatMap((holder) => {
        const mark = TRAILING.exec(holder.name ?? '');
        if (mark === null) return [];
        const text = places.text(holder, 'name');
        const params = { mark: mark[0], name: text.text };
        return [finding('mark-typed', text.at(mark.index, mark[0].length), indicator.id, params)];
      }),
    );
    const notes = passages.filter(({ kind }) => kind === 'table-note');
    const inTables = passages.flatMap((passage) => {
      const { kind, block, text } = passage;
      const mark = kind === 'cell' && passage.cell?.indicator === undefined && TRAILING.exec(text);
      if (!mark) return [];
      const explained = notes.some(
        (note) => note.block === block && note.text.includes(mark[0].charAt(0)),
      );
      if (explained) return [];
      const place = passage.at(mark.index, mark[0].length);
      return [finding('mark-typed', place, `${block}/${mark[0]}`, { mark: mark[0], name: text })];
    });
    return [...inRegister, ...inTables];
  },
};
