/** Names that a report defines: of its indicators, of the projects in its panels, of its organs. */
import type { SourceRange } from '../../../core/position.js';
import type { Subject } from '../../subject.js';

export interface KnownName {
  readonly name: string;
  readonly range: SourceRange;
}

/** The names of all indicators in all years, former ones among them; of equal names the first. */
export function indicatorNames({ indicators, places }: Subject): readonly KnownName[] {
  const names = indicators.all.flatMap((indicator) => [
    { name: indicator.name, range: places.of(indicator, 'name') },
    ...Object.values(indicator.years).flatMap((entry) =>
      entry.name === undefined ? [] : [{ name: entry.name, range: places.of(entry, 'name') }],
    ),
    ...(indicator.adjustments ?? []).flatMap((adjustment) => {
      const name = adjustment['former-name'];
      return name === undefined ? [] : [{ name, range: places.of(adjustment, 'former-name') }];
    }),
  ]);
  return firstOfEach(names);
}

/** What the panels list, and the organs that issue the report; the bare names, without 项目 and （一期）. */
export function properNames({ passages }: Subject): readonly KnownName[] {
  const names = passages.flatMap((passage) => {
    if (passage.kind === 'signature' || passage.kind === 'imprint') {
      return [{ name: passage.text, range: passage.at(0, passage.text.length) }];
    }
    if (passage.kind !== 'panel') return [];
    return [...passage.text.matchAll(ITEM)].map(({ 0: item, index }) => ({
      name: item.replace(TYPE, ''),
      range: passage.at(index, item.length),
    }));
  });
  return firstOfEach(names);
}

/** Up to the next 、 that stands in no brackets. */
const ITEM = /(?:（[^）]*）|[^、。；（])+/gu;

const TYPE = /(?:（[^）]*）|建设|改造|项目|工程|等)+$/u;

/** A text that holds one of the names as a whole is no slip for another. */
export function isPartOfKnown(text: string, names: readonly KnownName[]): boolean {
  return names.some(({ name }) => name.includes(text));
}

function firstOfEach(names: readonly KnownName[]): readonly KnownName[] {
  const first = new Map<string, KnownName>();
  for (const known of names) if (!first.has(known.name)) first.set(known.name, known);
  return [...first.values()];
}
