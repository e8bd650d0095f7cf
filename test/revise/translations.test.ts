/** What a revision of the real report means for its English: what follows by itself, and what someone must look at. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { unitRegister } from '../../src/quantity/units.js';
import { nameOf } from '../../src/resolve/translation/translatable.js';
import { compareQuantities, type QuantityChange } from '../../src/revise/impact/quantities.js';
import {
  compareTranslations,
  type TranslationChange,
} from '../../src/revise/impact/translations.js';
import { figureRevisions } from '../support/figure-revisions.js';
import { replace, REPORT, type Changes } from '../support/office.js';
import { translated, type Translated } from '../support/translated.js';

const INDICATORS = `content/${REPORT}/indicators.yaml`;
const CLOSING = `content/${REPORT}/body/closing.yaml`;
const TASKS = `content/${REPORT}/body/tasks.yaml`;
const BODY = `content/${REPORT}/body/implementation.yaml`;
const ENGLISH = `content/${REPORT}/en`;
const RETAIL = '{ target: 7.5, actual: 18 }';

let seed: Translated;
beforeAll(async () => {
  seed = await translated({});
});

function quantitiesBetween(old: Translated, next: Translated): readonly QuantityChange[] {
  return compareQuantities(old.resolved.content.quantities, next.resolved.content.quantities);
}

function between(old: Translated, next: Translated): readonly TranslationChange[] {
  const input = ({ units, places, report }: Translated) => ({
    units,
    places,
    measures: unitRegister(report.units.units).units,
  });
  return compareTranslations(input(old), input(next), quantitiesBetween(old, next));
}

async function changesBy(changes: Changes): Promise<readonly TranslationChange[]> {
  return between(seed, await translated(changes));
}

const told = (changes: readonly TranslationChange[]): readonly string[] =>
  changes.map((change) => {
    const { outcome, unit } = change;
    switch (change.outcome) {
      case 'follows':
        return `${outcome} ${unit} ${change.figures.join(' ')}`;
      case 'open':
        return [outcome, unit, change.why, ...change.figures].join(' ');
      case 'done':
      case 'missing':
        return `${outcome} ${unit}`;
    }
  });

test('nothing changed: nothing is told', () => {
  expect(between(seed, seed)).toEqual([]);
});

describe('figures alone', () => {
  test('follow by themselves, with what is worked out from them', async () => {
    const changes = await changesBy({
      [INDICATORS]: replace(RETAIL, '{ target: 7.5, actual: 19.2 }'),
    });
    expect(told(changes)).toEqual([
      'follows blocks/implementation-overview retail-growth.2021.actual',
      'follows blocks/consumer-market retail-growth.2021.actual',
      'follows blocks/targets-assessment retail-growth-above-target',
    ]);
  });

  test('whose sign turned are to be looked at: the verb beside them says the contrary', async () => {
    const changes = await changesBy({
      [INDICATORS]: replace(RETAIL, '{ target: 7.5, actual: -1.8 }'),
    });
    expect(told(changes)).toEqual([
      'open blocks/implementation-overview sign-turned retail-growth.2021.actual',
      'open blocks/consumer-market sign-turned retail-growth.2021.actual',
      'open blocks/targets-assessment sign-turned retail-growth-above-target',
    ]);
    const [open] = changes;
    if (open?.outcome !== 'open') throw new Error('it is to be looked at');
    expect(open.range.file.path).toBe(`${ENGLISH}/implementation.yaml`);
  });

  test('that became a status are to be looked at', async () => {
    const status = '{ target: 7.5, actual: { status: no-outcome-yet } }';
    const changes = told(await changesBy({ [INDICATORS]: replace(RETAIL, status) }));
    expect(changes).toContain(
      'open blocks/consumer-market status-turned retail-growth.2021.actual',
    );
  });

  test('that are one now are to be looked at where the noun is typed', async () => {
    const typed = replace(
      '{{q "knowledge-loan-firms" noun="enterprise|enterprises"}} obtain',
      '{{q "knowledge-loan-firms"}} enterprises obtain',
    );
    const one = {
      [BODY]: replace('"knowledge-loan-firms" "90家"', '"knowledge-loan-firms" "1家"'),
    };
    expect(told(await changesBy(one))).toEqual([
      'follows blocks/innovation-empowers knowledge-loan-firms',
    ]);
    const english = { [`${ENGLISH}/implementation.yaml`]: typed };
    const before = await translated(english);
    const after = await translated({ ...english, ...one });
    expect(told(between(before, after))).toEqual([
      'open blocks/innovation-empowers number-turned knowledge-loan-firms',
    ]);
  });

  test('and the English with them: it has been seen to', async () => {
    const changes = await changesBy({
      [INDICATORS]: replace(RETAIL, '{ target: 7.5, actual: -1.8 }'),
      [`${ENGLISH}/implementation.yaml`]: replace(
        'consumer goods, {{q "retail-sales-2021"}}, up {{q "retail-growth.2021.actual"}}',
        'consumer goods, {{q "retail-sales-2021"}}, a change of {{q "retail-growth.2021.actual"}}',
      ),
    });
    expect(told(changes)[0]).toBe('done blocks/implementation-overview');
  });
});

describe('words', () => {
  const revision = { [TASKS]: replace('推动消费转型升级', '引导消费转型升级') };

  test('are to be looked at, with the sentence that changed', async () => {
    const changes = await changesBy(revision);
    expect(changes).toMatchObject([{ outcome: 'open', why: 'wording', figures: [] }]);
    const [open] = changes;
    if (open?.outcome !== 'open') throw new Error('it is to be looked at');
    expect(open.sentences).toHaveLength(1);
    expect(open.sentences[0]?.new).toBe(
      open.sentences[0]?.old.replace('推动消费转型升级', '引导消费转型升级'),
    );
  });

  test('that say the contrary now are told apart', async () => {
    const changes = await changesBy({
      [BODY]: replace(
        '固定资产投资{{q "investment-2021"}}、增长',
        '固定资产投资{{q "investment-2021"}}、下降',
      ),
    });
    expect(told(changes)).toEqual(['open blocks/implementation-overview direction']);
  });

  test('whose translation was changed with them are done; so are those that were waived', async () => {
    const moved = await translated(revision);
    const fresh = moved.units.find(({ state }) => state === 'stale');
    if (fresh?.entry === undefined) throw new Error('nothing is stale');
    const [was, now, name] = [fresh.entry.source, fresh.source, nameOf(fresh.unit)];
    for (const waived of ['', '\n    waived: 不影响译文']) {
      const english = {
        [`${ENGLISH}/tasks.yaml`]: replace(`source: ${was}`, `source: ${now}${waived}`),
      };
      expect(told(await changesBy({ ...revision, ...english }))).toEqual([`done ${name}`]);
    }
  });

  test('of a new block are missing in English', async () => {
    const added = (text: string): string => `${text}\n  - id: thanks\n    text: 谢谢各位代表。\n`;
    expect(told(await changesBy({ [CLOSING]: added }))).toEqual(['missing blocks/thanks']);
    // And not again with the next revision.
    const before = await translated({ [CLOSING]: added });
    const after = await translated({ [CLOSING]: (text) => added(text).replace('谢谢', '感谢') });
    expect(told(between(before, after))).toEqual([]);
  });
});

/** Whether a figure is above, at or below zero. */
function signOf(quantity: QuantityChange['old']): number {
  return quantity?.type === 'figure' ? Math.sign(Number(quantity.number.digits)) : NaN;
}

