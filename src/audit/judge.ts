/** Samples against a requirement: each is right or wrong, and what was measured is told by the commonest values. */
import { nothingToMeasure, words, type Measurement, type Verdict } from './clause.js';
import type { Language } from '../core/messages/message.js';
import type { Words } from '../core/messages/audit.js';
import type { Sample } from './measured.js';
import { counted } from './samples.js';

export interface Judge<T> {
  readonly verdict: (value: T) => Verdict;
  readonly show: (value: T) => Words;
}

/** How many different values are told. */
const TOLD = 3;

/** Fails where one sample does, wants a look where one does; of nothing there is nothing to measure. */
export function judge<T>(samples: readonly Sample<T>[], { verdict, show }: Judge<T>): Measurement {
  if (samples.length === 0) return nothingToMeasure();
  const judged = samples.map(({ value, at }) => ({ verdict: verdict(value), value, at }));
  const worst = (['fail', 'look'] as const).find((bad) =>
    judged.some((sample) => sample.verdict === bad),
  );
  return {
    verdict: worst ?? 'pass',
    measured: commonest(samples.map(({ value }) => show(value))),
    places: judged.filter((sample) => sample.verdict === worst).map(({ at }) => at),
  };
}

/** Right or wrong, with nothing between. */
export function fits(right: boolean): Verdict {
  return right ? 'pass' : 'fail';
}

/** How many were right, or how many wrong; the places are the wrong ones. */
export function tally(
  samples: readonly Sample<boolean>[],
  told: (wrong: number) => Words = (wrong) => words('someWrong', { count: String(wrong) }),
): Measurement {
  if (samples.length === 0) return nothingToMeasure();
  const wrong = samples.filter(({ value }) => !value);
  return {
    verdict: fits(wrong.length === 0),
    measured:
      wrong.length === 0
        ? words('allRight', { count: String(samples.length) })
        : told(wrong.length),
    places: wrong.map(({ at }) => at),
  };
}

/** `37 mm ×28、42 mm ×1`: the commonest first, without the count where all are alike. */
function commonest(values: readonly Words[]): Words {
  const tell = (language: Language): string => {
    const counts = [...counted(values.map((value) => value[language]))];
    if (counts.length === 1) return counts[0]?.[0] ?? '';
    const told = [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, TOLD)
      .map(([text, count]) => `${text} ×${count}`);
    return [...told, ...(counts.length > TOLD ? ['…'] : [])].join(language === 'zh' ? '、' : '; ');
  };
  return { zh: tell('zh'), en: tell('en') };
}
