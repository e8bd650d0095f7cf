/** Each rule on English finds what its bad examples mark, there and nothing else, and nothing in its good ones. */
import { describe, expect, it, test } from 'vitest';
import { englishRules } from '../../src/check/english/rules/index.js';
import { messages } from '../../src/core/messages/table.js';
import type { Message } from '../../src/core/messages/message.js';
import { checkEnglish } from '../support/check-english.js';
import { placeText } from '../support/check-report.js';

test('each rule stands once', () => {
  expect(new Set(englishRules.map(({ id }) => id)).size).toBe(englishRules.length);
});

describe.each(englishRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad } = rule.examples;

  it('says what it looks for and why', () => {
    const message: Message = messages[id];
    expect(message.zhWhy).toBeTruthy();
    expect(message.enWhy).toBeTruthy();
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  it.each(bad.map((example) => [example.english, example]))('finds: %s', async (_, example) => {
    const { subject, marks, otherMarks } = await checkEnglish(example);
    expect(marks.length).toBeGreaterThan(0);
    const findings = rule.find(subject);
    expect(findings.map(({ range }) => placeText(range)).sort()).toEqual(marks);
    const others = findings.flatMap(({ related }) => related.map(({ range }) => placeText(range)));
    expect([...new Set(others)].sort()).toEqual(otherMarks);
    expect(new Set(findings.map((item) => item.rule))).toEqual(new Set([id]));
    for (const { about } of findings) expect(about).toBe(example.about ?? about);
    expect(findings.every(({ about }) => about !== '')).toBe(true);
  });

  it.each(good.map((example) => [example.english, example]))(
    'lets pass: %s',
    async (_, example) => {
      const { subject, marks } = await checkEnglish(example);
      expect(marks).toEqual([]);
      expect(rule.find(subject).map(({ range }) => placeText(range))).toEqual([]);
    },
  );
});
