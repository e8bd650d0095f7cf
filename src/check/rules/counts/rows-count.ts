/** 下表所列12个项目 above a table of eleven. */
import { related } from '../../../core/diagnostic.js';
import type { PlainTableContent } from '../../../resolve/edition-content.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { Match, Subject } from '../../subject.js';
import { NUMBER, readNumber } from './counted.js';
import { isGiven } from './given.js';

const report = (text: string, caption = '项目'): string => `- id: intro
  text: ${text}
- id: projects
  table: plain
  caption: ${caption}
  columns: [{ role: number, share: 1 }, { role: name, share: 4 }]
  head: [[序号, 项目]]
  rows: [["1", 绕城公路], ["2", 通景公路], ["", 合计]]`;

/** A table, and in the same sentence a number of things. */
const COUNT = new RegExp(
  `(?:下表|附表|表(?<table>\\d{1,2}))[^。；\\d]{0,12}?(?<count>${NUMBER}[个项家件条][^，。；、（]{1,6})(?=[，。；、（])`,
  'gu',
);

export const rowsCount: Rule = {
  id: 'rows-count',
  examples: {
    good: [
      { body: report('下表列出2个项目。') },
      { body: report('储备项目411个，下表列出其中2个项目。') },
    ],
    bad: [
      { body: report('下表列出«3个项目»。', '‹项目›'), about: '3个项目' },
      { body: report('见{{ref "projects"}}，共«三个项目»。', '‹项目›') },
    ],
  },
  find: (subject) =>
    [...subject.matches(COUNT)].flatMap((match) => {
      const { passage, offset, length, groups } = match;
      const number = readNumber(groups['number']);
      const table = tableOf(subject, match);
      if (number === undefined || table === undefined || !isGiven(subject, match)) return [];
      const counts = countsOf(subject, table);
      if (counts.includes(number)) return [];
      const text = groups['count'] ?? '';
      const range = passage.at(offset + length - text.length, text.length);
      const caption = table.caption[0]?.range ?? table.range;
      return [
        finding('rows-count', range, text, { text, count: String(counts[0] ?? 0) }, [
          related('check-other-place', caption, { text: `表${table.number}` }),
        ]),
      ];
    }),
};

/** 下表 is the next one. */
function tableOf(
  { content: { blocks } }: Subject,
  { passage, groups: { table: number } }: Match,
): PlainTableContent | undefined {
  const tables = blocks.filter((block) => block.type === 'table' || block.type === 'plainTable');
  const from = blocks.findIndex(({ id }) => id === passage.block);
  const found = tables.find((table) =>
    number === undefined ? blocks.indexOf(table) > from : table.number === Number(number),
  );
  return found?.type === 'plainTable' ? found : undefined;
}

/** Rows in the body without totals, the same without parts, and rows with a serial number. */
function countsOf({ passages }: Subject, table: PlainTableContent): readonly number[] {
  const cells = passages.filter(({ block, kind }) => block === table.id && kind === 'cell');
  const rows = (pick: (text: string, column: number) => boolean): number =>
    new Set(cells.flatMap(({ text, cell }) => (cell && pick(text, cell.column) ? [cell.row] : [])))
      .size;
  const whole = table.rows.length - rows((text) => /^(?:合计|总计|小计|平均)/.test(text));
  const parts = rows((text) => text.startsWith('其中'));
  const numbered = rows((text, column) => column === 0 && /^\d+$/.test(text));
  return [whole, whole - parts, ...(numbered > 0 ? [numbered] : [])];
}
