/** Each rule finds what its bad examples mark, there and nothing else, and nothing in its good ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { checksPage } from '../../scripts/checks/page.js';
import { rules } from '../../src/check/rules/index.js';
import { messages } from '../../src/core/messages/table.js';
import type { Message } from '../../src/core/messages/message.js';
import { checkReport, placeText } from '../support/check-report.js';

test('each rule stands once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('docs/checks.md has the rules and examples as they are', () => {
  // If this fails: `npm run checks` writes it anew.
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad } = rule.examples;

  it('says what it looks for and why', () => {
    const message: Message = messages[id];
    expect(message.zhWhy).toBeTruthy();
    expect(message.enWhy).toBeTruthy();
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  it.each(bad.map((example) => [example.body, example]))('finds: %s', async (_, example) => {
    const { subject, marks, otherMarks } = await checkReport(example);
    expect(marks.length).toBeGreaterThan(0);
    const findings = rule.find(subject);
    expect(findings.map(({ range }) => placeText(range)).sort()).toEqual(marks);
    const others = findings.flatMap(({ related }) => related.map(({ range }) => placeText(range)));
    expect([...new Set(others)].sort()).toEqual(otherMarks);
    expect(new Set(findings.map((item) => item.rule))).toEqual(new Set([id]));
    for (const { about } of findings) expect(about).toBe(example.about ?? about);
    expect(findings.every(({ about }) => about !== '')).toBe(true);
  });

  it.each(good.map((example) => [example.body, example]))('lets pass: %s', async (_, example) => {
    const { subject, marks } = await checkReport(example);
    expect(marks).toEqual([]);
    expect(rule.find(subject).map(({ range }) => placeText(range))).toEqual([]);
  });
});
