/** A list of quantities prints its numbers and, once, their unit. */
import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/quantity/grammar.js';
import { printList } from '../../src/quantity/print.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { units } from './cases.js';

function list(...written: readonly string[]): readonly Quantity[] {
  return written.map((text) => {
    const result = parseQuantity(text, units);
    if (!result.ok) throw new Error(`${text}: ${result.fault.rule}`);
    return result.value;
  });
}

test('20、10、10.5、27个百分点', () => {
  const quantities = list('20个百分点', '10个百分点', '10.5个百分点', '27个百分点');
  expect(printList(quantities)).toEqual({
    ok: true,
    value: { text: '20、10、10.5、27个百分点', omitted: [] },
  });
});

test('the scale is shared with the unit, and what qualifies a number is left out', () => {
  expect(printList(list('约3万吨', '1300余万吨', '5万吨以上'), ', ')).toEqual({
    ok: true,
    value: { text: '3, 1300余, 5万吨', omitted: ['约', '以上'] },
  });
});

test('different units are a fault at the first that differs', () => {
  expect(printList(list('20%', '10%', '5个百分点'))).toMatchObject({
    fault: { rule: 'list-measures-differ', index: 2, params: { first: '%', other: '个百分点' } },
  });
  expect(printList(list('20万元', '10元'))).toMatchObject({
    fault: { rule: 'list-measures-differ', index: 1 },
  });
});

test('a status has no number to list', () => {
  const status = { type: 'status', status: 'suspended' } as const;
  expect(printList([...list('20%'), status])).toMatchObject({
    fault: { rule: 'list-status', index: 1 },
  });
});

test('an empty list is a fault', () => {
  expect(printList([])).toMatchObject({ fault: { rule: 'list-empty', index: 0 } });
});
