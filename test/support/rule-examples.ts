/** What holds for every rule of a check, whatever it looks at: its examples are its tests. */
import { describe, expect, it, test } from 'vitest';
import type { RuleOn } from '../../src/check/rule.js';
import type { Message } from '../../src/core/messages/message.js';
import { messages } from '../../src/core/messages/table.js';
import { placeText } from './check-report.js';

export interface ReadExample<Looked> {
  readonly subject: Looked;
  /** The places of its findings, sorted, and those of what they are related to. */
  readonly marks: readonly string[];
  readonly otherMarks: readonly string[];
}

export interface Examples<Looked, Shown> {
  readonly read: (example: Shown) => Promise<ReadExample<Looked>>;
  readonly titleOf: (example: Shown) => string;
}

/** Each rule finds what its bad examples mark, there and nothing else, and nothing in its good ones. */
export function testExamples<Looked, Shown extends { readonly about?: string }>(
  rules: readonly RuleOn<Looked, Shown>[],
  { read, titleOf }: Examples<Looked, Shown>,
): void {
  test('each rule stands once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
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

    it.each(bad.map((example) => [titleOf(example), example] as const))(
      'finds: %s',
      async (_, example) => {
        const { subject, marks, otherMarks } = await read(example);
        expect(marks.length).toBeGreaterThan(0);
        const findings = rule.find(subject);
        expect(findings.map(({ range }) => placeText(range)).sort()).toEqual(marks);
        const others = findings.flatMap(({ related }) =>
          related.map(({ range }) => placeText(range)),
        );
        expect([...new Set(others)].sort()).toEqual(otherMarks);
        expect(new Set(findings.map((item) => item.rule))).toEqual(new Set([id]));
        for (const { about } of findings) expect(about).toBe(example.about ?? about);
        expect(findings.every(({ about }) => about !== '')).toBe(true);
      },
    );

    it.each(good.map((example) => [titleOf(example), example] as const))(
      'lets pass: %s',
      async (_, example) => {
        const { subject, marks } = await read(example);
        expect(marks).toEqual([]);
        expect(rule.find(subject).map(({ range }) => placeText(range))).toEqual([]);
      },
    );
  });
}
