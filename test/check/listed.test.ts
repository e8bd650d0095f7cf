/** Lists in sentences: their members, whole and in order, whatever stands in quotes and brackets. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countMembers, membersOf } from '../../src/check/listed.js';
import { checkReport } from '../support/check-report.js';

const texts = (list: string): readonly string[] => membersOf(list).map(({ text }) => text);

test('a list is cut at 、 and between quotes, and nowhere else', () => {
  expect(texts('城区、镇（街、园区）、村')).toEqual(['城区', '镇（街、园区）', '村']);
  expect(texts('“就业援助月”“春风行动”《甲、乙》《丙》')).toEqual([
    '“就业援助月”',
    '“春风行动”',
    '《甲、乙》',
    '《丙》',
  ]);
  expect(countMembers('批发和零售业、住宿业及餐饮业')).toEqual({ least: 2, most: 4 });
});

test('members stand where they say, and 、 joins them again', () => {
  const member = fc.constantFrom(
    '锂电',
    '新材料',
    '“难点”',
    '镇（街、村）',
    '《规划、方案》',
    '康养',
  );
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), (members) => {
      const list = members.join('、');
      expect(texts(list)).toEqual(members);
      for (const { offset, length, text } of membersOf(list)) {
        expect(list.slice(offset, offset + length)).toBe(text);
      }
    }),
  );
});

test('of the words before a numeral the longest is read', async () => {
  const { subject } = await checkReport({ body: '失业率不超过5.5%，城镇化率超过80%。' });
  const numerals = subject.passages.flatMap((passage) => passage.numerals);
  expect(numerals.map(({ text }) => text)).toEqual(['不超过5.5%', '超过80%']);
});