const isOne = (quantity: QuantityChange['old']): boolean =>
  quantity?.type === 'figure' && Number(quantity.number.digits) === 1;

const RUNS = 60;

test(`${RUNS} revisions of a single figure: all follow, unless a sign turned or there is one now`, async () => {
  let following = 0;
  await fc.assert(
    fc.asyncProperty(figureRevisions(), async ({ changes }) => {
      const next = await translated(changes);
      const moved = quantitiesBetween(seed, next);
      const idsOf = (list: typeof moved): readonly string[] => list.map(({ id }) => id);
      const turned = idsOf(moved.filter((one) => signOf(one.old) !== signOf(one.new)));
      const single = idsOf(moved.filter((one) => isOne(one.old) || isOne(one.new)));
      for (const change of between(seed, next)) {
        if (change.outcome === 'follows') {
          following += 1;
          expect(turned.filter((id) => change.figures.includes(id))).toEqual([]);
        } else {
          expect(change.outcome).toBe('open');
          const { figures } = change.outcome === 'open' ? change : { figures: [] };
          expect(figures).not.toEqual([]);
          expect([...turned, ...single]).toEqual(expect.arrayContaining([...figures]));
        }
      }
    }),
    { numRuns: RUNS },
  );
  // A test in which nothing moved would prove nothing.
  expect(following).toBeGreaterThan(RUNS / 3);
}, 120_000);
