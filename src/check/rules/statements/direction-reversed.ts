/** 税收增长7.1%, where the table has -7.1: the same number in the other direction. */
import { related } from '../../../core/diagnostic.js';
import { printFigure } from '../../../quantity/print.js';
import type { Figure } from '../../../quantity/quantity.js';
import type { Finding } from '../../finding.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import { changesOf, type Change } from './change.js';
import type { Passage } from '../../passage.js';
import { valueId, valueOf } from './outcome.js';

const INDICATORS = `- id: tax-growth
  name: 税收增速
  unit: "%"
  years: { 2021: { target: 8.4, actual: -7.1 }, 2022: { target: 8.3 } }
- id: energy-cut
  name: 单位地区生产总值能耗下降
  unit: "%"
  years: { 2021: { actual: 3.43 } }`;

export const directionReversed: Rule = {
  id: 'direction-reversed',
  examples: {
    good: [
      { body: '税收下降7.1%，单位地区生产总值能耗下降3.43%。', indicators: INDICATORS },
      { body: '税收增长8.3%。', indicators: INDICATORS },
      { body: '全市税收增长7.1%。', indicators: INDICATORS },
      {
        body: '进出口总额下降{{q "trade"}}。\n出口降幅为{{q "trade"}}。',
        figures: '- { id: trade, value: 3% }',
      },
    ],
    bad: [
      {
        body: '税收增长«7.1%»。',
        indicators: INDICATORS.replace('actual: -7.1', 'actual: ‹-7.1›'),
        about: 'tax-growth/增长7.1%',
      },
      {
        body: '单位地区生产总值能耗上升«3.43%»。',
        indicators: INDICATORS.replace('3.43', '‹3.43›'),
      },
      {
        body: '进出口总额增长‹{{q "trade"}}›。\n进出口总额下降«{{q "trade"}}»，降幅收窄。',
        figures: '- { id: trade, value: 3% }',
        about: 'trade',
      },
    ],
  },
  find: (subject) => {
    const stems = stemsOf(subject);
    const known = new Map<string, { readonly change: Change; readonly passage: Passage }>();
    return subject.passages.flatMap((passage) =>
      changesOf(passage).flatMap((change): Finding[] => {
        const { id } = change.number;
        const first = known.get(id ?? '');
        if (id !== undefined && first === undefined) known.set(id, { change, passage });
        if (id !== undefined && first !== undefined && first.change.rises !== change.rises) {
          const { number, verb } = first.change;
          const place = first.passage.place(number);
          return [reversed(passage, change, id, `${verb}${number.text}`, place)];
        }
        const row = stems.get(stemBefore(passage, change, stems));
        return row === undefined ? [] : againstTable(subject, passage, change, row);
      }),
    );
  },
};

function reversed(
  passage: Passage,
  { verb, number }: Change,
  about: string,
  other: string,
  place: Parameters<typeof related>[1],
): Finding {
  const text = `${verb}${number.text}`;
  return finding('direction-reversed', passage.place(number), about, { text, other }, [
    related('check-other-place', place, { text: other }),
  ]);
}

interface Stemmed {
  readonly id: string;
  readonly rows: readonly IndicatorRow[];
  /** A fall is what a positive value of 能耗下降 means. */
  readonly falls: boolean;
}

/** 税收 of 税收增速, 能耗 of 能耗下降: what stands before the verb in prose. */
function stemsOf({ indicators }: Subject): ReadonlyMap<string | undefined, Stemmed> {
  const stems = new Map<string, Stemmed>();
  for (const { id, years } of indicators.all) {
    const rows = Object.keys(years).flatMap((year) => indicators.row(id, year) ?? []);
    for (const { name } of rows) {
      const stem = name.replace(/(?:增速|增长率|下降|降低率|下降率)$/, '');
      if (stem !== name) stems.set(stem, { id, rows, falls: !name.includes('增') });
    }
  }
  return stems;
}

/** The level that the clause begins with; between it and the verb stands no more than its amount. */
const HEAD =
  /^(?:其中|预计|同时|全年|全区|全县|我区|我县|推动|实现|、)*(?<stem>[^\d、]+?)(?:预计|达到|达|为|实现|完成)?(?:[约近超]*\d[^、，]*、)?(?:同口径|同比|比上年|较上年|预计|实际)*$/;

function stemBefore(
  passage: Passage,
  { offset }: Change,
  stems: ReadonlyMap<string | undefined, Stemmed>,
): string | undefined {
  const clause = passage.clauses.findLast((part) => part.offset <= offset);
  if (clause === undefined || stems.size === 0) return undefined;
  const { stem } = HEAD.exec(passage.text.slice(clause.offset, offset))?.groups ?? {};
  return stem;
}

/** Only the same number counts: another one is another fact, or another slip. */
function againstTable(
  subject: Subject,
  passage: Passage,
  change: Change,
  { id, rows, falls }: Stemmed,
): Finding[] {
  const { number, rises, verb } = change;
  if (number.figure.number.value.isNegative()) return [];
  const size = number.figure.number.value;
  const signed = rises === falls ? size.negated() : size;
  const values = rows.flatMap((row) =>
    (['target', 'actual'] as const).flatMap((role) => {
      const value = valueOf(subject, row, role);
      const place = subject.content.quantities.get(valueId(row, role))?.definition.range;
      return value?.type === 'figure' && place ? [{ value, place }] : [];
    }),
  );
  if (values.some(({ value }) => value.number.value.equals(signed))) return [];
  const against = values.find(({ value }) => value.number.value.equals(signed.negated()));
  if (against === undefined) return [];
  const other = printed(against.value);
  return [reversed(passage, change, `${id}/${verb}${number.text}`, other, against.place)];
}

function printed(figure: Figure): string {
  return printFigure(figure).text;
}
